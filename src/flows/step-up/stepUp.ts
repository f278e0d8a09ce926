/** Where a step-up is. While it is `challenge` or `expired`, there is a dialog. */
export type StepUpState =
  | { status: 'idle' }
  /** Somebody is asked for trigger data. */
  | { status: 'asking'; reason: string }
  | { status: 'challenge'; reason: string; trigger: unknown }
  | { status: 'confirmed' }
  /** The person left. */
  | { status: 'left' }
  /** It took too long, and the person reads so. */
  | { status: 'expired' };

/** What may happen to it. */
export type StepUpEvent =
  /** `trigger` is left out where it cannot be read. */
  | { type: 'ask'; reason: string; trigger?: unknown }
  | { type: 'answered'; trigger: unknown }
  /** There is no trigger data to be had, or no dialog to show. */
  | { type: 'failed' }
  | { type: 'confirmed' }
  | { type: 'expired' }
  | { type: 'leave' };

/** The rule of a step-up. Returns the same object when `event` means nothing in `state`. */
export function stepUp(state: StepUpState, event: StepUpEvent): StepUpState {
  switch (state.status) {
    case 'idle':
    case 'confirmed':
    case 'left':
      return event.type === 'ask' ? begin(event) : state;
    case 'asking':
      return whileAsking(state, event);
    case 'challenge':
      return whileOpen(state, event);
    case 'expired':
      if (event.type === 'leave') return { status: 'idle' };
      return event.type === 'ask' ? begin(event) : state;
  }
}

function begin({ reason, trigger }: Extract<StepUpEvent, { type: 'ask' }>): StepUpState {
  return trigger === undefined
    ? { status: 'asking', reason }
    : { status: 'challenge', reason, trigger };
}

/** A caller who brings trigger data spares the others the wait. */
function whileAsking(
  state: Extract<StepUpState, { status: 'asking' }>,
  event: StepUpEvent,
): StepUpState {
  switch (event.type) {
    case 'ask':
    case 'answered': {
      const { trigger } = event;
      return trigger === undefined ? state : { ...state, status: 'challenge', trigger };
    }
    case 'failed':
    case 'leave':
      return { status: 'idle' };
    default:
      return state;
  }
}

function whileOpen(state: StepUpState, event: StepUpEvent): StepUpState {
  switch (event.type) {
    case 'confirmed':
    case 'expired':
      return { status: event.type };
    case 'failed':
      return { status: 'idle' };
    case 'leave':
      return { status: 'left' };
    default:
      return state;
  }
}
