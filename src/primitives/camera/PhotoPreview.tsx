'use client';

import { forwardRef, type HTMLAttributes, useEffect, useRef } from 'react';
import { joinClasses } from '../internal/joinClasses.ts';
import { privateAttributes, privateClass } from '../internal/privateAttributes.ts';
import { useMergedRef } from '../internal/useMergedRef.ts';

export interface PhotoPreviewProps extends Omit<HTMLAttributes<HTMLCanvasElement>, 'children'> {
  blob: Blob;
  /** What it shows, for those who do not see it. */
  label: string;
}

/**
 * A photo as it is, drawn: no address of it exists that somebody could read or forget to revoke, and a strict policy for
 * images lets it pass. Renders `<canvas>`.
 */
export const PhotoPreview = forwardRef<HTMLCanvasElement, PhotoPreviewProps>(function PhotoPreview(
  { blob, label, className, ...rest },
  ref,
) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const merged = useMergedRef(canvas, ref);
  useEffect(() => {
    const place = canvas.current;
    let isCurrent = true;
    if (place) void draw(blob, place, () => isCurrent);
    return () => {
      isCurrent = false;
      if (place) resize(place, 0, 0);
    };
  }, [blob]);
  return (
    <canvas
      data-part="photo-preview"
      {...privateAttributes}
      {...rest}
      ref={merged}
      role="img"
      aria-label={label}
      width={0}
      height={0}
      className={joinClasses('mfa-photo-preview', privateClass, className)}
    />
  );
});

/** A photo that cannot be drawn leaves its place empty: it can be sent all the same. */
async function draw(blob: Blob, canvas: HTMLCanvasElement, isCurrent: () => boolean) {
  try {
    const bitmap = await createImageBitmap(blob);
    if (isCurrent()) {
      resize(canvas, bitmap.width, bitmap.height);
      canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
    }
    bitmap.close();
  } catch {
    if (isCurrent()) resize(canvas, 0, 0);
  }
}

function resize(canvas: HTMLCanvasElement, width: number, height: number) {
  canvas.width = width;
  canvas.height = height;
}
