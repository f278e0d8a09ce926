/** A camera that can be chosen. */
export interface CameraDevice {
  id: string;
  /** The device's own name; empty where the browser keeps it back. */
  label: string;
}

/** The cameras of the device, each once. Empty where the browser does not say. Never rejects. */
export async function listCameras(): Promise<readonly CameraDevice[]> {
  try {
    const devices = await navigator.mediaDevices.enumerateDevices();
    const cameras = new Map<string, CameraDevice>();
    for (const { kind, deviceId, label } of devices) {
      // Before the person has agreed there is one entry without a name and an id.
      if (kind !== 'videoinput' || !deviceId || cameras.has(deviceId)) continue;
      cameras.set(deviceId, { id: deviceId, label: label.trim() });
    }
    return [...cameras.values()];
  } catch {
    return [];
  }
}
