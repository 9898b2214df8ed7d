import { analyseAgain, stopAnalysis } from '#renderer/commands/analysis-run.ts';
import type { Command } from '#renderer/commands/command.ts';
import { runCommand } from '#renderer/commands/run-command.ts';
import { useApp, useStore } from '#renderer/state/app-context.ts';
import { useT } from '#renderer/state/use-t.ts';
import { Button } from '#renderer/ui/button.tsx';

/** Above the findings: how far the next ones are, or that they are those of an earlier map. Nothing while all is quick. */
export function AnalysisProgress() {
  const t = useT();
  const { progress, report, stopped } = useStore((state) => state.analysis);
  const stability = useStore((state) => state.stability.progress);
  if (stopped === true) {
    return (
      <div className="work">
        <p className="work-label" role="status">
          {t(report === undefined ? 'findings.stopped' : 'findings.stopped-earlier')}
        </p>
        <CommandWords command={analyseAgain} />
      </div>
    );
  }
  const shown = progress ?? stability;
  if (shown === undefined) return null;
  const label = t(
    progress === undefined ? 'stability.working' : report === undefined ? 'findings.working' : 'findings.updating',
  );
  return (
    <div className="work">
      <label className="work-label">
        {label}
        <progress max={1} value={shown.share} />
      </label>
      {shown.long && <CommandWords command={stopAnalysis} />}
    </div>
  );
}

function CommandWords({ command }: { readonly command: Command }) {
  const app = useApp();
  const t = useT();
  return (
    <Button look="quiet" onClick={() => runCommand(app, command)}>
      {t(command.label)}
    </Button>
  );
}
