import { Component, type ReactNode } from 'react';
import type { App } from '#renderer/state/app.ts';
import { save } from '#renderer/state/save.ts';
import { Button } from '#renderer/ui/button.tsx';

interface CrashGuardProps {
  readonly app: App;
  readonly children: ReactNode;
}

/** A bug in what is drawn must not take the work along: the engagement is still there, and can be saved. */
export class CrashGuard extends Component<CrashGuardProps, { readonly crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError(): { crashed: boolean } {
    return { crashed: true };
  }

  override render(): ReactNode {
    if (!this.state.crashed) return this.props.children;
    const { app } = this.props;
    const t = app.t();
    return (
      <div className="crash" role="alert">
        <h1>{t('crash.title')}</h1>
        <p>{t('crash.text')}</p>
        <div>
          <Button look="primary" onClick={() => void save(app)}>
            {t('command.save')}
          </Button>
          <Button
            onClick={() => {
              app.store.setState({ dialog: undefined, litFinding: undefined });
              this.setState({ crashed: false });
            }}
          >
            {t('crash.again')}
          </Button>
        </div>
      </div>
    );
  }
}
