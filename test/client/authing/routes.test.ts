// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { identifyError } from '../../../src/client/authing/identifyError.ts';
import { routes, sdkNames } from '../../../src/client/authing/routes.ts';

const contract = readFileSync('docs/wire-contract.md', 'utf8');

/** The cells of a table of the contract, below the heading that starts with `title`. */
function readTable(title: string): string[][] {
  const [, section = ''] = contract.split(`## ${title}`);
  const lines = section.split('\n## ')[0]?.split('\n') ?? [];
  return lines
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('`', '')),
    );
}

describe('docs/wire-contract.md', () => {
  it('has a row for each route, and says of it what is sent', () => {
    expect(readTable('1. Operations')).toEqual(
      Object.entries(routes).map(([name, { method, path, token, consumes, timeout }]) => [
        name,
        { ...sdkNames, upload: '–' }[name],
        `${method} ${path}`,
        token,
        consumes ? 'yes' : 'no',
        `${timeout / 1000} s`,
      ]),
    );
  });

  const names: Record<string, string> = {
    '': 'listAuthenticators',
    confirm: 'confirmTotp',
    sends: 'sendSmsCode',
    'verifying a face': 'verifyFace',
    'confirm, verify, binding a face': 'verifyEmail',
  };
  it.each(readTable('5. Numbers'))(
    'tells the numbers of %s: %s',
    (code, numbers = '', only = '') => {
      for (const number of numbers.match(/\d+/g)?.map(Number) ?? []) {
        if (number < 6) continue;
        expect(identifyError({ status: 200, body: { code: number } }, names[only]).code).toBe(code);
      }
    },
  );
});

describe('routes', () => {
  it('holds the 15 operations and the upload, each under its documented name', () => {
    expect(Object.keys(routes)).toHaveLength(16);
    expect(Object.keys(sdkNames)).toEqual(Object.keys(routes).slice(0, 15));
    expect(new Set(Object.values(sdkNames)).size).toBe(15);
  });

  it('asks anew only for what spends nothing', () => {
    const free = Object.entries(routes).flatMap(([name, { consumes }]) => (consumes ? [] : name));
    expect(free).toEqual([
      'listAuthenticators',
      'checkBindable',
      'sendSmsCode',
      'sendEmailCode',
      'upload',
    ]);
  });
});
