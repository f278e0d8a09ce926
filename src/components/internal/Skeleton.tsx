export interface SkeletonProps {
  /** What comes there: `keep` is the row of buttons below recovery codes. */
  size: 'qr' | 'key' | 'field' | 'keep' | 'control' | 'action' | 'link';
}

/** The place of something that is on its way, in its size. Renders `<span>`. */
export function Skeleton({ size }: SkeletonProps) {
  return <span className="mfa-skeleton" data-size={size} data-part="skeleton" aria-hidden="true" />;
}
