/** @jsxRuntime classic */
import * as React from 'react';
import type { BackendReport } from './BackendReport.ts';
import { Plain } from './parts.tsx';

/** The codes that a person would read from their phone, to go through a story by hand. */
export function CodeList({ appCode, sent }: Pick<BackendReport, 'appCode' | 'sent'>) {
  return (
    <>
      <Plain>
        The story’s app and messages exist in this page alone, so these codes open nothing.
      </Plain>
      <dl>
        <dt>Authenticator app</dt>
        <dd>
          {appCode ? (
            <>
              <code>{appCode.code}</code> for {appCode.secondsLeft} s
            </>
          ) : (
            'not set up'
          )}
        </dd>
        {sent.map(({ id, to, code }) => (
          <div key={id}>
            <dt>{to}</dt>
            <dd>
              <code>{code}</code>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
