/** Taken before a test puts fake timers in their place: waiting is measured by the machine's clock. */
const startTimer = globalThis.setTimeout;
const stopTimer = globalThis.clearTimeout;

/** Looks whenever the page changes, until there is something to see; `undefined` once the time is over. */
export function waitUntil<T>(
  target: Node,
  read: () => T | undefined,
  timeout: number,
): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const observer = new MutationObserver(look);
    const timer = startTimer(() => end(undefined), timeout);
    function end(found: T | undefined) {
      observer.disconnect();
      stopTimer(timer);
      resolve(found);
    }
    function look() {
      try {
        const found = read();
        if (found !== undefined) end(found);
      } catch (error) {
        end(undefined);
        reject(error);
      }
    }
    observer.observe(target, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    look();
  });
}

/** Waits until nothing has changed for two turns: a refusal and what a field says of it are rendered one after the other. */
export async function comeToRest(target: Node): Promise<void> {
  let hasChanged = false;
  const note = (records: MutationRecord[]) => {
    hasChanged ||= records.length > 0;
  };
  const observer = new MutationObserver(note);
  observer.observe(target, { subtree: true, childList: true, attributes: true });
  for (let quiet = 0, turns = 0; quiet < 2 && turns < 50; turns += 1) {
    hasChanged = false;
    await takeTurn();
    note(observer.takeRecords());
    quiet = hasChanged ? 0 : quiet + 1;
  }
  observer.disconnect();
}

/** Lets React render what an event brought about. */
export function takeTurn(): Promise<void> {
  return new Promise((resolve) => void startTimer(resolve, 0));
}
