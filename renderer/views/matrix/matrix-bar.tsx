import { useApp, useStore } from '#renderer/state/app-context.ts';
import { MATRIX_ORDERS } from '#renderer/state/matrix-order.ts';
import { MATRIX_SHADES } from '#renderer/state/matrix-shade.ts';
import { useT } from '#renderer/state/use-t.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import type { WeightKind } from '#shared/model/map.ts';
import { ScoreLegend, WeightLegend } from './matrix-legends.tsx';
import type { Matrix } from './matrix-model.ts';

export interface MatrixBarProps {
  readonly weights: WeightKind;
  readonly cells: Matrix['cells'];
}

/** Above the matrix: its order, what its cells show and their colours mean, and how to fill it. */
export function MatrixBar({ weights, cells }: MatrixBarProps) {
  const app = useApp();
  const t = useT();
  const order = useStore((state) => state.matrixOrder);
  const shade = useStore((state) => state.matrixShade);
  return (
    <div className="view-bar">
      <SelectField
        label={t('matrix.order')}
        value={order}
        options={MATRIX_ORDERS.map((value) => ({ value, label: t(`matrix.order-${value}`) }))}
        onChange={(matrixOrder) => app.store.setState({ matrixOrder })}
      />
      <p className="view-bar-hint">{t(weights === 'volume' ? 'matrix.hint-volume' : 'matrix.hint')}</p>
      <Choice
        label={t('matrix.shade')}
        value={shade}
        options={MATRIX_SHADES.map((value) => ({ value, label: t(`matrix.shade-${value}`) }))}
        onChange={(matrixShade) => app.store.setState({ matrixShade })}
      />
      {shade === 'weight' ? <WeightLegend weights={weights} /> : <ScoreLegend cells={cells} />}
    </div>
  );
}
