/** Something that watches every test. A test switches one off in its title alone: see `isSwitchedOff`. */
export interface Rig {
  name: 'console' | 'canaries' | 'requests' | 'announcements' | 'tracks' | 'page';
  /** Before the test. */
  begin(): void;
  /** After the test, while its page still stands: what is wrong, in sentences. */
  inspect(): string[] | Promise<string[]>;
  /** After the page was taken down. */
  inspectRemains(): string[] | Promise<string[]>;
  /** Forgets the test, whatever came of it. */
  end(): void;
}

/** Nobody leaves a rig out without saying why: `… (without canaries: the page shows the key on purpose)`. */
export function isSwitchedOff(rig: Rig, title: string): boolean {
  return new RegExp(`\\(without ${rig.name}: [^)]{10,}\\)`).test(title);
}
