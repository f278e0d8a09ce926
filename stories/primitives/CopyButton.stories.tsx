import type { Meta, StoryObj } from '@storybook/react-vite';
import { useRef } from 'react';
import { CopyButton } from 'react-mfa-kit/primitives';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';

interface StageProps {
  /** What the clipboard of this browser does. */
  canCopy: boolean;
  onCopied: () => void;
  onRefused: () => void;
}

function Stage({ onCopied, onRefused }: StageProps) {
  const source = useRef<HTMLElement>(null);
  return (
    <div className="mfa-root">
      <code ref={source}>JBSW Y3DP EHPK 3PXP</code>
      <CopyButton
        text="JBSWY3DPEHPK3PXP"
        copiedLabel="Copied"
        announcement="Setup key copied."
        sourceRef={source}
        onCopied={onCopied}
        onRefused={onRefused}
        size="small"
      >
        Copy
      </CopyButton>
    </div>
  );
}

const meta = {
  title: 'Primitives/CopyButton',
  component: Stage,
  args: { canCopy: true, onCopied: fn(), onRefused: fn() },
  beforeEach: ({ args }) => {
    const writeText = () => (args.canCopy ? Promise.resolve() : Promise.reject(new Error('no')));
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    return () => void Reflect.deleteProperty(navigator, 'clipboard');
  },
} satisfies Meta<typeof Stage>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Copied: Story = {
  play: async ({ canvasElement, args }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Copy' }));
    await waitFor(() => expect(args.onCopied).toHaveBeenCalledTimes(1));
    await expect(within(canvasElement).getByRole('button')).toHaveAccessibleName('Copied');
  },
};

export const Refused: Story = {
  args: { canCopy: false },
  play: async ({ canvasElement, args }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Copy' }));
    await waitFor(() => expect(args.onRefused).toHaveBeenCalledTimes(1));
    await expect(String(getSelection())).toBe('JBSW Y3DP EHPK 3PXP');
  },
};
