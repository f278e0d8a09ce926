import { useEffect, useLayoutEffect } from 'react';

/** `useLayoutEffect` in a page, a plain effect on the server, where React 18 warns about the other. */
export const useLayout = typeof document === 'undefined' ? useEffect : useLayoutEffect;
