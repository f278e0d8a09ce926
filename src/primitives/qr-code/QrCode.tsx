'use client';

import { forwardRef, type SVGAttributes, useEffect, useState } from 'react';
import { joinClasses } from '../internal/joinClasses.ts';
import { privateAttributes, privateClass } from '../internal/privateAttributes.ts';
import { useLatest } from '../internal/useLatest.ts';
import type { QrPath } from './encodeQr.ts';

export interface QrCodeProps extends Omit<SVGAttributes<SVGSVGElement>, 'children' | 'onError'> {
  /** What the code says. It reaches no attribute of the page but as the drawn shape. */
  value: string;
  /** Names the picture and says where the same can be had as text. Never the value itself. */
  label: string;
  /** The value is too long for a QR code, or the encoder could not be loaded. */
  onError?: (() => void) | undefined;
}

/** A QR code, black on white in every theme, drawn after mount by an encoder that is loaded then. Renders `<svg>`. */
export const QrCode = forwardRef<SVGSVGElement, QrCodeProps>(function QrCode(
  { value, label, onError, className, ...rest },
  ref,
) {
  const path = useQrPath(value, onError);
  const size = path?.size ?? emptySize;
  return (
    <svg
      role="img"
      aria-label={label}
      aria-busy={path ? undefined : true}
      data-part="qr-code"
      {...privateAttributes}
      {...rest}
      ref={ref}
      className={joinClasses('mfa-qr-code-image', privateClass, className)}
      {...untranslated}
      viewBox={`0 0 ${size} ${size}`}
      width={size * pixels}
      height={size * pixels}
      shapeRendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      {path && <path fill="#000" d={path.d} data-part="qr-code-modules" />}
    </svg>
  );
});

/** Loads the encoder ahead of its first use. A load that fails here is tried again, and reported, by `QrCode`. */
export function prefetchQr(): void {
  import('./encodeQr.ts').catch(() => undefined);
}

/** Translators rewrite what they take for text; React's types know the attribute on HTML elements alone. */
const untranslated = { translate: 'no' };
/** Pixels a module at a density of one: below three, cameras of older phones fail. */
const pixels = 4;
/** A code of version 6 with its quiet zone: the place that is kept until the code is there. */
const emptySize = 49;

function useQrPath(value: string, onError: (() => void) | undefined): QrPath | undefined {
  const [drawn, setDrawn] = useState<{ value: string; path: QrPath }>();
  const report = useLatest(onError);
  useEffect(() => {
    let isCurrent = true;
    import('./encodeQr.ts')
      .then(({ encodeQr }) => encodeQr(value))
      .then(
        (path) => isCurrent && setDrawn({ value, path }),
        () => isCurrent && report.current?.(),
      );
    return () => {
      isCurrent = false;
    };
  }, [value, report]);
  return drawn?.value === value ? drawn.path : undefined;
}
