/** The place of something that is on its way, in its size. Renders `<span>`. */
export function Skeleton({ size }: { size: 'qr' | 'key' | 'control' | 'action' | 'link' }) {
  return <span className="mfa-skeleton" data-size={size} data-part="skeleton" aria-hidden="true" />;
}
