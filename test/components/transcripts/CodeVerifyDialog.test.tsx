import { waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
// Loaded beforehand: a module that is transformed for the first time takes longer than a test waits.
import '../../../src/components/code-verify/LaterStep.tsx';
import { announcedTexts } from '../../support/announcements.ts';
import { createTranscript } from '../../support/createTranscript.ts';
import { expectRequests } from '../../support/requests.ts';
import { rightCode, wrongCode } from '../code-verify/codes.ts';
import { openDialog, renderDialog } from '../code-verify/renderDialog.tsx';

it('CodeVerifyDialog says what it asks for, and what became of a code', async () => {
  expectRequests({ verifyTotp: 2 });
  const transcript = createTranscript();
  const { backend, user } = renderDialog({ issuer: 'Fernway' });
  await openDialog(user);
  await transcript.hear('After “Open”');
  const wrong = wrongCode(backend);
  await user.keyboard(wrong);
  await waitFor(() => expect(announcedTexts().at(-1)).toMatch(/did not match/));
  await transcript.hear('After a code that did not match');
  await user.keyboard(rightCode(backend));
  await waitFor(() => expect(document.querySelector('dialog')).toBeNull());
  await transcript.hear('After the right one');
  const text = transcript.text().replace(wrong, '135790');
  await expect(text).toMatchFileSnapshot('CodeVerifyDialog.app.transcript.txt');
});
