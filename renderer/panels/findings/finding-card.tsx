import { Circle, CircleDashed, CircleDot } from 'lucide-react';
import { useApp, useStore } from '#renderer/state/app-context.ts';
import { lightFinding } from '#renderer/state/light-finding.ts';
import { useT } from '#renderer/state/use-t.ts';
import type { Finding, Severity } from '#shared/analysis/report.ts';
import { findingEvidence, findingWords, severityText } from '#shared/export/finding-words.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import type { Mark } from '#shared/model/mark.ts';
import { CutoffsUsed } from './cutoffs-used.tsx';
import { FindingMarks } from './finding-marks.tsx';
import { FindingProof } from './finding-proof.tsx';
import { StabilityLine } from './stability-line.tsx';

const ICONS = { finding: CircleDot, 'worth-a-look': Circle, 'data-prompt': CircleDashed } as const satisfies Record<
  Severity,
  unknown
>;

export interface FindingCardProps {
  readonly finding: Finding;
  readonly content: MapContent;
  /** That sets the finding aside. */
  readonly mark?: Mark;
}

/** One finding: its headline; when lit also why it was flagged, with its numbers, and the question to put. */
export function FindingCard({ finding, content, mark }: FindingCardProps) {
  const app = useApp();
  const t = useT();
  const lit = useStore((state) => state.litFinding === finding.key);
  const words = findingWords(t, finding, content);
  const Icon = ICONS[finding.severity];
  return (
    <li className={`finding finding-${finding.severity}`} data-lit={lit}>
      <button
        type="button"
        className="finding-head"
        aria-expanded={lit}
        onClick={() => lightFinding(app, lit ? undefined : finding.key)}
      >
        <Icon size={18} aria-hidden="true" />
        <span>
          <span className="finding-kind">
            {words.name} · {severityText(t, finding)}
          </span>
          <span className="finding-headline">{words.headline}</span>
        </span>
      </button>
      {lit && (
        <div className="finding-body">
          <p>{words.text}</p>
          <FindingProof finding={finding} content={content} />
          <table className="evidence">
            <tbody>
              {findingEvidence(t, finding, content).map(({ label, value }) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  <td>{value}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <StabilityLine findingKey={finding.key} />
          <CutoffsUsed id={finding.id} />
          <p className="finding-ask">{words.ask}</p>
        </div>
      )}
      <FindingMarks finding={finding} words={words} mark={mark} lit={lit} />
    </li>
  );
}
