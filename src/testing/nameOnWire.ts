import type { BackendOperation } from './BackendOperation.ts';

/** The name of a request: the three ways to bind a face are one request, so a server cannot tell them apart. */
export function nameOnWire<Name extends BackendOperation | '*' | undefined>(
  operation: Name,
): Name | 'associateFaceByBlob' {
  return operation === 'associateFaceByUrl' || operation === 'associateFaceByFile'
    ? 'associateFaceByBlob'
    : operation;
}
