import { type ReactElement, useEffect, version } from 'react';
import * as kit from 'react-mfa-kit';
import { createAuthingClient } from 'react-mfa-kit/client';
import * as parts from 'react-mfa-kit/primitives';
import { createMfaBackend, scenarios, testRecoveryCode } from 'react-mfa-kit/testing';

const { CodeVerifyDialog, CodeVerifyForm, MfaChallenge, RecoveryCodeSave, TotpEnrollment } = kit;
const { DialogClose, DialogDescription, DialogPopup, DialogRoot, DialogTitle } = parts;

/** Starts with what no page on a server may hold. */
const secret = 'ssr-secret';
const backend = createMfaBackend({ scenario: scenarios.notEnrolled });
const client = createAuthingClient({
  appHost: 'http://localhost',
  appId: 'ssr',
  fetch: backend.fetch,
});

const trigger = {
  code: 1635,
  data: { mfaToken: `${secret}-mfa-token`, email: 'test@example.com', nickname: 'Robin Vale' },
};

const dialog = (
  <DialogRoot open>
    <DialogPopup>
      <DialogTitle>Title</DialogTitle>
      <DialogDescription>Description</DialogDescription>
      <DialogClose aria-label="Close" />
    </DialogPopup>
  </DialogRoot>
);

/** Every exported component, as a host would show it first. */
const pages: Record<string, ReactElement> = {
  MfaProvider: <p>a page</p>,
  TotpEnrollment: <TotpEnrollment />,
  CodeVerifyForm: <CodeVerifyForm />,
  CodeVerifyDialog: <CodeVerifyDialog open />,
  RecoveryCodeEntry: <kit.RecoveryCodeEntry />,
  RecoveryCodeSave: <RecoveryCodeSave recoveryCodes={[testRecoveryCode]} />,
  MfaChallenge: <MfaChallenge trigger={trigger} />,
  StepUpDialog: <kit.StepUpDialog />,
  AuthenticatorList: <kit.AuthenticatorList />,
  FaceCapture: <kit.FaceCapture />,
  Camera: <parts.Camera stream={undefined} />,
  PhotoPreview: <parts.PhotoPreview blob={new Blob([])} label="A photo" />,
  Button: <parts.Button>Press</parts.Button>,
  Checkbox: <parts.Checkbox>Tick</parts.Checkbox>,
  CopyButton: (
    <parts.CopyButton text={`${secret}-text`} copiedLabel="Copied" announcement="Copied">
      Copy
    </parts.CopyButton>
  ),
  Dialog: dialog,
  DialogRoot: dialog,
  DialogPopup: dialog,
  DialogTitle: dialog,
  DialogDescription: dialog,
  DialogClose: dialog,
  Field: <parts.Field label="Label">{(control) => <parts.Input {...control} />}</parts.Field>,
  FormAnchor: <parts.FormAnchor id="form" onSubmit={() => {}} />,
  Icon: <parts.Icon shape={parts.closeIcon} />,
  Input: <parts.Input aria-label="Label" />,
  Menu: (
    <parts.Menu items={[{ id: 'a', label: 'Choose', onSelect: () => {} }]}>
      {(trigger) => <parts.Button {...trigger}>Open</parts.Button>}
    </parts.Menu>
  ),
  LiveRegions: <parts.LiveRegions />,
  Notice: <parts.Notice title="Title">Text</parts.Notice>,
  OtpField: <parts.OtpField aria-label="Code" defaultValue="314159" />,
  PhoneField: (
    <parts.PhoneField
      aria-label="Phone number"
      countryLabel="Country code"
      defaultValue="+86 314159"
    />
  ),
  QrCode: <parts.QrCode value={`otpauth://totp/a?secret=${secret}`} label="QR code" />,
};

/** What a host can render: exports that begin with a capital letter. */
export const componentNames = [...Object.keys(kit), ...Object.keys(parts)].filter((name) =>
  /^[A-Z]/.test(name),
);

declare global {
  interface Window {
    /** What React had to repair. */
    recovered: string[];
    /** The pages that are alive, and by which React. */
    hydrated: { name: string; version: string }[];
  }
}

/** The same tree on the server and in the browser. */
export function Page({ name }: { name: string }): ReactElement {
  useEffect(() => {
    window.hydrated.push({ name, version });
  }, [name]);
  const page = pages[name];
  if (!page) throw new Error(`There is no page for ${name}: add one to pages.tsx.`);
  return (
    <kit.MfaProvider client={client} token={`${secret}-token`}>
      {page}
    </kit.MfaProvider>
  );
}
