import type { Meta, StoryObj } from '@storybook/react-vite';
import { announce, Button, LiveRegions } from 'react-mfa-kit/primitives';
import { expect, userEvent, within } from 'storybook/test';

/** Nothing of it can be seen: listen with a screen reader, or look at the page's elements. */
function Stage({ text, assertive }: { text: string; assertive?: boolean }) {
  return (
    <div className="mfa-root">
      <Button onClick={(event) => announce(text, { assertive, near: event.currentTarget })}>
        Say it
      </Button>
      <LiveRegions />
    </div>
  );
}

const meta = {
  title: 'Primitives/LiveRegions',
  component: Stage,
  args: { text: 'Setup key copied.' },
} satisfies Meta<typeof Stage>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Polite: Story = {
  play: async ({ canvasElement, args }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Say it' }));
    const role = args.assertive ? 'alert' : 'status';
    await expect(within(canvasElement).getAllByRole(role).at(-1)).toHaveTextContent(args.text);
  },
};

export const Assertive: Story = {
  ...Polite,
  args: { text: 'That code did not match.', assertive: true },
};
