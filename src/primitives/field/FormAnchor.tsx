'use client';

import { type FormEvent, type ReactElement, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useLayout } from '../internal/useLayout.ts';

export interface FormAnchorProps {
  /** The id that input and submit button carry as `form={id}`. */
  id: string;
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
}

/**
 * A form that controls belong to without standing inside it, so that none is ever nested in a form of the host: Enter,
 * the keyboard's "done" and password managers submit this one. Renders, after mount, an empty `<form>` at the end of the
 * nearest dialog or of the page; nothing on the server.
 */
export function FormAnchor({ id, onSubmit }: FormAnchorProps): ReactElement {
  const marker = useRef<HTMLSpanElement>(null);
  const [home, setHome] = useState<Element | ShadowRoot>();
  useLayout(() => {
    if (marker.current) setHome(findHome(marker.current));
  }, []);
  return (
    <>
      <span hidden ref={marker} data-part="form-anchor" />
      {home &&
        createPortal(
          <form
            id={id}
            noValidate
            hidden
            data-part="form"
            onSubmit={(event) => {
              event.preventDefault();
              // React events pass through portals to the host's components, and this submission is none of theirs.
              event.stopPropagation();
              onSubmit(event);
            }}
          />,
          home,
        )}
    </>
  );
}

/** A form owner is found by id within one tree only, and a form inside a form of the host would be a nested one. */
function findHome(marker: Element): Element | ShadowRoot {
  const root = marker.getRootNode();
  const dialog = marker.closest('dialog');
  if (dialog && !dialog.closest('form')) return dialog;
  return root instanceof ShadowRoot ? root : marker.ownerDocument.body;
}
