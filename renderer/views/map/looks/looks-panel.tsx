import { useApp, useStore } from '#renderer/state/app-context.ts';
import { useT } from '#renderer/state/use-t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import {
  ARROW_LOOKS,
  BORDER_LOOKS,
  COLOUR_LOOKS,
  isUsual,
  type Looks,
  SIZE_LOOKS,
  USUAL_LOOKS,
} from '#shared/model/looks.ts';
import { MapPanel } from './map-panel.tsx';

/** What colour, size, border and arrows stand for. How the map is looked at is no edit: nothing to undo, nothing to save. */
export function LooksPanel() {
  const app = useApp();
  const t = useT();
  const looks = useStore((state) => state.looks);
  const open = useStore((state) => state.mapPanel === 'looks');
  if (!open) return null;
  const set = (change: Partial<Looks>): void => app.store.setState({ looks: { ...looks, ...change } });
  return (
    <MapPanel title={t('looks.title')}>
      <SelectField
        label={t('looks.colour')}
        value={looks.colour}
        options={COLOUR_LOOKS.map((value) => ({ value, label: t(`looks.colour.${value}`) }))}
        onChange={(colour) => set({ colour })}
      />
      <SelectField
        label={t('looks.size')}
        value={looks.size}
        options={SIZE_LOOKS.map((value) => ({ value, label: t(`looks.size.${value}`) }))}
        onChange={(size) => set({ size })}
      />
      <SelectField
        label={t('looks.border')}
        value={looks.border}
        options={BORDER_LOOKS.map((value) => ({ value, label: t(`looks.border.${value}`) }))}
        onChange={(border) => set({ border })}
      />
      <SelectField
        label={t('looks.arrows')}
        value={looks.arrows}
        options={ARROW_LOOKS.map((value) => ({ value, label: t(`looks.arrows.${value}`) }))}
        onChange={(arrows) => set({ arrows })}
      />
      <Button look="quiet" disabled={isUsual(looks)} onClick={() => set(USUAL_LOOKS)}>
        {t('command.looks-usual')}
      </Button>
    </MapPanel>
  );
}
