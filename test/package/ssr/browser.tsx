import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Page } from './pages.tsx';

window.recovered = [];
window.hydrated = [];

for (const root of document.querySelectorAll<HTMLElement>('[data-page]')) {
  const { page = '' } = root.dataset;
  hydrateRoot(
    root,
    <StrictMode>
      <Page name={page} />
    </StrictMode>,
    {
      identifierPrefix: page,
      onRecoverableError: (error) => window.recovered.push(`${page}: ${error}`),
    },
  );
}
