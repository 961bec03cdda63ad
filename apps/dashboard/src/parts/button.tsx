import type { ComponentProps } from 'react';
import './button.css';

interface ButtonProps extends ComponentProps<'button'> {
  /** `primary` at most once in view; `quiet` inside a heading or a row. */
  weight?: 'primary' | 'plain' | 'quiet' | 'danger';
  /** Work is under way: the button stays, says so and does nothing. */
  busy?: boolean;
}

/** A button; 36 px high, and it submits nothing unless told. */
export function Button({
  weight = 'plain',
  busy = false,
  type = 'button',
  className = '',
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={busy ? 'button' : type}
      className={`button button-${weight} ${className}`}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      onClick={busy ? undefined : onClick}
    />
  );
}
