import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { createLazy, type Lazy } from '../../../src/components/internal/createLazy.ts';
import { Boundary } from '../../../src/components/internal/index.ts';
import { type Need, useLazy } from '../../../src/components/internal/useLazy.ts';
import { expectConsole } from '../../support/consoleRig.ts';
import { renderWithMfa } from '../../support/renderWithMfa.tsx';

type Screen = () => string;

function Step({ lazy, need = 'now' }: { lazy: Lazy<Screen>; need?: Need }) {
  const Loaded = useLazy(lazy, need);
  if (need !== 'now') return 'another screen';
  return Loaded ? <Loaded /> : 'a skeleton';
}

/** A network that answers when the test says so. */
function createNetwork() {
  const waiting: { arrive(): void; fail(): void }[] = [];
  const load = vi.fn(
    () =>
      new Promise<Screen>((resolve, reject) =>
        waiting.push({
          arrive: () => resolve(() => 'the screen'),
          fail: () => reject(new Error('no such part')),
        }),
      ),
  );
  return { load, lazy: createLazy(load), next: () => waiting.shift() };
}

describe('useLazy', () => {
  it('keeps the place until the code is there, and asks once for all who wait', async () => {
    const { lazy, load, next } = createNetwork();
    const { container } = renderWithMfa(
      <p>
        <Step lazy={lazy} /> and <Step lazy={lazy} />
      </p>,
    );
    expect(container.querySelector('p')).toHaveTextContent('a skeleton and a skeleton');
    await act(async () => next()?.arrive());
    expect(container.querySelector('p')).toHaveTextContent('the screen and the screen');
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('has what was loaded ahead in the first render', async () => {
    const { lazy, load, next } = createNetwork();
    const { container, show } = renderWithMfa(<Step lazy={lazy} need="later" />);
    expect(load).not.toHaveBeenCalled();
    show(<Step lazy={lazy} need="soon" />);
    expect(load).not.toHaveBeenCalled();
    await waitFor(() => expect(load).toHaveBeenCalledTimes(1));
    await act(async () => next()?.arrive());
    show(<Step lazy={lazy} />);
    expect(container).toHaveTextContent('the screen');
  });

  it('asks at once where its turn comes before the page is idle', () => {
    const { lazy, load } = createNetwork();
    const { show } = renderWithMfa(<Step lazy={lazy} need="soon" />);
    show(<Step lazy={lazy} />);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('loads nothing ahead for a page that was left before it was idle', async () => {
    const [left, stays] = [createNetwork(), createNetwork()];
    const { show } = renderWithMfa(<Step lazy={left.lazy} need="soon" />);
    show(<Step key="another" lazy={stays.lazy} need="soon" />);
    await waitFor(() => expect(stays.load).toHaveBeenCalledTimes(1));
    expect(left.load).not.toHaveBeenCalled();
  });

  it('offers a new start where the code does not load, and loads it anew', async () => {
    expectConsole('error', /no such part|The above error/);
    const { lazy, load, next } = createNetwork();
    const { user, container } = renderWithMfa(
      <Boundary noun="totp-enrollment">
        <Step lazy={lazy} />
      </Boundary>,
    );
    await act(async () => next()?.fail());
    const title = screen.getByRole('heading', { name: 'This step stopped working' });
    await waitFor(() => expect(title).toHaveFocus());
    await user.click(screen.getByRole('button', { name: 'Start again' }));
    await act(async () => next()?.arrive());
    expect(container).toHaveTextContent('the screen');
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('says nothing of a load that failed ahead, and tries again when its turn has come', async () => {
    const { lazy, load, next } = createNetwork();
    const { container, show } = renderWithMfa(<Step lazy={lazy} need="soon" />);
    await waitFor(() => expect(load).toHaveBeenCalledTimes(1));
    await act(async () => next()?.fail());
    expect(container).toHaveTextContent('another screen');
    show(<Step lazy={lazy} />);
    expect(container).toHaveTextContent('a skeleton');
    await act(async () => next()?.arrive());
    expect(container).toHaveTextContent('the screen');
  });

  it('offers a new start where a load that began ahead fails when its turn has come', async () => {
    expectConsole('error', /no such part|The above error/);
    const { lazy, load, next } = createNetwork();
    const draw = (need: Need) => (
      <Boundary noun="totp-enrollment">
        <Step lazy={lazy} need={need} />
      </Boundary>
    );
    const { show } = renderWithMfa(draw('soon'));
    await waitFor(() => expect(load).toHaveBeenCalledTimes(1));
    show(draw('now'));
    expect(load).toHaveBeenCalledTimes(1);
    await act(async () => next()?.fail());
    expect(screen.getByRole('button', { name: 'Start again' })).toBeVisible();
  });

  it('leaves a page in peace that was left while it loaded', async () => {
    const { lazy, next } = createNetwork();
    const { container, show } = renderWithMfa(<Step lazy={lazy} />);
    show(null);
    await act(async () => next()?.fail());
    expect(container).not.toHaveTextContent('stopped working');
  });
});
