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
