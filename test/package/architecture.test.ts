import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { readImports, readSources, root, stripComments } from './readSources.ts';

/** Each layer and what it may import: a layer, or one folder of it. */
const layers: Record<string, readonly string[]> = {
  client: [],
  text: [],
  camera: [],
  messages: ['client'],
  'face-detector': ['camera'],
  testing: ['client'],
  primitives: ['text', 'camera'],
  provider: ['client', 'messages', 'primitives/status'],
  query: ['client', 'provider'],
  flows: ['client', 'text', 'camera', 'provider', 'query'],
  components: ['flows', 'primitives', 'text', 'messages', 'provider', 'client'],
  embed: ['client', 'flows', 'provider', 'components'],
  theme: [],
  'index.ts': ['components', 'provider', 'client', 'flows/step-up'],
};

/** Where each package, and each platform service of which one place must answer, has its home. */
const homes: readonly { what: string; pattern: RegExp; homes: readonly string[] }[] = [
  {
    what: 'fetch',
    pattern: /(?<![\w.'])fetch\s*\(/,
    homes: ['client/', 'testing/', 'face-detector/'],
  },
  { what: 'react-query', pattern: /'@tanstack\/react-query'/, homes: ['query/', 'provider/'] },
  { what: 'react-hook-form', pattern: /'react-hook-form'/, homes: ['components/'] },
  { what: 'otpauth', pattern: /'otpauth'/, homes: ['testing/'] },
  { what: 'jpeg-js', pattern: /'jpeg-js'/, homes: ['testing/'] },
  { what: 'the face model', pattern: /'@mediapipe/, homes: ['face-detector/'] },
  { what: 'msw', pattern: /'msw/, homes: ['testing/msw/'] },
  { what: 'lean-qr', pattern: /'lean-qr/, homes: ['primitives/qr-code/'] },
  { what: 'react-webcam', pattern: /'react-webcam'/, homes: ['primitives/camera/'] },
  { what: 'the camera', pattern: /getUserMedia/, homes: ['camera/', 'testing/'] },
  {
    what: 'react-dom',
    pattern: /'react-dom/,
    homes: ['primitives/', 'components/', 'provider/', 'embed/'],
  },
];

/** What no source may name, in code: each would break a promise of the README. */
const forbidden: readonly { what: string; pattern: RegExp }[] = [
  {
    what: 'B03 storage of any kind',
    pattern: /\b(localStorage|sessionStorage|indexedDB)\b|document\.cookie|\bcaches\./,
  },
  {
    what: 'an HTML sink',
    pattern:
      /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|srcdoc|srcDoc)\b|document\.write/,
  },
  { what: 'code from text', pattern: /\beval\s*\(|new Function\b|import\.meta\.env/ },
  {
    what: 'B07 what old web views lack',
    pattern: /crypto\.subtle|\bBroadcastChannel\b|navigator\.locks|\bResizeObserver\b/,
  },
  { what: 'N08 what a browser believes about the network', pattern: /\bonLine\b/ },
  {
    what: 'an address of somebody else',
    pattern: /['"`]https?:\/\/(?!localhost\b|www\.w3\.org\/|\$\{)[^'"`\s]/,
  },
  { what: 'the global JSX namespace', pattern: /(?<!React\.)\bJSX\.(?!Element\b)/ },
  { what: 'an escape from the types', pattern: /:\s*any\b|\bas any\b|@ts-ignore/ },
];

const modules = readSources('src', /\.tsx?$/);
/** Without the file that has React inside, which `embed.test.ts` looks into. */
const built = readSources('dist', /\.js$/).filter(({ path }) => path !== 'embed.js');
const layerOf = (path: string) => path.split('/')[0] ?? '';

test('there is something to read', () => {
  expect(modules.length).toBeGreaterThan(100);
});

test('src holds the layers of the table, and nothing else', () => {
  expect(readdirSync(join(root, 'src')).sort()).toEqual(Object.keys(layers).sort());
});

test.each(modules)('$path imports only what its layer may', ({ path, text }) => {
  const layer = layerOf(path);
  const allowed = [layer, ...(layers[layer] ?? [])];
  const targets = readImports(text)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => join(dirname(path), specifier).replaceAll('\\', '/'));
  const strangers = targets.filter(
    (target) => !allowed.some((home) => `${target}/`.startsWith(`${home}/`)),
  );
  expect(strangers).toEqual([]);
});

describe.each(homes)('$what', ({ pattern, homes: allowed }) => {
  it('is used at home only', () => {
    const users = modules.filter(({ text }) => pattern.test(stripComments(text)));
    const strangers = users.filter(({ path }) => !allowed.some((home) => path.startsWith(home)));
    expect(strangers.map(({ path }) => path)).toEqual([]);
  });
});

describe.each(forbidden)('$what', ({ pattern }) => {
  it('is nowhere in src', () => {
    expect(findUsers(modules, pattern)).toEqual([]);
  });

  it('is nowhere in dist', () => {
    expect(findUsers(built, pattern)).toEqual([]);
  });
});

function findUsers(files: typeof modules, pattern: RegExp): string[] {
  return files.filter(({ text }) => pattern.test(stripComments(text))).map(({ path }) => path);
}

test('a React-free layer imports no React', () => {
  const free = modules.filter(({ path }) =>
    ['client', 'text', 'camera', 'messages', 'testing'].includes(layerOf(path)),
  );
  const strangers = free.filter(({ text }) => /from 'react|'use client'/.test(text));
  expect(strangers.map(({ path }) => path)).toEqual([]);
});

test('a module that calls a hook opens with the directive', () => {
  const hook = /(?<![\w.])use[A-Z]\w*\s*(?:<[^>()]*>)?\(/;
  const callers = modules.filter(({ text }) => hook.test(stripComments(text)));
  const silent = callers.filter(({ text }) => !text.startsWith("'use client';\n"));
  expect(silent.map(({ path }) => path)).toEqual([]);
});

test('the build keeps the directive, and adds none', () => {
  const starts = (path: string) => /^["']use client["']/.test(readBuilt(path));
  const readBuilt = (path: string) => built.find((file) => file.path === path)?.text ?? '';
  const wrong = modules
    .map(({ path, text }) => ({
      path: path.replace(/\.tsx?$/, '.js'),
      isClient: text.startsWith("'use client'"),
    }))
    .filter(({ path }) => readBuilt(path) !== '')
    .filter(({ path, isClient }) => starts(path) !== isClient);
  expect(wrong).toEqual([]);
});

test.each(['utils', 'helpers', 'lib', 'common', 'types'])('no folder is called %s', (name) => {
  expect(modules.filter(({ path }) => path.split('/').slice(0, -1).includes(name))).toEqual([]);
});

test('folders are kebab-case', () => {
  const isKebab = (folder: string) => /^[a-z0-9]+(-[a-zA-Z0-9]+)*$/.test(folder);
  const wrong = modules.filter(({ path }) => !path.split('/').slice(0, -1).every(isKebab));
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('a component, hook, factory or type file has the name of what it exports', () => {
  const isNamed = ({ path, text }: (typeof modules)[number]) => {
    const [name = ''] = basename(path).split('.');
    if (!/^([A-Z]|use[A-Z]|create[A-Z])/.test(name)) return true;
    return new RegExp(`export (?:\\w+ )+${name}\\b`).test(text);
  };
  expect(modules.filter((file) => !isNamed(file)).map(({ path }) => path)).toEqual([]);
});

test('no file but the messages is longer than 250 lines', () => {
  const long = readSources('src', /\.(tsx?|css)$/)
    .filter(({ path }) => layerOf(path) !== 'messages')
    .filter(({ text }) => text.trimEnd().split('\n').length > 250);
  expect(long.map(({ path }) => path)).toEqual([]);
});

test('each index opens with a paragraph, and lists by name', () => {
  const indexes = modules.filter(({ path }) => basename(path) === 'index.ts');
  const wrong = indexes.filter(
    ({ path, text }) =>
      !/^(?:\/\/.*\n){2,4}\n/.test(text) ||
      (/export \* from/.test(text) && !path.startsWith('primitives/')),
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('a component test takes its backend from the rigs', () => {
  const strangers = readSources('test/components', /\.tsx?$/).filter(({ text }) =>
    /\bcreateMfaBackend\b/.test(text),
  );
  expect(strangers.map(({ path }) => path)).toEqual([]);
});
