import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Checkbox } from '../../../src/primitives/index.ts';
import { describeConformance } from '../describeConformance.tsx';

describeConformance('Checkbox', (props) => <Checkbox {...props}>Trust</Checkbox>, {
  part: 'checkbox',
  innerPart: 'checkbox-input',
  node: () => HTMLInputElement,
});

describe('a checkbox', () => {
  it('is named by its label, and set by a press on it or by Space', async () => {
    const onCheckedChange = vi.fn();
    const onChange = vi.fn();
    render(
      <Checkbox onCheckedChange={onCheckedChange} onChange={() => onChange()}>
        Trust this device
      </Checkbox>,
    );
    const box = screen.getByRole('checkbox', { name: 'Trust this device' });
    await userEvent.click(screen.getByText('Trust this device'));
    expect(box).toBeChecked();
    box.focus();
    await userEvent.keyboard(' ');
    expect(box).not.toBeChecked();
    expect(onCheckedChange.mock.calls).toEqual([[true], [false]]);
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  it('goes with a form', () => {
    render(
      <form aria-label="form">
        <Checkbox name="trust" defaultChecked>
          Trust
        </Checkbox>
      </form>,
    );
    const form = screen.getByRole<HTMLFormElement>('form');
    expect(new FormData(form).get('trust')).toBe('on');
  });
});
