import { Filter, Maximize, Minus, MousePointer2, Palette, Plus, Spline, SquarePlus, Tags, Zap } from 'lucide-react';
import { CommandButton } from '#renderer/controls/command-button.tsx';
import { useT } from '#renderer/state/use-t.ts';

/** The tools that float over the map. */
export function MapTools() {
  const t = useT();
  return (
    <>
      <div className="map-tools" role="toolbar" aria-orientation="vertical" aria-label={t('map.tools')}>
        <CommandButton id="edit.select-none" icon={MousePointer2} />
        <CommandButton id="department.add" icon={SquarePlus} />
        <CommandButton id="service.draw" icon={Spline} />
        <CommandButton id="map.quick-build" icon={Zap} />
        <hr />
        <CommandButton id="view.service-names" icon={Tags} />
        <CommandButton id="view.looks" icon={Palette} />
        <CommandButton id="view.filter" icon={Filter} />
      </div>
      <div className="map-zoom" role="toolbar" aria-label={t('map.zoom')}>
        <CommandButton id="view.zoom-out" icon={Minus} />
        <CommandButton id="view.zoom-in" icon={Plus} />
        <CommandButton id="view.fit" icon={Maximize} />
      </div>
    </>
  );
}
