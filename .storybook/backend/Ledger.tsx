/** @jsxRuntime classic */
import * as React from 'react';
import type { BackendReport } from './BackendReport.ts';
import { describeFault } from './faultKinds.ts';
import { Plain, Table } from './parts.tsx';

/** What arrived, in order. The ledger holds no body, header or query, for those hold secrets. */
export function Ledger({ requests }: Pick<BackendReport, 'requests'>) {
  if (requests.length === 0) return <Plain>Nothing has been asked yet.</Plain>;
  return (
    <Table>
      <thead>
        <tr>
          <th>#</th>
          <th>Operation</th>
          <th>Request</th>
          <th>Status</th>
          <th>Fault</th>
        </tr>
      </thead>
      <tbody>
        {requests.map(({ method, path, operation, status, fault }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: A ledger grows at its end alone.
          <tr key={at}>
            <td>{at + 1}</td>
            <td>{operation ?? 'unknown'}</td>
            <td>
              <code>
                {method} {path}
              </code>
            </td>
            <td>{status ?? '—'}</td>
            <td>{fault && describeFault(fault)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
