// The public names, as a host spells them, mapped to the sources: for examples, stories and tests.
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(`../src/${path}`, import.meta.url));

/** Each a file of `messages/`; English lies there in parts. */
export const languages = [
  'zh-CN',
  'zh-TW',
  'ja',
  'ko',
  'de',
  'fr',
  'es',
  'pt-BR',
  'ru',
  'ar',
  'he',
];

export const publicNames = [
  { find: /^react-mfa-kit$/, replacement: at('index.ts') },
  { find: /^react-mfa-kit\/messages\/en$/, replacement: at('messages/en/index.ts') },
  { find: /^react-mfa-kit\/messages\/(.+)$/, replacement: `${at('messages')}/$1.ts` },
  { find: /^react-mfa-kit\/styles\.css$/, replacement: at('theme/index.css') },
  { find: /^react-mfa-kit\/themes\/(.+\.css)$/, replacement: `${at('theme/presets')}/$1` },
  { find: /^react-mfa-kit\/capture-worker(?=$|\?)/, replacement: at('camera/captureWorker.ts') },
  {
    find: /^react-mfa-kit\/face-detector\/worker(?=$|\?)/,
    replacement: at('face-detector/worker.ts'),
  },
  { find: /^react-mfa-kit\/(.+)$/, replacement: `${at('')}$1/index.ts` },
];
