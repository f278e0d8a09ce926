import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import './host.css';
import { readSettings } from './settings.ts';

const settings = readSettings(window.location.search);
const root = document.documentElement;
root.lang = settings.language;
root.dir = settings.direction;
root.dataset.brand = settings.brand;

const container = document.getElementById('app');
if (!container) throw new Error('index.html has no element with the id "app".');
createRoot(container).render(
  <StrictMode>
    <App settings={settings} />
  </StrictMode>,
);
