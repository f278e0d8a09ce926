'use client';

import { forwardRef, type HTMLAttributes, type ReactElement, type ReactNode, useId } from 'react';
import { Icon } from '../icon/Icon.tsx';
import { alertIcon } from '../icon/icons.ts';
import { joinClasses } from '../internal/joinClasses.ts';

/** What ties a control to its label and text: spread it on the control. */
export interface FieldControl {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

export interface FieldProps extends Omit<HTMLAttributes<HTMLDivElement>, 'children'> {
  label: ReactNode;
  /** Stands at the end of the label's line, such as a button that shows a masked code. */
  labelAction?: ReactNode | undefined;
  description?: ReactNode | undefined;
  /** Takes the description's place, so that nothing below moves. */
  error?: ReactNode | undefined;
  /** Text that only a screen reader needs, read after the description or error. */
  hiddenDescription?: ReactNode | undefined;
  /** The id of the control. @default one made by `useId` */
  controlId?: string | undefined;
  children: (control: FieldControl) => ReactElement;
}

/** A label, a control, and below it a description or an error, tied by ids. Renders `<div>`. */
export const Field = forwardRef<HTMLDivElement, FieldProps>(function Field(
  {
    label,
    labelAction,
    description,
    error,
    hiddenDescription,
    controlId,
    className,
    children,
    ...rest
  },
  ref,
) {
  const ownId = useId();
  const id = controlId ?? ownId;
  const textId = `${id}-text`;
  const hiddenId = `${id}-hidden`;
  const hasError = isShown(error);
  const hasText = hasError || isShown(description);
  const described = [hasText && textId, isShown(hiddenDescription) && hiddenId].filter(Boolean);
  return (
    <div data-part="field" {...rest} ref={ref} className={joinClasses('mfa-field', className)}>
      <div className="mfa-field-label-row" data-part="field-label-row">
        <label className="mfa-field-label" data-part="field-label" htmlFor={id}>
          {label}
        </label>
        {labelAction}
      </div>
      {children({
        id,
        'aria-describedby': described.join(' ') || undefined,
        'aria-invalid': hasError || undefined,
      })}
      {hasError ? (
        <p className="mfa-field-error" data-part="field-error" id={textId}>
          <Icon shape={alertIcon} size="small" />
          <span>{error}</span>
        </p>
      ) : (
        hasText && (
          <p className="mfa-field-description" data-part="field-description" id={textId}>
            {description}
          </p>
        )
      )}
      {isShown(hiddenDescription) && (
        <span hidden id={hiddenId}>
          {hiddenDescription}
        </span>
      )}
    </div>
  );
});

function isShown(node: ReactNode): boolean {
  return node !== undefined && node !== null && node !== false && node !== '';
}
