export interface SkeletonProps {
  /** What comes there: `keep` is the row of buttons below recovery codes; `tile`, `name`, `meta` and `button` are the parts of a row. */
  size:
    | 'qr'
    | 'key'
    | 'field'
    | 'keep'
    | 'control'
    | 'action'
    | 'link'
    | 'tile'
    | 'name'
    | 'meta'
    | 'button';
}

/** The place of something that is on its way, in its size. Renders `<span>`. */
export function Skeleton({ size }: SkeletonProps) {
  return <span className="mfa-skeleton" data-size={size} data-part="skeleton" aria-hidden="true" />;
}
