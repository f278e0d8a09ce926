import {
  createMfaBackend,
  type MfaBackendOptions,
  type MfaTestBackend,
} from '../../src/testing/index.ts';
import { guard } from './canaries.ts';
import { noteAddress, watchRequests } from './requests.ts';

/** The embedded backend under the rigs: its requests are counted, and every secret it hears or says is looked for. */
export function createTestBackend(options: MfaBackendOptions = {}): MfaTestBackend {
  const backend = createMfaBackend(options);
  watchRequests(backend);
  return { ...backend, state: backend.state, fetch: guardFetch(backend.fetch) };
}

function guardFetch(answer: typeof fetch): typeof fetch {
  return async (input, init) => {
    noteAddress(typeof input === 'object' && 'url' in input ? input.url : String(input));
    if (typeof init?.body === 'string') guardText(init.body);
    const response = await answer(input, init);
    // A broken body is the business of whoever reads it.
    await response
      .clone()
      .text()
      .then(guardText, () => {});
    return response;
  };
}

function guardText(text: string): void {
  try {
    guardAll(JSON.parse(text));
  } catch {
    // No JSON, no secret in it.
  }
}

const secrets = new Set(['totp', 'recoveryCode', 'recovery_code', 'secret', 'token', 'mfaToken']);

function guardAll(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, part] of Object.entries(value)) {
    if (typeof part === 'string' && secrets.has(name)) guard(name, part);
    else guardAll(part);
  }
}
