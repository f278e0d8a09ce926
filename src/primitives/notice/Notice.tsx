import { forwardRef, type HTMLAttributes, type ReactNode } from 'react';
import { Icon } from '../icon/Icon.tsx';
import { alertIcon, checkIcon, clockIcon, type IconShape, infoIcon } from '../icon/icons.ts';
import { joinClasses } from '../internal/joinClasses.ts';

export interface NoticeProps extends Omit<HTMLAttributes<HTMLDivElement>, 'title'> {
  /** @default 'info' */
  tone?: 'info' | 'success' | 'warning' | 'danger' | undefined;
  title?: ReactNode | undefined;
  /** @default the icon of the tone */
  icon?: IconShape | undefined;
}

/** A short text set apart, with an icon of its tone. Says nothing by itself to a screen reader: `announce` does. Renders `<div>`. */
export const Notice = forwardRef<HTMLDivElement, NoticeProps>(function Notice(
  { tone = 'info', title, icon = icons[tone], className, children, ...rest },
  ref,
) {
  return (
    <div
      data-part="notice"
      {...rest}
      ref={ref}
      className={joinClasses('mfa-notice', className)}
      data-tone={tone}
    >
      <Icon shape={icon} />
      <div className="mfa-notice-text" data-part="notice-text">
        {title !== undefined && <strong className="mfa-notice-title">{title}</strong>}
        {typeof children === 'string' ? <span>{children}</span> : children}
      </div>
    </div>
  );
});

const icons = {
  info: infoIcon,
  success: checkIcon,
  warning: clockIcon,
  danger: alertIcon,
} as const;
