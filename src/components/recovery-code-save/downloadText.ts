/** A text that becomes a file. */
export interface TextFile {
  name: string;
  text: string;
}

/** Hands a text to the browser as a file. The address of it is gone with the next task. */
export function downloadText({ name, text }: TextFile): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Not at once: some browsers begin to read after the press.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
