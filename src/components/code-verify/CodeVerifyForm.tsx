'use client';

import { Boundary } from '../internal/index.ts';
import type { CodeVerifyFormProps } from './CodeVerifyFormProps.ts';
import { CodeVerifyPanel } from './CodeVerifyPanel.tsx';

/**
 * Asks for a code and proves the person with it, in the page. Needs `MfaProvider` above it. Renders
 * `<section>`; never a form inside a form of the host.
 */
export function CodeVerifyForm(props: CodeVerifyFormProps) {
  const { className, id } = props;
  return (
    <Boundary noun="code-verify" className={className} id={id}>
      <CodeVerifyPanel {...props} />
    </Boundary>
  );
}
