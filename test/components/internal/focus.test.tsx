import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { focusStep } from '../../../src/components/internal/focusStep.ts';
import { Header } from '../../../src/components/internal/index.ts';
import { mayTakeFocus } from '../../../src/components/internal/mayTakeFocus.ts';
import { LiveRegions } from '../../../src/primitives/index.ts';
import { announcedTexts } from '../../support/announcements.ts';

function renderStep(hasField = false) {
  const { container } = render(
    <>
      <input aria-label="Elsewhere" />
      <div className="mfa-root">
        <Header title="Enter your code" />
        {hasField && <input aria-label="Code" data-part="otp-field-input" />}
        <button type="button">Verify</button>
      </div>
      <LiveRegions />
    </>,
  );
  const root = container.querySelector<HTMLElement>('.mfa-root');
  if (!root) throw new Error('no root');
  return { root, title: screen.getByRole('heading', { name: 'Enter your code' }) };
}
const elsewhere = () => screen.getByRole('textbox', { name: 'Elsewhere' });

describe('the focus', () => {
  it('may be moved where it is nowhere, or within, and not where a person is elsewhere', () => {
    const { root } = renderStep();
    expect(mayTakeFocus(root)).toBe(true);
    screen.getByRole('button', { name: 'Verify' }).focus();
    expect(mayTakeFocus(root)).toBe(true);
    elsewhere().focus();
    expect(mayTakeFocus(root)).toBe(false);
  });

  it('may be moved where it is on what holds the component', () => {
    const { root } = renderStep();
    const holder = root.parentElement;
    if (!holder) throw new Error('no holder');
    holder.tabIndex = -1;
    holder.focus();
    expect(mayTakeFocus(root)).toBe(true);
  });

  it('goes to the heading of a new step, which is then not announced', () => {
    const { root, title } = renderStep();
    focusStep(root);
    expect(title).toHaveFocus();
    expect(announcedTexts()).toEqual([]);
  });

  it('goes into the field for the code, and the heading is announced', () => {
    const { root } = renderStep(true);
    focusStep(root);
    expect(screen.getByRole('textbox', { name: 'Code' })).toHaveFocus();
    expect(announcedTexts()).toEqual(['Enter your code']);
  });

  it('stays with a person who is elsewhere, and the heading is announced', () => {
    const { root } = renderStep();
    elsewhere().focus();
    focusStep(root);
    expect(elsewhere()).toHaveFocus();
    expect(announcedTexts()).toEqual(['Enter your code']);
  });

  it('stays where there is no step', () => {
    renderStep();
    elsewhere().focus();
    focusStep(null);
    focusStep(elsewhere());
    expect(elsewhere()).toHaveFocus();
    expect(announcedTexts()).toEqual([]);
  });
});
