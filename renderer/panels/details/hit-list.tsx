import { useApp } from '#renderer/state/app-context.ts';
import { selectDepartments } from '#renderer/state/selection.ts';
import { ShareBar } from '#renderer/ui/share-bar.tsx';
import type { HitLine } from './impact-model.ts';

/** The departments that are hit, the likeliest first. Pointing at one, or going to it, lights its chain up on the map. */
export function HitList({ lines }: { readonly lines: readonly HitLine[] }) {
  const app = useApp();
  const light = (litChain: HitLine['chain'] | undefined) => (): void => app.store.setState({ litChain });
  return (
    <ol className="hits">
      {lines.map((line) => (
        <li key={line.department}>
          <button
            type="button"
            onPointerEnter={light(line.chain)}
            onPointerLeave={light(undefined)}
            onFocus={light(line.chain)}
            onBlur={light(undefined)}
            onClick={() => app.store.setState({ selection: selectDepartments([line.department]), litChain: undefined })}
          >
            <span className="hit-name">{line.name}</span>
            <span className="hit-strength">
              {line.strength} · {line.percent}
            </span>
            <ShareBar share={line.likelihood} />
            <span className="hit-chain">{line.chainText}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
