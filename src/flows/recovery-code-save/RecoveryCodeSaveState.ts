/**
 * What must be done before finishing. `acknowledge`: say that the codes are saved; `type-back`: type
 * one of them; `none`: nothing.
 */
export type SaveGate = 'acknowledge' | 'type-back' | 'none';

/** What finishing still waits for. `saving`: nothing was done with the codes yet. */
export type MissingSave = 'saving' | 'acknowledgement' | 'typing';

/** Where a person is while saving recovery codes. `status` is the `data-state`. */
export type RecoveryCodeSaveState =
  | {
      status: 'saving-code';
      /** Copied, downloaded or printed. */
      isKept: boolean;
      isAcknowledged: boolean;
      /** One of the codes was typed. */
      isTyped: boolean;
      /** Present once the person tried to finish too early. */
      missing?: MissingSave | undefined;
    }
  | { status: 'done' };
