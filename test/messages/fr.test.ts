import { expect, it } from 'vitest';
import { fr } from '../../src/messages/fr.ts';
import { sayings } from './sayings.ts';

const said = sayings(fr);
const saidBy = (pattern: RegExp) => said.filter(({ text }) => pattern.test(text));

it('keeps a tall mark beside its word by a narrow space that does not break', () => {
  expect(saidBy(/\u202f[:?»]/).length).toBeGreaterThan(0);
  expect(saidBy(/[^\u202f][:;?»](?=[\s.»]|$)|«(?!\u202f)/)).toEqual([]);
});

it('uses quiet, typographic marks', () => {
  expect(saidBy(/[!…'"“”]/)).toEqual([]);
});

it('tells a network that was lost from a sign-in, for both are “connexion”', () => {
  expect(saidBy(/coupée/).length).toBeGreaterThan(0);
  expect(saidBy(/connexion (?:a été|est) coupée|délai de connexion/i)).toEqual([]);
});

it('says vous and never tu', () => {
  expect(saidBy(/\b(?:tu|ton|tes|toi)\b/i)).toEqual([]);
});
