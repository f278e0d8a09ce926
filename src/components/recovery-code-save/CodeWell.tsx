'use client';

import { Fragment, forwardRef } from 'react';
import { privateAttributes, privateClass, useIsMounted } from '../../primitives/index.ts';

export interface CodeWellProps {
  recoveryCodes: readonly string[];
  /** Names the well. Never a code. */
  label: string;
}

/** Recovery codes to be read and copied by hand: one in large type, several as a list. Renders `<div>`. */
export const CodeWell = forwardRef<HTMLDivElement, CodeWellProps>(function CodeWell(
  { recoveryCodes, label },
  ref,
) {
  const [only] = recoveryCodes;
  const isOne = recoveryCodes.length === 1 && only !== undefined;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups controls, and these are none.
    <div
      ref={ref}
      role="group"
      aria-label={label}
      className={`mfa-recovery-code-value ${privateClass}`}
      data-part="recovery-codes"
      data-count={isOne ? 'one' : 'several'}
      dir="ltr"
      translate="no"
      {...privateAttributes}
    >
      {isOne ? (
        <p className="mfa-recovery-code-text" data-part="recovery-code">
          <Groups code={only} />
        </p>
      ) : (
        <ol className="mfa-recovery-code-list" data-part="recovery-code-list">
          {recoveryCodes.map((code) => (
            <li key={code} className="mfa-recovery-code-text" data-part="recovery-code">
              <Groups code={code} />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
});

/**
 * Breaks after a dash only. What a person selects is the code as it was given out. A server keeps the
 * room and sends no code: HTML is cached and logged.
 */
function Groups({ code }: { code: string }) {
  const isMounted = useIsMounted();
  const groups = (isMounted ? code : code.replace(/[^-]/g, '\u00a0')).split('-');
  return groups.map((group, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: two groups of a code may be alike.
    <Fragment key={index}>
      <span className="mfa-recovery-code-group">
        {group}
        {index < groups.length - 1 && <span className="mfa-recovery-code-dash">-</span>}
      </span>
      <wbr />
    </Fragment>
  ));
}
