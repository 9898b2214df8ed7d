import { useStore } from '#renderer/state/app-context.ts';
import { useT } from '#renderer/state/use-t.ts';
import { stabilityWords } from '#shared/export/stability-words.ts';

/** Whether the finding would still be made if the record were a little off. Nothing until that is known. */
export function StabilityLine({ findingKey }: { readonly findingKey: string }) {
  const t = useT();
  const stability = useStore(({ stability, analysis }) =>
    stability.report === analysis.report ? stability.findings?.get(findingKey) : undefined,
  );
  const basis = useStore((state) => state.analysis.report?.weights);
  if (stability === undefined || basis === undefined) return null;
  const { summary, detail } = stabilityWords(t, stability, basis);
  return (
    <p className={`stability stability-${stability.word}`}>
      <strong>{summary}</strong> {detail}
    </p>
  );
}
