import { waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { CodeVerifyFormProps } from '../../../src/index.ts';
import { zhCN } from '../../../src/messages/zh-CN.ts';
import type { ScenarioName } from '../../../src/testing/index.ts';
import { announcedTexts } from '../../support/announcements.ts';
import { createTestBackend } from '../../support/createTestBackend.ts';
import { getRoot, renderForm } from './renderForm.tsx';

const phone = { phone: '13800138000', phoneCountryCode: '+86' };

/** Words that no translation keeps, in what is seen and in what names a part. */
function findEnglish() {
  const named = [...getRoot().querySelectorAll('[aria-label]')];
  const texts = [...named.map((one) => one.getAttribute('aria-label')), getRoot().textContent];
  return [...texts, ...announcedTexts()].flatMap((text) => text?.match(/[a-z]{3,}/gi) ?? []);
}

it.each<[string, CodeVerifyFormProps, ScenarioName, string]>([
  ['a code of the app', { methods: ['totp', 'sms'], ...phone }, 'enrolled', 'another-way'],
  ['a code in a message', { methods: ['sms', 'totp'], ...phone }, 'smsBound', 'resend'],
  ['a code that is sent too soon', { methods: ['sms'], ...phone }, 'sendLimited', 'problem'],
  ['a number that is asked for', { methods: ['sms'] }, 'smsUnbound', 'submit'],
])('speaks the language of the host alone: %s', async (_name, props, scenario, part) => {
  const backend = createTestBackend({ scenario });
  renderForm(
    { ...props, onCancel: () => {}, onUseRecoveryCode: () => {} },
    { backend, messages: zhCN },
  );
  await waitFor(() => expect(getRoot().querySelector(`[data-part="${part}"]`)).toBeVisible());
  expect(findEnglish()).toEqual([]);
});
