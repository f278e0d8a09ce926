'use client';

import type { ReactNode } from 'react';
import { enWaysOut } from '../../messages/en/waysOut.ts';
import { Button } from '../../primitives/index.ts';
import { useMessages } from '../../provider/index.ts';
import { Catcher } from './Catcher.tsx';

/** Stands around a part of a screen that may fail to load: what is around it stays, and a press loads it again. */
export function Reload({ children }: { children: ReactNode }) {
  const { tryAgain } = useMessages('generic', enWaysOut);
  return (
    <Catcher
      fallback={(retry) => (
        <Button variant="quiet" wide onClick={retry} data-part="retry">
          {tryAgain}
        </Button>
      )}
    >
      {children}
    </Catcher>
  );
}
