// Words: what a person reads, hears or finds on paper, typed so that a missing message does not compile.
// Here are the shape and the tools for values; each language is an import of its own. Knows neither React
// nor a screen.

export { fileSlug } from './fileSlug.ts';
export {
  formatAgo,
  formatClock,
  formatDate,
  formatDateTime,
  formatDuration,
  formatIsoDate,
  formatPercent,
  formatSize,
  formatWait,
  splitCountdown,
} from './formats.ts';
export { isolate, isolateLtr, plainName } from './isolate.ts';
export type {
  Messages,
  MessagesOverride,
  MessageValues,
  Method,
} from './Messages.ts';
