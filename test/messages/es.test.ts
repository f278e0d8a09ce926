import { expect, it } from 'vitest';
import { es } from '../../src/messages/es.ts';
import { sayings } from './sayings.ts';

const said = sayings(es);
const saidBy = (pattern: RegExp) => said.filter(({ text }) => pattern.test(text));

it('gives one o’clock the singular, and every other hour the plural', () => {
  const until = (clock: string) => es.codeVerify.pausedTitle({ clock });
  expect(until('01:21')).toBe('Códigos en pausa hasta la 01:21');
  expect(until('11:21')).toBe('Códigos en pausa hasta las 11:21');
  expect(until('13:05')).toBe('Códigos en pausa hasta las 13:05');
});

it('opens each question that it closes', () => {
  expect(saidBy(/\?/).length).toBeGreaterThan(0);
  expect(saidBy(/(?:^|[.?:] )[^¿.?]*\?/)).toEqual([]);
});

it('says tú and never usted, and no word of one country alone', () => {
  expect(saidBy(/\busted|\b(?:presione|escriba|elija|ingrese)\b|móvil|celular|ordenador/i)).toEqual(
    [],
  );
});
