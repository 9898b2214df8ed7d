import './zod-without-eval.ts';
import '@fontsource-variable/inter/index.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/controls.css';
import './ui/layers.css';
import './app.css';
import './panels/panels.css';
import './panels/deck.css';
import './panels/dialogs.css';
import './panels/method.css';
import './panels/marks.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { faultText } from '#shared/i18n/fault-text.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { ok } from '#shared/kernel/result.ts';
import { AppWindow } from './app.tsx';
import { chooseHost } from './host/choose-host.ts';
import { startApp } from './start/start-app.ts';
import { systemLanguage } from './start/system-language.ts';
import { FaultNote } from './ui/fault-note.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');
// Only under `npm run dev`: a page of the built app always finds its host.
const app = await startApp(
  import.meta.env.DEV ? async () => ok((await import('./host/memory-host.ts')).createMemoryHost()) : chooseHost,
);
createRoot(root).render(
  <StrictMode>
    {app.ok ? (
      <AppWindow app={app.value} />
    ) : (
      <div className="crash">
        <FaultNote text={faultText(createTranslator(systemLanguage(navigator.languages)), app.failure)} />
      </div>
    )}
  </StrictMode>,
);
