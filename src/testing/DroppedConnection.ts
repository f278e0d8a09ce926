/** A connection that a fault breaks; to a page it looks like any `fetch` that failed. */
export class DroppedConnection extends TypeError {
  constructor() {
    super('Failed to fetch');
  }
}
