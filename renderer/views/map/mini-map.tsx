import type { Core } from 'cytoscape';
import { type PointerEvent, useEffect, useMemo, useRef } from 'react';
import { useStore } from '#renderer/state/app-context.ts';
import { MINI_FROM } from '#renderer/state/mini-map.ts';
import { shownNow } from '#renderer/state/shown.ts';
import { useT } from '#renderer/state/use-t.ts';
import { mapContent } from '#shared/model/map-content.ts';
import { readMapTheme } from './map-theme.ts';
import { fromMini, miniBoxes, miniScale } from './mini-map-model.ts';
import { useForcedColours } from './use-forced-colours.ts';

const WIDTH = 200;
const HEIGHT = 130;

/** Where one is on a large map: all departments small, and a frame around what is seen, which a press or a drag moves. */
export function MiniMap({ cy }: { readonly cy: Core }) {
  const t = useT();
  const wanted = useStore((state) => state.miniMap);
  const theme = useStore((state) => state.effectiveTheme);
  const forced = useForcedColours();
  const engagement = useStore((state) => state.engagement);
  const map = useStore((state) => state.map);
  const language = useStore((state) => state.language);
  const canvas = useRef<HTMLCanvasElement>(null);
  const content = mapContent(engagement, map);
  const [departments, divisions] = [content?.departments, content?.divisions];
  const shown = useStore(shownNow)?.departments;
  const way = useStore((state) => state.filter.way);
  const boxes = useMemo(
    () => (departments && divisions ? miniBoxes({ departments, divisions }, language, shown && { shown, way }) : []),
    [departments, divisions, language, shown, way],
  );
  const place = useMemo(() => miniScale(boxes, WIDTH, HEIGHT), [boxes]);
  const open = wanted ?? (departments?.size ?? 0) >= MINI_FROM;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the tokens are others where colours are forced
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!open || !context) return;
    const colours = readMapTheme(document.documentElement, theme);
    const { scale, shift } = place;
    const density = window.devicePixelRatio;
    const draw = (): void => {
      context.setTransform(density, 0, 0, density, 0, 0);
      context.clearRect(0, 0, WIDTH, HEIGHT);
      for (const { x, y, width, height, hue, dimmed } of boxes) {
        context.globalAlpha = dimmed ? 0.3 : 1;
        context.fillStyle = hue === undefined ? colours.inkSoft : (colours.hues[hue % colours.hues.length]?.line ?? '');
        context.fillRect(
          x * scale + shift.x,
          y * scale + shift.y,
          Math.max(2, width * scale),
          Math.max(2, height * scale),
        );
      }
      context.globalAlpha = 1;
      const { x1, y1, w, h } = cy.extent();
      context.strokeStyle = colours.accent;
      context.lineWidth = 2;
      context.strokeRect(x1 * scale + shift.x, y1 * scale + shift.y, w * scale, h * scale);
    };
    let asked = 0;
    const later = (): void => {
      cancelAnimationFrame(asked);
      asked = requestAnimationFrame(draw);
    };
    draw();
    cy.on('viewport resize', later);
    return () => {
      cancelAnimationFrame(asked);
      cy.off('viewport resize', later);
    };
  }, [cy, open, boxes, place, theme, forced]);

  if (!open) return null;
  const go = (event: PointerEvent<HTMLCanvasElement>): void => {
    if (event.buttons !== 1) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const bounds = event.currentTarget.getBoundingClientRect();
    const at = fromMini(place, { x: event.clientX - bounds.left, y: event.clientY - bounds.top });
    const zoom = cy.zoom();
    cy.pan({ x: cy.width() / 2 - at.x * zoom, y: cy.height() / 2 - at.y * zoom });
  };
  return (
    <canvas
      ref={canvas}
      className="mini-map"
      role="img"
      aria-label={t('map.mini')}
      width={WIDTH * window.devicePixelRatio}
      height={HEIGHT * window.devicePixelRatio}
      onPointerDown={go}
      onPointerMove={go}
    />
  );
}
