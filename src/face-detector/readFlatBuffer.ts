/** A table of a FlatBuffer. Fields go by their number in the schema; one that was never written has its default. */
export interface FlatTable {
  /** A byte, 0 where there is none. */
  byte(field: number): number;
  /** A whole number of 32 bits, 0 where there is none. */
  int(field: number): number;
  ints(field: number): number[];
  table(field: number): FlatTable | undefined;
  tables(field: number): FlatTable[];
  /** A vector of bytes as it lies in the buffer; empty where there is none. */
  bytes(field: number): Uint8Array<ArrayBuffer>;
}

/** Opens a FlatBuffer at its root. What is asked of a buffer that ends too early throws a `RangeError`. */
export function readFlatBuffer(buffer: ArrayBuffer): FlatTable {
  const view = new DataView(buffer);
  return openTable(view, follow(view, 0));
}

/** Offsets count from where they stand (FlatBuffers internals: all numbers are little-endian). */
function follow(view: DataView<ArrayBuffer>, at: number): number {
  return at + view.getUint32(at, true);
}

function openTable(view: DataView<ArrayBuffer>, start: number): FlatTable {
  const fields = start - view.getInt32(start, true);
  const fieldsEnd = fields + view.getUint16(fields, true);
  /** Where a field's value stands. The list of fields opens with its own length and the table's. */
  const find = (field: number) => {
    const at = fields + 4 + 2 * field;
    const offset = at < fieldsEnd ? view.getUint16(at, true) : 0;
    return offset === 0 ? undefined : start + offset;
  };
  const elements = (field: number) => {
    const at = find(field);
    if (at === undefined) return { first: 0, length: 0 };
    const vector = follow(view, at);
    return { first: vector + 4, length: view.getUint32(vector, true) };
  };
  const each = <Value>(field: number, read: (at: number) => Value) => {
    const { first, length } = elements(field);
    if (length > view.byteLength) throw new RangeError('A vector is longer than its buffer.');
    return Array.from({ length }, (_, index) => read(first + 4 * index));
  };
  return {
    byte(field) {
      const at = find(field);
      return at === undefined ? 0 : view.getInt8(at);
    },
    int(field) {
      const at = find(field);
      return at === undefined ? 0 : view.getInt32(at, true);
    },
    ints: (field) => each(field, (at) => view.getInt32(at, true)),
    table(field) {
      const at = find(field);
      return at === undefined ? undefined : openTable(view, follow(view, at));
    },
    tables: (field) => each(field, (at) => openTable(view, follow(view, at))),
    bytes(field) {
      const { first, length } = elements(field);
      return new Uint8Array(view.buffer, first, length);
    },
  };
}
