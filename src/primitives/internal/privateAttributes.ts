/**
 * Marks that tell session replay tools to leave an element out: `data-private` (LogRocket), `data-sentry-block` (Sentry),
 * `data-dd-privacy` (Datadog), the class `ph-no-capture` (PostHog). For other tools give the part an attribute of your own.
 */
export const privateAttributes = {
  'data-private': '',
  'data-sentry-block': '',
  'data-dd-privacy': 'hidden',
} as const;

/** The class that goes with `privateAttributes`. */
export const privateClass = 'ph-no-capture';
