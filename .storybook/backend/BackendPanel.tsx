/** @jsxRuntime classic */
import * as React from 'react';
import { useEffect, useState } from 'react';
import { FORCE_REMOUNT } from 'storybook/internal/core-events';
import { useChannel, useStorybookState } from 'storybook/manager-api';
import { type BackendReport, events } from './BackendReport.ts';
import { CodeList } from './CodeList.tsx';
import { FaultForm } from './FaultForm.tsx';
import { describeFault } from './faultKinds.ts';
import { Ledger } from './Ledger.tsx';
import { Columns, Part, Plain, Row, SmallButton } from './parts.tsx';

/** How often the panel asks while it is open. */
const interval = 500;

/** What the story's own backend has seen and sent, and what is to go wrong with it. */
export function BackendPanel({ active }: { active: boolean }) {
  const { storyId } = useStorybookState();
  const [report, setReport] = useState<BackendReport>();
  const emit = useChannel({ [events.report]: setReport });
  useEffect(() => {
    if (!active || !storyId) return;
    setReport(undefined);
    const timer = setInterval(() => emit(events.ask), interval);
    return () => clearInterval(timer);
  }, [active, storyId, emit]);
  if (!active) return null;
  if (!report) return <Plain>This page has no backend on screen. Open a story.</Plain>;
  return (
    <Columns>
      <Part title="Faults">
        <FaultForm onOrder={(order) => emit(events.order, order)} />
        <ul>
          {report.orders.map(({ target, fault, isLasting }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: Orders have no identity but their place.
            <li key={at}>
              {isLasting ? 'Every' : 'Next'} <code>{target === '*' ? 'request' : target}</code>:{' '}
              {describeFault(fault)}
            </li>
          ))}
        </ul>
        <Row>
          <SmallButton onClick={() => emit(events.clear)}>No faults</SmallButton>
          <SmallButton onClick={() => emit(FORCE_REMOUNT, { storyId })}>Start again</SmallButton>
        </Row>
        <Plain>
          “Start again” keeps the faults, so that the first request of a story can have one.
        </Plain>
      </Part>
      <Part title="Requests">
        <Ledger requests={report.requests} />
      </Part>
      <Part title="Codes">
        <CodeList appCode={report.appCode} sent={report.sent} />
      </Part>
    </Columns>
  );
}
