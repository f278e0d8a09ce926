import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Field, type FieldProps, Input } from '../../../src/primitives/index.ts';
import { describeConformance } from '../describeConformance.tsx';

const props = {
  label: 'Code',
  children: (control: object) => <Input {...control} />,
} satisfies FieldProps;

describeConformance('Field', (given) => <Field {...props} {...given} />, {
  part: 'field',
  node: () => HTMLDivElement,
});
describeConformance('Input', (given) => <Input {...given} />, {
  part: 'input',
  node: () => HTMLInputElement,
});

const control = () => screen.getByRole('textbox', { name: 'Code' });

describe('a field', () => {
  it('names its control, and describes nothing where there is nothing to say', () => {
    render(<Field {...props} />);
    expect(control()).not.toHaveAttribute('aria-describedby');
    expect(control()).not.toHaveAttribute('aria-invalid');
  });

  it.each([false, null, '', undefined])('takes %j for nothing to say', (nothing) => {
    const { container } = render(
      <Field {...props} description={nothing} hiddenDescription={nothing} error={nothing} />,
    );
    expect(control()).not.toHaveAttribute('aria-describedby');
    expect(control()).not.toHaveAttribute('aria-invalid');
    expect(container.querySelectorAll('p, [hidden]')).toHaveLength(0);
  });

  it('describes its control', () => {
    render(
      <Field {...props} description="6 digits from your app" hiddenDescription="Checked at once" />,
    );
    expect(control()).toHaveAccessibleDescription('6 digits from your app Checked at once');
    expect(screen.getByText('Checked at once')).not.toBeVisible();
  });

  it('puts an error in the place of the description', () => {
    const { rerender, container } = render(<Field {...props} description="6 digits" />);
    const before = container.querySelectorAll('p').length;
    rerender(<Field {...props} description="6 digits" error="That code did not match." />);
    expect(control()).toHaveAccessibleDescription('That code did not match.');
    expect(control()).toBeInvalid();
    expect(screen.queryByText('6 digits')).not.toBeInTheDocument();
    expect(container.querySelectorAll('p')).toHaveLength(before);
  });

  it('says an error by itself to nobody: whoever shows it announces it or moves the focus', () => {
    const { container } = render(<Field {...props} error="That code did not match." />);
    expect(container.querySelector('[role="alert"], [aria-live]')).toBeNull();
  });

  it('ties two fields on one page to their own labels', () => {
    render(
      <>
        <Field {...props} description="first" />
        <Field {...props} label="Other" controlId="other" description="second" />
      </>,
    );
    expect(control()).toHaveAccessibleDescription('first');
    expect(screen.getByRole('textbox', { name: 'Other' })).toHaveAccessibleDescription('second');
    expect(screen.getByRole('textbox', { name: 'Other' })).toHaveAttribute('id', 'other');
  });
});
