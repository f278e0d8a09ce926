import { Fragment } from 'react';

/**
 * A message with names in it. What the messages mark as isolated stands in `<bdi>`, so that a name
 * cannot turn the words around it.
 */
export function Text({ children }: { children: string }) {
  return children.split(isolated).map((part, index) => {
    const [, mark, name] = whole.exec(part) ?? [];
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other identity.
    if (mark === undefined) return <Fragment key={index}>{part}</Fragment>;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other identity.
      <bdi key={index} dir={mark === LTR ? 'ltr' : undefined}>
        {name}
      </bdi>
    );
  });
}

const LTR = '\u2066';
const isolated = /([\u2066\u2068][^\u2069]*\u2069)/;
const whole = /^([\u2066\u2068])([^\u2069]*)\u2069$/;
