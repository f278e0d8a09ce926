/** The key of the steps that allow the camera in this browser. Their names for things differ, so nothing else tells. */
export function readBrowser(
  agent: string = navigator.userAgent,
  touches: number = navigator.maxTouchPoints,
) {
  // Chrome, Edge, Firefox and others on an iPhone have Safari's engine and menus of their own.
  if (/(Cr|Fx|Edg)iOS\/|OPT\/|Android.+Firefox\//.test(agent)) return 'stepsOther';
  if (/iPhone|iPad|iPod/.test(agent)) return 'stepsSafariPhone';
  if (/Firefox\//.test(agent)) return 'stepsFirefox';
  if (/Chrome\/|Chromium\//.test(agent)) return 'stepsChromium';
  if (!/Macintosh.+Safari\//.test(agent)) return 'stepsOther';
  // An iPad says that it is a Mac, and no Mac has a touch screen.
  return touches > 1 ? 'stepsSafariPhone' : 'stepsSafariMac';
}
