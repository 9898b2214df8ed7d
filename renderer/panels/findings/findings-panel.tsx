import { useState } from 'react';
import { analyseAgain } from '#renderer/commands/analysis-run.ts';
import { runCommand } from '#renderer/commands/run-command.ts';
import { useApp, useStore } from '#renderer/state/app-context.ts';
import { useT } from '#renderer/state/use-t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { FaultNote } from '#renderer/ui/fault-note.tsx';
import { listedFindings } from '#shared/export/listed-findings.ts';
import { statementText } from '#shared/export/statement-words.ts';
import { faultText } from '#shared/i18n/fault-text.ts';
import { mapContent } from '#shared/model/map-content.ts';
import { AnalysisProgress } from './analysis-progress.tsx';
import { FindingCard } from './finding-card.tsx';
import { MapSummary } from './map-summary.tsx';

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
  const { listed, more } = listedFindings(report);
  const shown = all ? report.findings : listed;
  return (
    <>
      <AnalysisProgress />
      <MapSummary report={report} />
      {report.statements.map((statement) => (
        <p key={statement.id} className="panel-note statement">
          {statementText(t, statement, content)}
        </p>
      ))}
      {shown.length === 0 && (
        <p className="panel-note">{t(report.metrics.services === 0 ? 'findings.nothing-yet' : 'findings.none')}</p>
      )}
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
    </>
  );
}
