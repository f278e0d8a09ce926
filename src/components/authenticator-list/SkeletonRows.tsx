import { Skeleton } from '../internal/index.ts';

/** Three rows that are on their way, in the size of rows. Renders `<div>`. */
export function SkeletonRows() {
  return (
    <div className="mfa-authenticator-list-rows" data-part="skeleton-rows" aria-hidden="true">
      {[1, 2, 3].map((row) => (
        <div key={row} className="mfa-authenticator-list-row">
          <Skeleton size="tile" />
          <div className="mfa-authenticator-list-text">
            <Skeleton size="name" />
            <Skeleton size="meta" />
          </div>
          <Skeleton size="button" />
        </div>
      ))}
    </div>
  );
}
