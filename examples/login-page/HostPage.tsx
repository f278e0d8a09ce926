import type { ReactNode } from 'react';
import { brands, languages, linkTo, paths, type Settings } from './settings.ts';
import type { words } from './words.ts';

interface HostPageProps {
  settings: Settings;
  text: (typeof words)['en'];
  /** The page has room for more than a form. */
  isWide?: boolean | undefined;
  children: ReactNode;
}

const languageNames = { en: 'English', 'zh-CN': '简体中文' };

export function HostPage({ settings, text, isWide, children }: HostPageProps) {
  const titles = {
    '/': text.pageTitle,
    '/account': text.account.title,
    '/inbox': text.inbox.title,
  };
  return (
    <div className="host-page">
      <header className="host-top">
        <span className="host-brand">
          <svg viewBox="0 0 28 28" aria-hidden="true">
            <rect className="host-brand-tile" width="28" height="28" rx="8" />
            <path className="host-brand-mark" d="M9 20V9.5h10M9 14.75h7.5" />
          </svg>
          Fernway
        </span>
      </header>
      <main className="host-main">
        <div className={isWide ? 'host-wide' : 'host-card'}>{children}</div>
      </main>
      <footer className="host-foot">
        <nav aria-label={text.pages}>
          <ul>
            {paths.map((path) => (
              <li key={path}>
                <a
                  href={linkTo(settings, { path })}
                  aria-current={path === settings.path ? 'page' : undefined}
                >
                  {titles[path]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <nav aria-label={text.language}>
          <ul>
            {languages.map((language) => (
              <li key={language}>
                <a
                  href={linkTo(settings, { language })}
                  lang={language}
                  aria-current={language === settings.language ? 'true' : undefined}
                >
                  {languageNames[language]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <nav aria-label={text.brand}>
          <ul>
            {brands.map((brand) => (
              <li key={brand}>
                <a
                  href={linkTo(settings, { brand })}
                  aria-current={brand === settings.brand ? 'true' : undefined}
                >
                  {text.brands[brand]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </footer>
    </div>
  );
}
