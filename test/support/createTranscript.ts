import { virtual } from '@guidepup/virtual-screen-reader';
import { act } from '@testing-library/react';
import { announcements } from './announcements.ts';

/** What a person hears, moment by moment, in a form that a reviewer can read. */
export interface Transcript {
  /** Writes down what was announced since the last moment, what has the focus, and the whole page. */
  hear(moment: string): Promise<void>;
  text(): string;
}

/**
 * Begins a transcript. At each moment stand first the announcements, in their order, then the page as a
 * screen reader reads it from its beginning, `>` being where the person is.
 */
export function createTranscript(): Transcript {
  const moments: string[] = [];
  let heard = 0;
  return {
    async hear(moment) {
      await runEffects();
      const said = announcements().slice(heard);
      heard += said.length;
      const lines = said.map(
        ({ text, isAssertive }) => `  ${isAssertive ? 'at once' : 'politely'}: ${text}`,
      );
      moments.push([`${moment}`, ...lines, ...(await readPage())].join('\n'));
    },
    text: () => `${settle(moments.join('\n\n'))}\n`,
  };
}

/** What is said and what gets the focus is an effect of what is drawn, and React runs effects a turn later. */
async function runEffects(): Promise<void> {
  await act(() => new Promise<void>((resolve) => setTimeout(resolve)));
}

/** A line for each thing; a paragraph is one. The live regions are heard as announcements, so they are left out. */
async function readPage(): Promise<string[]> {
  const lines: string[] = [];
  let paragraph: { phrases: string[]; isHere: boolean } | undefined;
  const say = (phrase: string, isHere = false) => lines.push(`${isHere ? '>' : ' '} | ${phrase}`);
  const unmark = markBoxes();
  await virtual.start({ container: document.body });
  try {
    for (;;) {
      await virtual.next();
      const phrase = await virtual.lastSpokenPhrase();
      if (phrase === 'end of document') return lines;
      const { activeNode: node } = virtual;
      const element = node instanceof Element ? node : node?.parentElement;
      if (element?.closest('[data-part="live-regions"]')) continue;
      const isHere = node === document.activeElement;
      // A list of countries says nothing that its first ones do not.
      if (phrase.startsWith('option, ') && !phrase.includes(', selected')) continue;
      if (phrase === 'paragraph') paragraph = { phrases: [], isHere };
      else if (phrase === 'end of paragraph' && paragraph) {
        say(paragraph.phrases.join(' '), paragraph.isHere);
        paragraph = undefined;
      } else if (paragraph) paragraph.phrases.push(phrase);
      else if (!isRepeated(phrase, element)) say(phrase, isHere);
    }
  } finally {
    await virtual.stop();
    unmark();
  }
}

/** A reader says a heading or a button and its text as one. */
function isRepeated(phrase: string, element: Element | null | undefined): boolean {
  if (/^end of (heading|button|listitem)/.test(phrase)) return true;
  return element?.closest('h1, h2, h3, button') != null && !/^(heading|button)/.test(phrase);
}

/** The time of day is that of the device's own time zone, and a recovery code is a new one each time. */
function settle(text: string): string {
  return text
    .replace(/\b\d\d:\d\d\b/g, 'HH:MM')
    .replace(/\b[0-9a-f]{4}( - [0-9a-f]{4}){5}/g, '(24 letters and digits)');
}

/** The reader takes a box to be as its attribute says, which a person's press does not change. */
function markBoxes(): () => void {
  const boxes = [...document.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')].filter(
    (box) => box.checked !== box.defaultChecked,
  );
  for (const box of boxes) box.defaultChecked = box.checked;
  return () => {
    for (const box of boxes) box.defaultChecked = !box.checked;
  };
}
