import { useState } from 'react';
import { useApp } from '#renderer/state/app-context.ts';
import { tryChange } from '#renderer/state/try-change.ts';
import { useT } from '#renderer/state/use-t.ts';
import { Button } from '#renderer/ui/button.tsx';
import type { DepartmentId } from '#shared/model/department.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { PartnerField } from './partner-field.tsx';
import { SplitForm } from './split-form.tsx';

export interface DepartmentChangeProps {
  readonly content: MapContent;
  readonly department: DepartmentId;
}

/** What can be tried with one department besides taking it out: merge it with another, split it. */
export function DepartmentChange({ content, department }: DepartmentChangeProps) {
  const app = useApp();
  const t = useT();
  const [splitting, setSplitting] = useState(false);
  return (
    <>
      <PartnerField
        label={t('what-if.merge-with')}
        content={content}
        except={[department]}
        onChoose={(other) => tryChange(app, { kind: 'merge', into: department, others: [other] })}
      />
      {splitting ? (
        <SplitForm content={content} department={department} onDone={() => setSplitting(false)} />
      ) : (
        <Button onClick={() => setSplitting(true)}>{t('what-if.split')}</Button>
      )}
    </>
  );
}
