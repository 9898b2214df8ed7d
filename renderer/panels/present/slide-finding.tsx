import { useT } from '#renderer/state/use-t.ts';
import type { Finding } from '#shared/analysis/report.ts';
import { findingEvidence, findingWords, severityText } from '#shared/export/finding-words.ts';
import type { MapContent } from '#shared/model/map-content.ts';

/** As many numbers as a room takes in; the card in the window has them all. */
const ROWS = 3;

export interface SlideFindingProps {
  readonly finding: Finding;
  readonly content: MapContent;
}

/** A finding to be read from the last row: what it is, why, its first numbers, and the question. */
export function SlideFinding({ finding, content }: SlideFindingProps) {
  const t = useT();
  const words = findingWords(t, finding, content);
  return (
    <>
      <header className="presentation-head">
        <p className={`presentation-kind presentation-kind-${finding.severity}`}>
          {words.name} · {severityText(t, finding)}
        </p>
        <h1>{words.headline}</h1>
      </header>
      <p>{words.text}</p>
      <dl className="presentation-evidence">
        {findingEvidence(t, finding, content)
          .slice(0, ROWS)
          .map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <p className="presentation-ask">{words.ask}</p>
    </>
  );
}
