/** Turns each full-width twin of an ASCII character into the character itself: `ｍ＠ｅ．ｃｎ` is `m@e.cn`. */
export function foldWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (wide) =>
    String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );
}
