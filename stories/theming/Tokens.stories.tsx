import type { Meta, StoryObj } from '@storybook/react-vite';
import type { CSSProperties } from 'react';
import { MfaChallenge } from 'react-mfa-kit';
import { expect } from 'storybook/test';
import { readMfa } from '../../.storybook/withMfa.tsx';

/** The five that a host sets, on any element around a component. */
interface Tokens {
  accent: string;
  radius: string;
  density: string;
  font: string;
}

function style({ accent, radius, density, font }: Tokens): CSSProperties {
  // SAFETY: React writes custom properties; its types do not know their names.
  return {
    '--mfa-accent': accent,
    '--mfa-radius': radius,
    '--mfa-density': density,
    '--mfa-font': font,
  } as CSSProperties;
}

const meta = {
  title: 'Theming/Tokens',
  args: { accent: '#2f5bd8', radius: '10px', density: '1', font: 'system-ui, sans-serif' },
  argTypes: {
    accent: { control: 'color' },
    density: { control: 'select', options: ['0.85', '1', '1.15'] },
  },
  parameters: { mfa: { scenario: 'enrolled' } },
  render: (tokens, context) => (
    <div style={style(tokens)}>
      <MfaChallenge className="mfa-card" trigger={readMfa(context).trigger} />
    </div>
  ),
  play: async ({ canvas, args, canvasElement }) => {
    await canvas.findByRole('textbox', { name: '6-digit code' });
    const root = canvasElement.querySelector('.mfa-challenge') ?? canvasElement;
    await expect(getComputedStyle(root).getPropertyValue('--mfa-accent')).toBe(args.accent);
  },
} satisfies Meta<Tokens>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Plain: Story = {};

export const Signal: Story = {
  args: { accent: '#c8102e', radius: '2px', density: '0.85', font: 'Arial, sans-serif' },
};

export const Orchard: Story = {
  args: { accent: '#2e6f40', radius: '18px', density: '1.15', font: 'Georgia, serif' },
};

export const PaleAccent: Story = {
  name: 'A pale accent, whose text turns black',
  args: { accent: '#ffd84a' },
};
