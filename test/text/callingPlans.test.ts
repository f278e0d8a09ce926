import { describe, expect, it, test } from 'vitest';
import { findPlan, findPlanOf, listCountries, pickCountry } from '../../src/text/callingPlans.ts';
import { phoneNumbers } from './phoneNumbers.ts';

const codes = [...new Set(listCountries().map((country) => findPlan(country)?.code ?? ''))];

describe('the table', () => {
  it('has each country that text messages reach, once', () => {
    expect([...listCountries()].sort()).toEqual(phoneNumbers.map(([country]) => country));
  });

  it('has no code that begins another, so that each number has one reading', () => {
    const clashes = codes.flatMap((code) =>
      codes.filter((other) => other !== code && other.startsWith(code)),
    );
    expect(codes.length).toBeGreaterThan(200);
    expect(clashes).toEqual([]);
  });

  test.each(phoneNumbers)('%s has the code and the length of %s', (country, abroad) => {
    const plan = findPlan(country);
    const digits = abroad.replace(/\D/g, '');
    expect(plan && digits.startsWith(plan.code)).toBe(true);
    expect(digits.length - (plan?.code.length ?? 0)).toBeGreaterThanOrEqual(plan?.shortest ?? 99);
    expect(digits.length - (plan?.code.length ?? 0)).toBeLessThanOrEqual(plan?.longest ?? 0);
  });

  test.each([...listCountries()])('%s has an example that is long enough', (country) => {
    const plan = findPlan(country);
    const digits = plan?.example.replace(/ /g, '') ?? '';
    expect(digits).toMatch(/^\d{4,11}$/);
    expect(digits.length).toBeGreaterThanOrEqual(plan?.shortest ?? 99);
  });

  test.each(['XX', '', 'cn', 'USA'])('has no country %j', (country) => {
    expect(findPlan(country)).toBeUndefined();
  });
});

describe('a number with its code', () => {
  test.each([
    ['8613800138000', '86'],
    ['12015550123', '1'],
    ['3581', '358'],
    ['86', '86'],
  ])('%s belongs to +%s', (digits, code) => {
    expect(findPlanOf(digits)?.code).toBe(code);
  });

  test.each(['', '8', '35', '999', '0', '210'])('%j belongs to nobody', (digits) => {
    expect(findPlanOf(digits)).toBeUndefined();
  });
});

describe('a code that countries share', () => {
  const pick = (code: string, number: string, current: string) =>
    pickCountry(findPlanOf(code)?.countries ?? [], number, current);

  test.each([
    ['1', '4165550123', 'US', 'CA'],
    ['1', '2125550123', 'CA', 'US'],
    ['1', '8765550123', 'CN', 'JM'],
    ['1', '2125550123', 'JM', 'US'],
    ['1', '', 'CN', 'US'],
    ['7', '7710009998', 'RU', 'KZ'],
    ['7', '9123456789', 'KZ', 'RU'],
    ['44', '7781123456', 'GB', 'GG'],
    ['44', '7700900123', 'JE', 'GB'],
    ['61', '412345678', 'CX', 'CX'],
    ['61', '412345678', 'CN', 'AU'],
    ['590', '690001234', 'MF', 'MF'],
  ])('+%s %s, with %s chosen, is a number of %s', (code, number, current, country) => {
    expect(pick(code, number, current)).toBe(country);
  });

  it('goes to the one country that is served', () => {
    expect(pickCountry(['CA'], '2125550123', 'CN')).toBe('CA');
    expect(pickCountry([], '2125550123', 'CN')).toBeUndefined();
  });
});
