import photoFile from 'react-mfa-kit/capture-worker?worker&url';
import detectorFile from 'react-mfa-kit/face-detector/worker?worker&url';

interface Policy {
  createScriptURL(address: string): string;
}

/** A policy of the host's own, for Trusted Types has the page say which scripts it starts workers from. */
const policy = createPolicy();

export const startPhotoWorker = () => start(photoFile);
export const startDetectorWorker = () => start(detectorFile);

function start(file: string): Worker {
  return new Worker(policy?.createScriptURL(file) ?? file, { type: 'module' });
}

function createPolicy(): Policy | undefined {
  // SAFETY: the type library has no Trusted Types yet; where a browser has none, an address will do.
  const { trustedTypes } = window as unknown as {
    trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
  };
  return trustedTypes?.createPolicy('face-workers', { createScriptURL: (address) => address });
}
