import { Fragment } from 'react';

/**
 * A message with names in it. What the messages mark as isolated stands in `<bdi>`, so that a name
 * cannot turn the words around it. Another text is another element, for a browser that translates
 * the page replaces bare text, which React could then no longer change.
 */
export function Text({ children }: { children: string }) {
  const hasNames = isolated.test(children);
  return <span key={children}>{hasNames ? children.split(isolated).map(toPart) : children}</span>;
}

function toPart(part: string, index: number) {
  const [, mark, name] = whole.exec(part) ?? [];
  if (mark === undefined) return <Fragment key={index}>{part}</Fragment>;
  return (
    <bdi key={index} dir={mark === LTR ? 'ltr' : undefined}>
      {name}
    </bdi>
  );
}

const LTR = '\u2066';
const isolated = /([\u2066\u2068][^\u2069]*\u2069)/;
const whole = /^([\u2066\u2068])([^\u2069]*)\u2069$/;
