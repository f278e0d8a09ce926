/** The outline of an icon on a grid of 20, drawn with a round stroke of 1.5. */
export interface IconShape {
  d: string;
  /** It points along the line of reading, so it turns round where that runs from right to left. */
  isMirrored?: true | undefined;
}

export const appIcon: IconShape = {
  d: 'M7.25 2.25h5.5a2 2 0 0 1 2 2v11.5a2 2 0 0 1-2 2h-5.5a2 2 0 0 1-2-2v-11.5a2 2 0 0 1 2-2zM8 7.5h4M8 10.5h4M9.25 14.75h1.5',
};
export const smsIcon: IconShape = {
  d: 'M4.75 3.25h10.5a2 2 0 0 1 2 2v6.5a2 2 0 0 1-2 2H9.25l-3.5 3v-3h-1a2 2 0 0 1-2-2v-6.5a2 2 0 0 1 2-2ZM7 8.5h.01M10 8.5h.01M13 8.5h.01',
};
export const mailIcon: IconShape = {
  d: 'M4.75 4.25h10.5a2 2 0 0 1 2 2v7.5a2 2 0 0 1-2 2h-10.5a2 2 0 0 1-2-2v-7.5a2 2 0 0 1 2-2zM3.25 6 5.85 4.5a1.5 1.5 0 0 0 1.8 0L16.75 6',
};
export const faceIcon: IconShape = {
  d: 'M2.75 6.25v-1.5a2 2 0 0 1 2-2h1.5M13.75 2.75h1.5a2 2 0 0 1 2 2v1.5M17.25 13.75v1.5a2 2 0 0 1-2 2h-1.5M6.25 17.25h-1.5a2 2 0 0 1-2-2v-1.5M7.5 7.5v1M12.5 7.5v1M7 12c.75 1 1.75 1.5 3 1.5s2.25-.5 3-1.5',
};
export const keyIcon: IconShape = {
  d: 'M6.5 9.75a3.75 3.75 0 1 1 0 7.5 3.75 3.75 0 1 1 0-7.5zM9.25 10.75 16.75 3.25M13.25 6.75l2.5 2.5',
};
export const shieldIcon: IconShape = {
  d: 'M10 2.25 3.75 4.75v4.5c0 4 2.6 7.1 6.25 8.5 3.65-1.4 6.25-4.5 6.25-8.5v-4.5L10 2.25ZM7.25 9.75 2 2 3.5-3.75',
};
export const copyIcon: IconShape = {
  d: 'M9.25 7.25h6a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2h-6a2 2 0 0 1-2-2v-6a2 2 0 0 1 2-2zM12.75 4.75v-.25a1.75 1.75 0 0 0-1.75-1.75H4.5A1.75 1.75 0 0 0 2.75 4.5V11c0 .97.78 1.75 1.75 1.75h.25',
};
export const downloadIcon: IconShape = { d: 'M10 3v9.25M6.25 8.75 10 12.5l3.75-3.75M3.5 16.75h13' };
export const printIcon: IconShape = {
  d: 'M5.75 7.25v-4.5h8.5v4.5M5.75 14.25h-1.5a1.5 1.5 0 0 1-1.5-1.5v-4c0-.83.67-1.5 1.5-1.5h11.5c.83 0 1.5.67 1.5 1.5v4c0 .83-.67 1.5-1.5 1.5h-1.5M5.75 11.75h8.5v5.5h-8.5z',
};
export const checkIcon: IconShape = { d: 'm4.25 10.5 3.75 3.75 7.75-8.5' };
export const alertIcon: IconShape = {
  d: 'M10 2.75a7.25 7.25 0 1 1 0 14.5 7.25 7.25 0 1 1 0-14.5zM10 6.25v4.25M10 13.5h.01',
};
export const infoIcon: IconShape = {
  d: 'M10 2.75a7.25 7.25 0 1 1 0 14.5 7.25 7.25 0 1 1 0-14.5zM10 9.5v4.25M10 6.5h.01',
};
export const warnIcon: IconShape = {
  d: 'M8.7 3.4 2.35 14.4a1.5 1.5 0 0 0 1.3 2.25h12.7a1.5 1.5 0 0 0 1.3-2.25L11.3 3.4a1.5 1.5 0 0 0-2.6 0ZM10 7.75v3.5M10 13.9h.01',
};
export const chevronIcon: IconShape = { d: 'm7.5 4.5 5.5 5.5-5.5 5.5', isMirrored: true };
export const backIcon: IconShape = { d: 'M16.5 10h-13M8.5 5l-5 5 5 5', isMirrored: true };
export const closeIcon: IconShape = { d: 'm5.25 5.25 9.5 9.5M14.75 5.25l-9.5 9.5' };
export const lockIcon: IconShape = {
  d: 'M5.75 8.75h8.5a2 2 0 0 1 2 2v4.5a2 2 0 0 1-2 2h-8.5a2 2 0 0 1-2-2v-4.5a2 2 0 0 1 2-2zM6.5 8.75V6.25a3.5 3.5 0 0 1 7 0v2.5M10 12.25v1.5',
};
export const clockIcon: IconShape = {
  d: 'M10 2.75a7.25 7.25 0 1 1 0 14.5 7.25 7.25 0 1 1 0-14.5zM10 5.75V10l2.75 1.75',
};
export const refreshIcon: IconShape = {
  d: 'M16.25 10a6.25 6.25 0 1 1-1.83-4.42L16.5 7.5M16.5 3.5v4h-4',
};
export const externalIcon: IconShape = {
  d: 'M8 4.25H5.5c-.97 0-1.75.78-1.75 1.75v8.5c0 .97.78 1.75 1.75 1.75H14c.97 0 1.75-.78 1.75-1.75V12M11.75 3.75h4.5v4.5M16 4l-6.5 6.5',
  isMirrored: true,
};
export const userIcon: IconShape = {
  d: 'M10 3.75a3.25 3.25 0 1 1 0 6.5 3.25 3.25 0 1 1 0-6.5zM3.75 16.75c.8-2.9 3.2-4.5 6.25-4.5s5.45 1.6 6.25 4.5',
};
export const expandIcon: IconShape = {
  d: 'M12.25 3.25h4.5v4.5M7.75 16.75h-4.5v-4.5M16.5 3.5l-5 5M3.5 16.5l5-5',
};
