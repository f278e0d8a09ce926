import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import 'react-mfa-kit/styles.css';

/** Renders a host's page, as strictly as React can. */
export function renderPage(content: ReactNode): void {
  const container = document.getElementById('app');
  if (!container) throw new Error('The page has no element with the id "app".');
  createRoot(container).render(<StrictMode>{content}</StrictMode>);
}

/** What the address of the page asks for. */
export function option(name: string): string | null {
  return new URLSearchParams(window.location.search).get(name);
}
