import '@fontsource-variable/inter/index.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/controls.css';
import './app.css';
import './panels/panels.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { AppWindow } from './app.tsx';
import { chooseHost } from './host/choose-host.ts';
import { startApp } from './start/start-app.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');
const app = await startApp(chooseHost);
createRoot(root).render(
  <StrictMode>
    <AppWindow app={app} />
  </StrictMode>,
);
