import { describe, expect, it, test } from 'vitest';
import { readSources, stripComments } from './readSources.ts';

const sheets = readSources('src/theme', /\.css$/).map(({ path, text }) => ({
  path,
  text: text.replace(/\/\*[\s\S]*?\*\//g, ''),
}));
const markup = readSources('src', /\.tsx?$/)
  .filter(({ path }) => path.startsWith('components/') || path.startsWith('primitives/'))
  .map(({ text }) => stripComments(text))
  .join('\n');

/** Parts that look right as they are, and have a name for hosts alone. */
const undressed = ['mfa-accepted', 'mfa-challenge-expiry-text', 'mfa-checkbox-label'];

/** Keys and codes stay left to right, and to the left, in a page that runs the other way. */
const physicalByIntent: Record<string, readonly string[]> = {
  'components/recovery-code-save.css': ['text-align: left'],
  'components/setup-key.css': ['text-align: left'],
};

test('there is something to read', () => {
  expect(sheets.length).toBeGreaterThan(10);
});

describe('classes', () => {
  const styled = new Set(findAll(/\.(mfa-[a-z0-9-]+)/g, sheets.map(({ text }) => text).join('\n')));
  const emitted = findEmitted(markup);

  it.each([...styled].sort())('%s is emitted by a component', (name) => {
    expect(emitted.exact.has(name) || emitted.patterns.some((one) => one.test(name))).toBe(true);
  });

  it.each([...emitted.exact].sort())('%s is dressed by a sheet, or names a root', (name) => {
    expect(styled.has(name) || undressed.includes(name) || emitted.roots.has(name)).toBe(true);
  });

  it.each(undressed)('%s is still there, and still undressed', (name) => {
    expect(emitted.exact).toContain(name);
    expect(styled).not.toContain(name);
  });
});

describe('tokens', () => {
  const tokens = sheets.find(({ path }) => path === 'tokens.css')?.text ?? '';
  const plain = withoutSupports(tokens);
  const declare = /(--(?:mfa|_)[a-z0-9-]*)\s*:/g;
  const declared = new Set(findAll(declare, tokens));
  const declaredPlainly = new Set(findAll(declare, plain));

  it.each([...declared].filter((name) => name.startsWith('--mfa-')).sort())(
    '%s has a value in browsers without light-dark() too',
    (name) => {
      expect(declaredPlainly.has(name)).toBe(true);
    },
  );

  it.each(sheets)('$path uses only declared tokens', ({ text }) => {
    const own = new Set(findAll(declare, text));
    const used = findAll(/var\(\s*(--[a-z0-9_-]+)/g, text);
    expect(used.filter((name) => !declared.has(name) && !own.has(name))).toEqual([]);
  });

  it.each(sheets.filter(({ path }) => path.startsWith('presets/')))(
    '$path sets only tokens that exist',
    ({ text }) => {
      const set = findAll(declare, text).filter((name) => name.startsWith('--mfa-'));
      expect(set.filter((name) => !declared.has(name))).toEqual([]);
    },
  );

  it.each(sheets.filter(({ path }) => path.startsWith('components/')))(
    '$path takes its colours from tokens',
    ({ text }) => {
      const literal = /(?<![\w-])(#[0-9a-f]{3,8}\b|(?:rgb|hsl|oklch)a?\([^v])/gi;
      const colours = findAll(literal, text.replace(fallback, ''));
      expect(colours.filter((colour) => !isPaper(colour))).toEqual([]);
    },
  );
});

/** Older browsers give a backdrop no custom property to inherit. */
const fallback = /var\(--[a-z-]+, [^;]*\)(?=;)/g;

/** A QR code is black on white in every theme, because phones read it so. */
const isPaper = (colour: string) => /^#(?:fff(?:fff)?|000(?:000)?)$/i.test(colour);

describe('direction', () => {
  const physical = new RegExp(
    `(?<![\\w-])(${[
      '(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right|top|bottom)',
      'border-(?:top|bottom)-(?:left|right)-radius',
      '(?:left|right|top|bottom|(?:min-|max-)?(?:width|height)|overflow-[xy])\\s*:',
      '(?:float|clear|text-align)\\s*:\\s*(?:left|right)',
      'resize\\s*:\\s*(?:horizontal|vertical)',
    ].join('|')})`,
    'g',
  );
  /** `@media (min-width: …)` asks about the window, which has two sides of its own. */
  const withoutQueries = (text: string) => text.replace(/@(?:media|container|supports)[^{]*/g, '');

  it.each(sheets)('$path uses logical properties', ({ path, text }) => {
    expect(findAll(physical, withoutQueries(text))).toEqual(physicalByIntent[path] ?? []);
  });

  it.each(sheets)('$path gives no four sides of which left and right differ', ({ text }) => {
    const four = /(?<![\w-])(?:margin|padding|inset)\s*:\s*\S+ (\S+) \S+ (\S+);/g;
    expect([...text.matchAll(four)].filter(([, right, left]) => right !== left)).toEqual([]);
  });

  it.each(['margin-left: 1px', 'border-top-left-radius: 1px', 'max-width: 1px', 'float: right'])(
    '“%s” would be found',
    (declaration) => {
      expect(findAll(physical, `a { ${declaration} }`)).toHaveLength(1);
    },
  );
});

test.each(sheets)('$path keeps within the layer mfa', ({ path, text }) => {
  if (path === 'index.css') {
    expect(text).toMatch(/^\s*@layer mfa\.tokens, mfa\.base, mfa\.components;/);
    const loose = text
      .match(/@import "\.\/components[^;]*;/g)
      ?.filter((one) => !one.includes('layer('));
    expect(loose).toEqual([]);
  } else if (!path.startsWith('components/')) {
    expect(text.trimStart()).toMatch(/^@layer mfa\.(tokens|base)\s*\{/);
  } else {
    expect(text).not.toContain('@layer');
  }
});

test('every sheet of a component is imported by the index', () => {
  const index = sheets.find(({ path }) => path === 'index.css')?.text ?? '';
  const parts = sheets.filter(({ path }) => path.startsWith('components/'));
  expect(parts.filter(({ path }) => !index.includes(`"./${path}"`))).toEqual([]);
});

test('no sheet asks for anything from elsewhere', () => {
  expect(sheets.filter(({ text }) => /url\(|@font-face|https?:/.test(text))).toEqual([]);
});

function findAll(pattern: RegExp, text: string): string[] {
  return [...text.matchAll(pattern)].map(([, found = '']) => found);
}

/** Classes in the markup: written out, or with a hole in them such as `mfa-button-${size}`. */
function findEmitted(text: string) {
  const words = [...text.matchAll(/(?<![\w.#-])(mfa-[a-z0-9-]*(?:\$\{[^}]*\}[a-z0-9-]*)*)/g)].map(
    ([word]) => word,
  );
  const holed = words.filter((word) => word.includes('${'));
  const nouns = findAll(/noun=\{?["']([a-z-]+)["']/g, text).map((noun) => `mfa-${noun}`);
  return {
    exact: new Set([...words.filter((word) => !holed.includes(word)), ...nouns]),
    roots: new Set(nouns),
    patterns: holed.map((word) => new RegExp(`^${word.replace(/\$\{[^}]*\}/g, '[a-z-]+')}$`)),
  };
}

/** The sheet as a browser reads it that takes no `@supports` block. */
function withoutSupports(text: string): string {
  let kept = '';
  let rest = text;
  for (let at = rest.indexOf('@supports'); at >= 0; at = rest.indexOf('@supports')) {
    kept += rest.slice(0, at);
    rest = rest.slice(findEnd(rest, at));
  }
  return kept + rest;
}

function findEnd(text: string, from: number): number {
  let depth = 0;
  for (let at = text.indexOf('{', from); at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return text.length;
}
