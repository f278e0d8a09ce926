import { StrictMode, version } from 'react';
import { renderToString } from 'react-dom/server';
import { componentNames, Page } from './pages.tsx';

export { componentNames, version };

export function render(name: string): string {
  return renderToString(
    <StrictMode>
      <Page name={name} />
    </StrictMode>,
    { identifierPrefix: name },
  );
}
