import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import './host.css';
import { InboxPage } from './InboxPage.tsx';
import { readSettings } from './settings.ts';
import { words } from './words.ts';

const settings = readSettings(window.location);
const text = words[settings.language];
const root = document.documentElement;
root.lang = settings.language;
root.dir = settings.direction;
root.dataset.brand = settings.brand;
const titles = { '/': text.pageTitle, '/account': text.account.title, '/inbox': text.inbox.title };
document.title = `${titles[settings.path]} · Fernway`;

const container = document.getElementById('app');
if (!container) throw new Error('index.html has no element with the id "app".');
createRoot(container).render(
  <StrictMode>
    {settings.path === '/inbox' ? <InboxPage settings={settings} /> : <App settings={settings} />}
  </StrictMode>,
);
