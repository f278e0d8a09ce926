import { screen, waitFor } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { RecoveryCodeSave } from '../../../src/components/recovery-code-save/index.ts';
import { keepButtons } from '../../../src/components/recovery-code-save/KeepActions.tsx';
import { typeBackField } from '../../../src/components/recovery-code-save/SaveGateField.tsx';
import { announcedTexts } from '../../support/announcements.ts';
import { createTranscript } from '../../support/createTranscript.ts';
import { renderWithMfa } from '../../support/renderWithMfa.tsx';

const code = '9f2c-41d7-8ab0-63e5-c1f8-27d4';

beforeAll(() => Promise.all([keepButtons.load(), typeBackField.load()]));

describe('RecoveryCodeSave', () => {
  it('says what is missing before a person can finish', async () => {
    const transcript = createTranscript();
    const { user } = renderWithMfa(<RecoveryCodeSave recoveryCodes={[code]} issuer="Fernway" />);
    await screen.findByRole('button', { name: 'Copy recovery code' });
    await transcript.hear('On arriving');
    await user.click(screen.getByRole('button', { name: 'Finish' }));
    await waitFor(() => expect(announcedTexts()).toHaveLength(1));
    await transcript.hear('After “Finish”, too early');
    await user.click(screen.getByRole('checkbox'));
    await transcript.hear('After the box is selected');
    await kept(transcript, 'gate');
  });

  it('has one code typed back', async () => {
    const transcript = createTranscript();
    const { user } = renderWithMfa(
      <RecoveryCodeSave recoveryCodes={[code, '1a2b-3c4d-5e6f']} saveGate="type-back" />,
    );
    const field = await screen.findByRole('textbox');
    await transcript.hear('On arriving');
    await user.type(field, 'abcd');
    await user.click(screen.getByRole('button', { name: 'Finish' }));
    await waitFor(() => expect(field).toBeInvalid());
    await transcript.hear('After “Finish” with another code');
    await kept(transcript, 'type-back');
  });
});

const kept = (transcript: { text(): string }, state: string) =>
  expect(transcript.text()).toMatchFileSnapshot(`RecoveryCodeSave.${state}.transcript.txt`);
