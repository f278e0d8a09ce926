/** What the browser says about the camera without being asked for one. `undefined`: it does not say. */
export interface CameraFacts {
  isSecure: boolean;
  hasDevices: boolean;
  /** What the site around a frame allows, by Permissions-Policy. */
  isAllowedHere: boolean | undefined;
  permission: PermissionState | undefined;
}

interface PolicyHolder {
  permissionsPolicy?: { allowsFeature?(feature: string): boolean };
  featurePolicy?: { allowsFeature?(feature: string): boolean };
}

/** Reads what is known. Asks the person nothing and never rejects. */
export async function readCameraFacts(): Promise<CameraFacts> {
  const { permissionsPolicy, featurePolicy }: Document & PolicyHolder = document;
  const policy = permissionsPolicy ?? featurePolicy;
  return {
    isSecure: window.isSecureContext,
    hasDevices: typeof navigator.mediaDevices?.getUserMedia === 'function',
    isAllowedHere: policy?.allowsFeature?.('camera'),
    permission: (await queryPermission())?.state,
  };
}

/** Calls back with the permission as it is and whenever it changes, where the browser says so. Gives the way to end it. */
export function watchPermission(listener: (permission: PermissionState) => void): () => void {
  const ending = new AbortController();
  void queryPermission().then((status) => {
    if (!status || ending.signal.aborted) return;
    const tell = () => listener(status.state);
    status.addEventListener?.('change', tell, { signal: ending.signal });
    tell();
  });
  return () => ending.abort();
}

async function queryPermission(): Promise<PermissionStatus | undefined> {
  try {
    // SAFETY: 'camera' is a registered name that TypeScript's list lacks; where a browser does not know it, it rejects.
    return await navigator.permissions.query({ name: 'camera' as PermissionName });
  } catch {
    return undefined;
  }
}
