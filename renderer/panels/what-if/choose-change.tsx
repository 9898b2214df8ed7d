import { useApp, useStore } from '#renderer/state/app-context.ts';
import { NOTHING, selectDepartments, selectionSize, selectServices, stillThere } from '#renderer/state/selection.ts';
import { tryChange } from '#renderer/state/try-change.ts';
import { useT } from '#renderer/state/use-t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { speakerFor } from '#shared/export/finding-words/speaker.ts';
import type { Engagement } from '#shared/model/engagement.ts';
import type { MapId } from '#shared/model/map.ts';
import { mapContent } from '#shared/model/map-content.ts';
import { thingsText } from './change-text.ts';
import { ChooseThing } from './choose-thing.tsx';
import { DepartmentChange } from './department-change.tsx';
import { ServiceChange } from './service-change.tsx';

/** The changes that can be tried with what is selected. `engagement` has those before it made already. */
export function ChooseChange({ engagement, map }: { readonly engagement: Engagement; readonly map: MapId }) {
  const app = useApp();
  const t = useT();
  const selection = useStore((state) => state.selection);
  const content = mapContent(engagement, map);
  if (content === undefined) return null;
  const { departments, services } = stillThere(selection, engagement);
  const [ids, arrows] = [[...departments], [...services]];
  const [department, service] = [ids[0], arrows[0]];
  const choose = (id: string): void => {
    const row = [...content.departments.keys()].find((one) => one === id);
    const arrow = [...content.services.keys()].find((one) => one === id);
    app.store.setState({
      selection: row !== undefined ? selectDepartments([row]) : arrow ? selectServices([arrow]) : NOTHING,
    });
  };
  const chosen = selectionSize({ departments, services }) === 1 ? (department ?? service ?? '') : '';
  return (
    <section className="what-if-choose">
      <ChooseThing content={content} chosen={chosen} onChoose={choose} />
      {ids.length + arrows.length > 0 && (
        <Button onClick={() => tryChange(app, { kind: 'remove', departments: ids, services: arrows })}>
          {t('what-if.take-out', { things: thingsText(t, content, ids, arrows) })}
        </Button>
      )}
      {ids.length > 1 && department !== undefined && (
        <Button onClick={() => tryChange(app, { kind: 'merge', into: department, others: ids.slice(1) })}>
          {t('what-if.merge', { names: speakerFor(t, content).names(ids) })}
        </Button>
      )}
      {ids.length === 1 && arrows.length === 0 && department !== undefined && (
        <DepartmentChange key={department} content={content} department={department} />
      )}
      {arrows.length > 0 && ids.length === 0 && <ServiceChange content={content} services={arrows} />}
    </section>
  );
}
