import { virtual } from '@guidepup/virtual-screen-reader';

/** Lets a screen reader read the page once, and gives what it said. */
export async function readAloud(): Promise<string[]> {
  await virtual.start({ container: document.body });
  try {
    do await virtual.next();
    while ((await virtual.lastSpokenPhrase()) !== 'end of document');
    return (await virtual.spokenPhraseLog()).slice(1, -1);
  } finally {
    await virtual.stop();
  }
}
