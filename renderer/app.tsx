import { useEffect } from 'react';
import { listenToClipboard } from '#renderer/commands/listen-to-clipboard.ts';
import { listenToKeys } from '#renderer/commands/listen-to-keys.ts';
import { ContextMenu } from '#renderer/controls/context-menu.tsx';
import { Announcer } from '#renderer/panels/announcer.tsx';
import { CrashGuard } from '#renderer/panels/crash-guard.tsx';
import { Dialogs } from '#renderer/panels/dialogs/dialogs.tsx';
import { FindBar } from '#renderer/panels/find/find-bar.tsx';
import { Presentation } from '#renderer/panels/present/presentation.tsx';
import { QuickLine } from '#renderer/panels/quick-line/quick-line.tsx';
import { ReadOnlyBanner } from '#renderer/panels/read-only-banner.tsx';
import { SidePanel } from '#renderer/panels/side-panel.tsx';
import { StatusBar } from '#renderer/panels/status-bar.tsx';
import { Tips } from '#renderer/panels/tips/tips.tsx';
import { Toasts } from '#renderer/panels/toasts.tsx';
import { Toolbar } from '#renderer/panels/toolbar.tsx';
import type { App } from '#renderer/state/app.ts';
import { AppContext, useStore } from '#renderer/state/app-context.ts';
import { presentedKind } from '#renderer/state/presentation-model.ts';
import { ViewStage } from '#renderer/views/view-stage.tsx';

/** The window: what surrounds the view, and the view. */
export function AppWindow({ app }: { readonly app: App }) {
  return (
    <AppContext value={app}>
      <CrashGuard app={app}>
        <Frame app={app} />
      </CrashGuard>
    </AppContext>
  );
}

function Frame({ app }: { readonly app: App }) {
  useEffect(() => {
    const stops = [listenToKeys(app, window), listenToClipboard(app, document)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [app]);
  const busy = useStore((state) => state.busy !== undefined);
  const presenting = useStore(presentedKind);
  return (
    <>
      <div className="frame" aria-busy={busy} data-presenting={presenting} inert={presenting !== undefined}>
        <Toolbar />
        <ReadOnlyBanner />
        <main className="frame-main">
          <div className="view-column">
            <ViewStage />
            <FindBar />
            <Tips />
            <QuickLine />
          </div>
          <SidePanel />
        </main>
        <StatusBar />
        <Announcer />
        <Toasts />
        <ContextMenu />
        <Dialogs />
      </div>
      <Presentation />
    </>
  );
}
