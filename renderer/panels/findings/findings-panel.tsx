import { useState } from 'react';
import { analyseAgain } from '#renderer/commands/analysis-run.ts';
import { runCommand } from '#renderer/commands/run-command.ts';
import { useApp, useStore } from '#renderer/state/app-context.ts';
import { useT } from '#renderer/state/use-t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { FaultNote } from '#renderer/ui/fault-note.tsx';
import type { Report } from '#shared/analysis/report.ts';
import { listedFindings } from '#shared/export/listed-findings.ts';
import { statementText } from '#shared/export/statement-words.ts';
import { faultText } from '#shared/i18n/fault-text.ts';
import { mapContent } from '#shared/model/map-content.ts';
import { AnalysisProgress } from './analysis-progress.tsx';
import { FindingCard } from './finding-card.tsx';
import { MapSummary } from './map-summary.tsx';
import { SetAside } from './set-aside.tsx';

/** What the analysis flags, the gravest first; a click lights it up on the map. */
export function FindingsPanel() {
  const app = useApp();
  const t = useT();
  const { report, fault } = useStore((state) => state.analysis);
  const engagement = useStore((state) => state.engagement);
  const [all, setAll] = useState(false);
  if (fault !== undefined) {
    return (
      <>
        <FaultNote text={faultText(t, fault)} />
        <Button look="quiet" onClick={() => runCommand(app, analyseAgain)}>
          {t('command.analyse-again')}
        </Button>
      </>
    );
  }
  if (report === undefined) return <AnalysisProgress />;
  const content = mapContent(engagement, report.map);
  if (content === undefined) return null;
  const { listed, more, open, setAside, idle } = listedFindings(content, report);
  const shown = all ? open : listed;
  return (
    <>
      <AnalysisProgress />
      <MapSummary report={report} />
      {report.statements.map((statement) => (
        <p key={statement.id} className="panel-note statement">
          {statementText(t, statement, content)}
        </p>
      ))}
      {shown.length === 0 && <p className="panel-note">{t(emptyKey(report, setAside.length))}</p>}
      <ol className="findings">
        {shown.map((finding) => (
          <FindingCard key={finding.key} finding={finding} content={content} />
        ))}
      </ol>
      {!all && more > 0 && (
        <Button look="quiet" onClick={() => setAll(true)}>
          {t('findings.show-all', { count: more })}
        </Button>
      )}
      {all && more > 0 && (
        <Button look="quiet" onClick={() => setAll(false)}>
          {t('findings.show-fewer')}
        </Button>
      )}
      <SetAside setAside={setAside} idle={idle} content={content} />
    </>
  );
}

/** Why nothing is listed. */
function emptyKey(report: Report, setAside: number) {
  if (setAside > 0) return 'findings.all-set-aside';
  return report.metrics.services === 0 ? 'findings.nothing-yet' : 'findings.none';
}
