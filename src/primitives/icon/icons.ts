// All icons. Each stands in a file of its own: what a chunk has of a file it has whole, and a first screen
// would carry the pictures of every later one.

export { backIcon } from './actions/backIcon.ts';
export { chevronIcon } from './actions/chevronIcon.ts';
export { closeIcon } from './actions/closeIcon.ts';
export { copyIcon } from './actions/copyIcon.ts';
export { downloadIcon } from './actions/downloadIcon.ts';
export { expandIcon } from './actions/expandIcon.ts';
export { externalIcon } from './actions/externalIcon.ts';
export { moreIcon } from './actions/moreIcon.ts';
export { plusIcon } from './actions/plusIcon.ts';
export { printIcon } from './actions/printIcon.ts';
export { refreshIcon } from './actions/refreshIcon.ts';
export { cameraIcon } from './camera/cameraIcon.ts';
export { cameraOffIcon } from './camera/cameraOffIcon.ts';
export { switchIcon } from './camera/switchIcon.ts';
export { uploadIcon } from './camera/uploadIcon.ts';
export type { IconShape } from './IconShape.ts';
export { appIcon } from './methods/appIcon.ts';
export { faceIcon } from './methods/faceIcon.ts';
export { keyIcon } from './methods/keyIcon.ts';
export { mailIcon } from './methods/mailIcon.ts';
export { shieldIcon } from './methods/shieldIcon.ts';
export { smsIcon } from './methods/smsIcon.ts';
export { userIcon } from './methods/userIcon.ts';
export { alertIcon } from './states/alertIcon.ts';
export { checkIcon } from './states/checkIcon.ts';
export { clockIcon } from './states/clockIcon.ts';
export { infoIcon } from './states/infoIcon.ts';
export { lockIcon } from './states/lockIcon.ts';
export { warnIcon } from './states/warnIcon.ts';
