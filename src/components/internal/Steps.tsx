export interface StepsProps {
  /** From 1 on. */
  step: number;
  total: number;
  /** The same in words. */
  text: string;
}

/** Where a step stands among all: the bars, and the words for them. For the top of a `Header`. */
export function Steps({ step, total, text }: StepsProps) {
  const parts = Array.from({ length: total }, (_, index) => index + 1);
  return (
    <>
      <div className="mfa-steps" aria-hidden="true" data-part="steps">
        {parts.map((part) => (
          <span
            key={part}
            className="mfa-steps-part"
            data-part="steps-part"
            data-state={part < step ? 'done' : part === step ? 'current' : 'todo'}
          />
        ))}
      </div>
      <p className="mfa-header-step" data-part="header-step">
        {text}
      </p>
    </>
  );
}
