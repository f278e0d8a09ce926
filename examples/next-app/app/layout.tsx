import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import 'react-mfa-kit/styles.css';
import './host.css';
import { SecondFactorProvider } from './SecondFactorProvider.tsx';

export const metadata: Metadata = { title: 'Sign in · Fernway', referrer: 'no-referrer' };
export const viewport: Viewport = { colorScheme: 'light dark', viewportFit: 'cover' };

/** Rendered on the server but for the provider, which stands above all pages and so outlives each. */
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <header className="top">
          <svg viewBox="0 0 28 28" aria-hidden="true">
            <rect width="28" height="28" rx="8" />
            <path d="M9 20V9.5h10M9 14.75h7.5" />
          </svg>
          Fernway
        </header>
        <main>
          <div className="card">
            <SecondFactorProvider>{children}</SecondFactorProvider>
          </div>
        </main>
      </body>
    </html>
  );
}
