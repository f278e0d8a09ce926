// The public names, as a host spells them, mapped to the sources: for examples, stories and tests.
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(`../src/${path}`, import.meta.url));

export const publicNames = [
  { find: /^react-mfa-kit$/, replacement: at('index.ts') },
  { find: /^react-mfa-kit\/messages\/zh-CN$/, replacement: at('messages/zh-CN.ts') },
  { find: /^react-mfa-kit\/styles\.css$/, replacement: at('theme/index.css') },
  { find: /^react-mfa-kit\/themes\/(.+\.css)$/, replacement: `${at('theme/presets')}/$1` },
  { find: /^react-mfa-kit\/(.+)$/, replacement: `${at('')}$1/index.ts` },
];
