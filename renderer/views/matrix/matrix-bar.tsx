import { useApp, useStore } from '#renderer/state/app-context.ts';
import { MATRIX_ORDERS } from '#renderer/state/matrix-order.ts';
import { useT } from '#renderer/state/use-t.ts';
import { SelectField } from '#renderer/ui/select-field.tsx';
import type { WeightKind } from '#shared/model/map.ts';

const HEATS = [1, 2, 3, 4, 5] as const;

/** Above the matrix: its order, what the colours mean, and how to fill it. */
export function MatrixBar({ weights }: { readonly weights: WeightKind }) {
  const app = useApp();
  const t = useT();
  const order = useStore((state) => state.matrixOrder);
  return (
    <div className="view-bar">
      <SelectField
        label={t('matrix.order')}
        value={order}
        options={MATRIX_ORDERS.map((value) => ({ value, label: t(`matrix.order-${value}`) }))}
        onChange={(matrixOrder) => app.store.setState({ matrixOrder })}
      />
      <p className="view-bar-hint">{t(weights === 'volume' ? 'matrix.hint-volume' : 'matrix.hint')}</p>
      <div className="matrix-legend" aria-hidden="true">
        <span>{t('matrix.legend')}</span>
        {HEATS.map((heat) => (
          <span key={heat} className="matrix-swatch" data-heat={heat}>
            {weights === 'scale' ? heat : ''}
          </span>
        ))}
        <span className="matrix-swatch" data-one-way="true" />
        <span>{t('matrix.legend-one-way')}</span>
      </div>
    </div>
  );
}
