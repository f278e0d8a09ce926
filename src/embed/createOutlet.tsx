'use client';

import { type ReactElement, type ReactNode, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import type { Stage } from './createStage.tsx';
import type { Place } from './takePlace.ts';

/** What stands below a shared provider, in places all over the page. */
export interface Outlet {
  /** A stage below the provider. `onEnd` is called when the provider is taken away, and this with it. */
  open(place: Place, onEnd: () => void): Stage;
  /** All that stands here, for the provider to render. */
  content: ReactElement;
  /** Takes all of it away. */
  end(): void;
}

interface Slot {
  key: string;
  container: HTMLElement;
  content: ReactNode;
}

/** Makes an outlet in which nothing stands yet. */
export function createOutlet(): Outlet {
  let slots: readonly Slot[] = [];
  let count = 0;
  const ends = new Set<() => void>();
  const listeners = new Set<() => void>();
  function change(next: readonly Slot[]) {
    slots = next;
    for (const listener of [...listeners]) listener();
  }
  return {
    open({ container, leave }, onEnd) {
      count += 1;
      const key = String(count);
      const others = () => slots.filter((slot) => slot.key !== key);
      ends.add(onEnd);
      return {
        show: (content) => change([...others(), { key, container, content }]),
        end() {
          ends.delete(onEnd);
          change(others());
          leave();
        },
      };
    },
    content: (
      <Portals
        getSlots={() => slots}
        subscribe={(listener) => {
          listeners.add(listener);
          return () => void listeners.delete(listener);
        }}
      />
    ),
    end() {
      for (const onEnd of [...ends]) onEnd();
    },
  };
}

interface PortalsProps {
  getSlots(): readonly Slot[];
  subscribe(listener: () => void): () => void;
}

function Portals({ getSlots, subscribe }: PortalsProps) {
  const slots = useSyncExternalStore(subscribe, getSlots, getSlots);
  return slots.map(({ key, container, content }) => createPortal(content, container, key));
}
