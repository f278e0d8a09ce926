import type { PlainFault } from './BackendReport.ts';

/** A fault by name, with the one number that some of them take. */
export interface FaultKind {
  title: string;
  /** What the number is, and what it is at first. */
  amount?: { label: string; first: number } | undefined;
  create(amount: number): PlainFault;
}

/** What a person can have go wrong, from the network's end to the server's. */
export const faultKinds: Record<string, FaultKind> = {
  late: {
    title: 'The answer comes late',
    amount: { label: 'Milliseconds', first: 3000 },
    create: (ms) => ({ type: 'delay', ms }),
  },
  silence: { title: 'No answer ever comes', create: () => ({ type: 'silence' }) },
  before: {
    title: 'The connection drops before the request',
    create: () => ({ type: 'drop', when: 'before' }),
  },
  after: {
    title: 'The connection drops after it counted',
    create: () => ({ type: 'drop', when: 'after' }),
  },
  half: { title: 'Half of the answer comes', create: () => ({ type: 'half-body' }) },
  portal: { title: 'A Wi-Fi sign-in page answers', create: () => ({ type: 'wrong-type' }) },
  status: {
    title: 'The server answers with a status',
    amount: { label: 'HTTP status', first: 503 },
    create: (status) => ({ type: 'refuse', status, code: status }),
  },
  refusal: {
    title: 'The server refuses with a code',
    amount: { label: 'Business code, such as 6001, 2021 or 2057', first: 6001 },
    create: (code) => ({ type: 'refuse', code }),
  },
  limit: {
    title: 'Too many requests',
    amount: { label: 'Seconds to wait', first: 30 },
    create: (retryAfter) => ({ type: 'refuse', status: 429, code: 429, retryAfter }),
  },
};

/** A fault as a line of the ledger says it. */
export function describeFault(fault: PlainFault): string {
  switch (fault.type) {
    case 'delay':
      return `${fault.ms} ms late`;
    case 'drop':
      return fault.when === 'before' ? 'dropped before' : 'dropped after';
    case 'refuse':
      return `refused with ${[...new Set([fault.status, fault.code])].filter(Boolean).join(', ')}`;
    case 'silence':
    case 'half-body':
    case 'wrong-type':
    case 'redirect':
      return fault.type.replace('-', ' ');
    default:
      return fault satisfies never;
  }
}
