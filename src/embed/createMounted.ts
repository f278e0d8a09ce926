import type { Mounted } from './MountOptions.ts';

/** The means to change what is mounted. Where `show` throws, nothing changes. */
export function createMounted<Options extends object>(
  name: string,
  options: Options,
  show: (options: Options) => void,
  end: () => void,
): Mounted<Options> {
  let held: Options | undefined = options;
  return {
    update(change) {
      if (!held) throw new Error(isGone(name));
      const next = { ...held, ...change };
      show(next);
      held = next;
    },
    unmount() {
      if (!held) return;
      // It may hold a token, a login's answer or recovery codes.
      held = undefined;
      end();
    },
  };
}

const isGone = (name: string) =>
  `react-mfa-kit: what ${name} returned was updated after unmount(); nothing is there to change; ` +
  `call ${name} again.`;
