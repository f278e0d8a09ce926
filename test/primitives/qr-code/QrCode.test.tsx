import { render, screen, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { prefetchQr, QrCode } from '../../../src/primitives/index.ts';
import { encodeQr } from '../../../src/primitives/qr-code/encodeQr.ts';
import { describeConformance } from '../describeConformance.tsx';
import { readPath } from './readPath.ts';

const label = 'QR code for your app, or use the setup key';
const uri = 'otpauth://totp/Fernway:mara?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Fernway';

const modules = () => document.querySelector('[data-part="qr-code-modules"]')?.getAttribute('d');

describeConformance('QrCode', (props) => <QrCode value="" label={label} {...props} />, {
  part: 'qr-code',
  node: () => SVGElement,
});

describe('a QR code', () => {
  it('is drawn as one path that reads as the value', async () => {
    render(
      <StrictMode>
        <QrCode value={uri} label={label} />
      </StrictMode>,
    );
    await waitFor(() => expect(modules()).toBeTruthy());
    const image = screen.getByRole('img', { name: label });
    const size = Number(image.getAttribute('viewBox')?.split(' ')[2]);
    expect(readPath(modules() ?? '', size)).toBe(uri);
    expect(image).toHaveAttribute('width', String(size * 4));
    expect(image).toHaveAttribute('height', String(size * 4));
    // White in the dark as well, or no camera reads it.
    expect(image.querySelector('path')).toHaveAttribute('d', `M0 0h${size}v${size}H0z`);
    expect(image).not.toHaveAttribute('aria-busy');
  });

  it('puts the value into no attribute, and asks replay tools and translators to leave it alone', async () => {
    const { container } = render(<QrCode value={uri} label={label} />);
    await waitFor(() => expect(modules()).toBeTruthy());
    expect(container.innerHTML).not.toMatch(/JBSWY3DP|otpauth/);
    const image = screen.getByRole('img');
    expect(image).toHaveAttribute('data-private');
    expect(image).toHaveAttribute('data-sentry-block');
    expect(image).toHaveClass('ph-no-capture');
    expect(image).toHaveAttribute('translate', 'no');
  });

  it('never shows the code of a value that is gone', async () => {
    const { rerender } = render(<QrCode value="first" label={label} />);
    await waitFor(() => expect(modules()).toBe(encodeQr('first').d));
    rerender(<QrCode value="second" label={label} />);
    expect(modules()).toBeUndefined();
    await waitFor(() => expect(modules()).toBe(encodeQr('second').d));
  });

  it('says where the value is too long, once', async () => {
    const onError = vi.fn();
    render(<QrCode value={'x'.repeat(3000)} label={label} onError={() => onError()} />);
    await waitFor(() => expect(onError).toHaveBeenCalledTimes(1));
    expect(modules()).toBeUndefined();
  });

  it('can have its encoder loaded ahead', () => {
    expect(prefetchQr()).toBeUndefined();
  });
});
