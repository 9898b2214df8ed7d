import { Waves } from 'lucide-react';
import { useEffect, useId, useMemo, useState } from 'react';
import { commandById } from '#renderer/commands/commands.ts';
import { runCommand } from '#renderer/commands/run-command.ts';
import { useApp, useStore } from '#renderer/state/app-context.ts';
import { useAside } from '#renderer/state/use-aside.ts';
import { useT } from '#renderer/state/use-t.ts';
import { Awaited } from '#renderer/ui/awaited.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { FaultNote } from '#renderer/ui/fault-note.tsx';
import { contentKey } from '#shared/analysis/content-key.ts';
import { STANDARD_IMPACT } from '#shared/analysis/impact.ts';
import { NO_RATINGS } from '#shared/analysis/ratings.ts';
import { faultText } from '#shared/i18n/fault-text.ts';
import type { DepartmentId } from '#shared/model/department.ts';
import { mapContent } from '#shared/model/map-content.ts';
import { HitList } from './hit-list.tsx';
import { hitLines, SHOWN_STEPS } from './impact-model.ts';

const SHOWN = 6;

/** Who is hit, and how strongly, if the department slips. */
export function ImpactSection({ department }: { readonly department: DepartmentId }) {
  const app = useApp();
  const t = useT();
  const slider = useId();
  const engagement = useStore((state) => state.engagement);
  const steps = useStore((state) => state.impactSteps);
  const [all, setAll] = useState(false);
  const map = engagement.departments.get(department)?.map;
  const asked = useMemo(() => {
    const content = map && mapContent(engagement, map);
    if (!content) return undefined;
    const key = `${contentKey(content, engagement.settings, NO_RATINGS)} ${department} ${steps}`;
    return { key, ask: { kind: 'impact' as const, content, department, settings: { ...STANDARD_IMPACT, steps } } };
  }, [engagement, map, department, steps]);
  const { heard, late } = useAside(app.asides.impact, asked);
  const lines = useMemo(() => (heard?.answer.ok ? hitLines(t, heard.ask.content, heard.answer.value) : []), [t, heard]);
  useEffect(() => () => app.store.setState({ litChain: undefined }), [app]);
  if (asked === undefined) return null;
  return (
    <section className="impact" aria-label={t('impact.title')} aria-busy={late}>
      <h3>
        <Waves size={15} aria-hidden="true" /> {t('impact.title')}
      </h3>
      <div className="impact-steps">
        <label htmlFor={slider}>{t('impact.steps')}</label>
        <input
          id={slider}
          type="range"
          min={1}
          max={SHOWN_STEPS}
          value={steps}
          onChange={(event) => app.store.setState({ impactSteps: event.target.valueAsNumber })}
        />
        <output htmlFor={slider}>{steps}</output>
      </div>
      {late && <Awaited />}
      {heard?.answer.ok === false && <FaultNote text={faultText(t, heard.answer.failure)} />}
      {heard?.answer.ok && lines.length === 0 && <p className="panel-note">{t('impact.nobody')}</p>}
      <HitList lines={all ? lines : lines.slice(0, SHOWN)} />
      {!all && lines.length > SHOWN && (
        <Button look="quiet" onClick={() => setAll(true)}>
          {t('findings.show-all', { count: lines.length - SHOWN })}
        </Button>
      )}
      {lines.length > 0 && (
        <>
          <p className="field-hint">{t('impact.note')}</p>
          <Button look="quiet" onClick={() => runCommand(app, commandById('help.method'))}>
            {t('command.method')}
          </Button>
        </>
      )}
    </section>
  );
}
