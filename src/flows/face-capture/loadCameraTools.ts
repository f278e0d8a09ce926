/** What takes photos and guides to them. Loaded when the camera is asked for: nobody needs it before. */
export function loadCameraTools() {
  return import('../../camera/tools.ts');
}
