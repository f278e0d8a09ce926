// What is measured: one module each, which exports `mount(root)` and gives back how to unmount it.
// `onComplete` writes to `globalThis.completed`. The sources are text, since most of their packages are no dependency of ours.

const page = (imports, element) => `
  import { createElement } from 'react';
  import { createRoot } from 'react-dom/client';
  import { flushSync } from 'react-dom';
  ${imports}
  globalThis.completed = [];
  const onComplete = (code) => globalThis.completed.push(code);
  export function mount(home) {
    const root = createRoot(home);
    flushSync(() => root.render(${element}));
    return () => root.unmount();
  }`;

/** The floor: what a page pays for React and one plain input. */
const floor = page(
  '',
  `createElement('input', { 'aria-label': 'Code', onInput: (event) => event.currentTarget.value.length === 6 && onComplete(event.currentTarget.value) })`,
);

const kit = page(
  `import { OtpField } from 'react-mfa-kit/primitives';
  import 'react-mfa-kit/styles.css';`,
  `createElement('div', { className: 'mfa-root' }, createElement(OtpField, { 'aria-label': 'Code', onComplete }))`,
);

const inputOtp = page(
  `import { OTPInput, REGEXP_ONLY_DIGITS } from 'input-otp';`,
  `createElement(OTPInput, { 'aria-label': 'Code', maxLength: 6, pattern: REGEXP_ONLY_DIGITS, onComplete,
    render: ({ slots }) => slots.map((slot, at) => createElement('span', { key: at }, slot.char)) })`,
);

const baseUi = page(
  `import { OTPField } from '@base-ui/react/otp-field';`,
  `createElement(OTPField.Root, { 'aria-label': 'Code', length: 6, onValueComplete: onComplete },
    Array.from({ length: 6 }, (_, at) => createElement(OTPField.Input, { key: at, 'aria-label': 'Digit ' + at })))`,
);

const radix = page(
  `import * as Field from '@radix-ui/react-one-time-password-field';`,
  `createElement(Field.Root, { 'aria-label': 'Code', onValueChange: (value) => value.length === 6 && onComplete(value) },
    Array.from({ length: 6 }, (_, at) => createElement(Field.Input, { key: at })), createElement(Field.HiddenInput))`,
);

const enrolment = page(
  `import { MfaProvider, TotpEnrollment } from 'react-mfa-kit';
  import 'react-mfa-kit/styles.css';
  const client = {
    listAuthenticators: async () => [],
    associateTotp: async () => ({ secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', recoveryCodes: [],
      otpauthUri: 'otpauth://totp/Fernway:mara?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Fernway' }),
    confirmTotp: async () => ({}),
  };`,
  `createElement(MfaProvider, { client }, createElement(TotpEnrollment, {}))`,
);

const rows = 500;
const changedRow = 250;

/** Rows of two lines and a button. `globalThis.change()` gives one of them another name. */
const bareList = (writeDate) =>
  page(
    `import { memo, useState } from 'react';
  const at = Date.UTC(2026, 2, 3, 12);
  ${writeDate}
  const Row = memo(({ id, name }) => createElement('li', { 'data-row': id },
    createElement('p', {}, name), createElement('p', {}, 'Added ' + writeDate() + '.'),
    createElement('button', { type: 'button' }, 'Remove')));
  function List() {
    const [changed, setChanged] = useState();
    globalThis.change = () => setChanged(${changedRow});
    return createElement('ul', {}, Array.from({ length: ${rows} }, (_, at) =>
      createElement(Row, { key: at, id: at, name: at === changed ? 'Changed' : 'Authenticator app' })));
  }`,
    'createElement(List)',
  );

const longList = page(
  `import { AuthenticatorList, MfaProvider } from 'react-mfa-kit';
  import 'react-mfa-kit/styles.css';
  let changed;
  const list = () => Array.from({ length: ${rows} }, (_, at) => ({ id: String(at), type: 'totp', enabled: true,
    createdAt: '2026-03-03T12:00:00Z', lastUsedAt: '2026-03-04T12:00:00Z', name: at === changed ? 'Changed' : undefined }));
  const client = { listAuthenticators: async () => list(), removeTotp: async () => {}, renameAuthenticator: async () => {} };
  globalThis.change = () => {
    changed = ${changedRow};
    window.dispatchEvent(new Event('visibilitychange'));
  };`,
  `createElement(MfaProvider, { client }, createElement(AuthenticatorList, {}))`,
);

/** For `npm run bench -- scale`: a list of 500, beside one in bare elements, with its dates as text and written by `Intl`. */
export const scaleSubjects = [
  { name: 'bare list', source: bareList("const writeDate = () => '3 March 2026';") },
  {
    name: 'bare list, dates by Intl',
    source: bareList(
      "const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }); const writeDate = () => format.format(at);",
    ),
  },
  { name: 'AuthenticatorList', source: longList },
].map((subject) => ({
  ...subject,
  first: '[data-row="0"]',
  ready: `[data-row="${rows - 1}"]`,
  changed: `[data-row="${changedRow}"]`,
}));

/** `ready` is there once the subject is drawn. `size` is what a page loads for it where it has React. */
export const subjects = [
  { name: 'plain input', source: floor, ready: 'input' },
  { name: 'OtpField', source: kit, ready: 'input' },
  { name: 'input-otp', source: inputOtp, ready: 'input' },
  { name: 'Base UI', source: baseUi, ready: 'input' },
  { name: 'Radix', source: radix, ready: 'input' },
  {
    name: 'TotpEnrollment',
    source: enrolment,
    ready: '[data-part="qr-code-modules"]',
    hasField: false,
  },
];

/** The peers, at the versions that were measured. */
export const peers = {
  'input-otp': '1.5.0',
  '@base-ui/react': '1.9.0',
  '@radix-ui/react-one-time-password-field': '0.2.1',
};
