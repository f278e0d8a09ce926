import type { Meta, StoryContext, StoryObj } from '@storybook/react-vite';
import type { CSSProperties, ReactNode } from 'react';
import { MfaChallenge } from 'react-mfa-kit';
import { expect } from 'storybook/test';
import { readMfa } from '../../.storybook/withMfa.tsx';

interface Brand {
  name: string;
  accent: string;
  radius: string;
}

/** A login page as a host builds it: the frame is the page's, what stands in it is the kit's. */
function LoginPage({ name, accent, radius, children }: Brand & { children: ReactNode }) {
  // SAFETY: React writes custom properties; its types do not know their names.
  const tokens = { '--mfa-accent': accent, '--mfa-radius': radius } as CSSProperties;
  return (
    <main style={{ ...tokens, ...page }}>
      <strong className="mfa-root" style={{ fontSize: 18 }}>
        {name}
      </strong>
      {children}
    </main>
  );
}

const page: CSSProperties = {
  display: 'grid',
  gap: 32,
  justifyItems: 'center',
  paddingBlock: 48,
};

const meta = {
  title: 'Theming/Login page',
  args: { name: 'Fernway', accent: '#2f5bd8', radius: '10px' },
  parameters: { mfa: { scenario: 'enrolled' } },
  render: (brand, context) => (
    <LoginPage {...brand}>
      <MfaChallenge className="mfa-card" trigger={readMfa(context).trigger} onCancel={() => {}} />
    </LoginPage>
  ),
  play: async ({ canvas }: StoryContext<Brand>) => {
    await expect(await canvas.findByRole('textbox', { name: '6-digit code' })).toBeVisible();
  },
} satisfies Meta<Brand>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Fernway: Story = {};

export const Signal: Story = { args: { name: 'Signal', accent: '#c8102e', radius: '2px' } };

export const Orchard: Story = { args: { name: 'Orchard', accent: '#2e6f40', radius: '18px' } };
