import { useT } from '#renderer/state/use-t.ts';

export interface CutoffsCountProps {
  readonly before: number | 'none' | undefined;
  readonly after: number | 'none' | undefined;
}

/** What the cut-offs in the dialog would flag on the map, beside what is flagged now. */
export function CutoffsCount({ before, after }: CutoffsCountProps) {
  const t = useT();
  let text = '';
  if (after === 'none') text = t('cutoff.count-none');
  else if (after !== undefined && after === before) text = t('cutoff.count-same', { count: after });
  else if (after !== undefined) {
    text = t('cutoff.count', { count: after, before: typeof before === 'number' ? before : 0 });
  }
  return (
    <p className="cutoffs-count" role="status">
      {text}
    </p>
  );
}
