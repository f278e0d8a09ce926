import { announce } from '../../primitives/index.ts';

/**
 * Has a text said after what interrupts now, which would cut it off: why a code was refused comes first.
 * Gives the way to take it back.
 */
export function announceAfter(text: string): () => void {
  const timer = setTimeout(announce, 300, text);
  return () => clearTimeout(timer);
}
