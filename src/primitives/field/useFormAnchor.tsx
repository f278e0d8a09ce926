'use client';

import { type FormEvent, type ReactElement, useId } from 'react';
import { FormAnchor } from './FormAnchor.tsx';

/** The id for `form={id}` and the form itself, to be rendered once anywhere in the same component. */
export interface Anchor {
  id: string;
  anchor: ReactElement;
}

/** Gives a component a form of its own that is nested in no other; `onSubmit` needs no `preventDefault`. */
export function useFormAnchor(onSubmit: (event: FormEvent<HTMLFormElement>) => void): Anchor {
  const id = useId();
  return { id, anchor: <FormAnchor id={id} onSubmit={onSubmit} /> };
}
