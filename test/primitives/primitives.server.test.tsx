// @vitest-environment node
import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, test } from 'vitest';
import {
  Button,
  Checkbox,
  CopyButton,
  Dialog,
  Field,
  Input,
  LiveRegions,
  Notice,
  OtpField,
  PhoneField,
  QrCode,
  useFormAnchor,
  useIsMounted,
} from '../../src/primitives/index.ts';

const words = { children: 'Copy', copiedLabel: 'Copied', announcement: 'Copied.' };

function Anchored() {
  const { id, anchor } = useFormAnchor(() => {});
  return (
    <>
      <OtpField form={id} aria-label="Code" />
      {anchor}
    </>
  );
}

const Probe = () => <output>{useIsMounted() ? 'mounted' : 'not yet'}</output>;

describe('on a server', () => {
  const elements: Record<string, ReactElement> = {
    Button: (
      <Button busy wide variant="primary">
        Verify
      </Button>
    ),
    Checkbox: <Checkbox defaultChecked>Trust</Checkbox>,
    CopyButton: <CopyButton text="secret-123456" {...words} />,
    Field: (
      <Field label="Code" error="Wrong">
        {(control) => <Input {...control} />}
      </Field>
    ),
    LiveRegions: <LiveRegions />,
    Notice: <Notice tone="danger">Problem</Notice>,
    OtpField: <OtpField masked defaultValue="123456" state="verifying" />,
    PhoneField: <PhoneField countryLabel="Country code" defaultValue="+86 123456" />,
    QrCode: <QrCode value="secret-123456" label="QR code" />,
    useFormAnchor: <Anchored />,
  };

  test.each(Object.entries(elements))(
    '%s shows no secret, no style attribute and no form',
    (_, element) => {
      const html = renderToString(element);
      expect(html).not.toMatch(/123456|style=|<form|<input[^>]* value=/);
      expect(html).not.toBe('');
    },
  );

  it('a code field says what fills it, and limits no length', () => {
    const html = renderToString(<OtpField aria-label="Code" />).toLowerCase();
    expect(html).toContain('autocomplete="one-time-code"');
    expect(html).not.toContain('maxlength');
  });

  it('a phone field names no country, which a browser may spell differently', () => {
    const html = renderToString(<PhoneField countryLabel="Country code" locale="zh-CN" />);
    expect(html.match(/<option/g)).toHaveLength(1);
    expect(html).toContain('>+86</option>');
  });

  it('a QR code keeps its place, busy', () => {
    const html = renderToString(<QrCode value="text" label="QR code" />);
    expect(html).toContain('width="196"');
    expect(html).toContain('aria-busy="true"');
  });

  it('a dialog is nothing, open or not', () => {
    const html = renderToString(
      <Dialog.Root open>
        <Dialog.Popup>Secret</Dialog.Popup>
      </Dialog.Root>,
    );
    expect(html).toBe('');
  });

  it('a part of a dialog that stands outside says what is wrong', () => {
    expect(() => renderToString(<Dialog.Title />)).toThrow('DialogTitle stands outside DialogRoot');
  });

  it('nothing is mounted', () => {
    expect(renderToString(<Probe />)).toContain('not yet');
  });
});
