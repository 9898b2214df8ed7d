import type { Core } from 'cytoscape';
import { type PointerEvent, useEffect, useMemo, useRef } from 'react';
import { useStore } from '#renderer/state/app-context.ts';
import { MINI_FROM } from '#renderer/state/mini-map.ts';
import { useT } from '#renderer/state/use-t.ts';
import { mapContent } from '#shared/model/map-content.ts';
import { readMapTheme } from './map-theme.ts';
import { fromMini, miniBoxes, miniScale } from './mini-map-model.ts';

const WIDTH = 200;
const HEIGHT = 130;

/** Where one is on a large map: all departments small, and a frame around what is seen, which a press or a drag moves. */
export function MiniMap({ cy }: { readonly cy: Core }) {
  const t = useT();
  const wanted = useStore((state) => state.miniMap);
  const theme = useStore((state) => state.effectiveTheme);
  const engagement = useStore((state) => state.engagement);
  const map = useStore((state) => state.map);
  const language = useStore((state) => state.language);
  const canvas = useRef<HTMLCanvasElement>(null);
  const content = mapContent(engagement, map);
  const [departments, divisions] = [content?.departments, content?.divisions];
  const boxes = useMemo(
    () => (departments && divisions ? miniBoxes({ departments, divisions }, language) : []),
    [departments, divisions, language],
  );
  const place = useMemo(() => miniScale(boxes, WIDTH, HEIGHT), [boxes]);
  const shown = wanted ?? boxes.length >= MINI_FROM;

  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!shown || !context) return;
    const colours = readMapTheme(document.documentElement, theme);
    const { scale, shift } = place;
    const density = window.devicePixelRatio;
    const draw = (): void => {
      context.setTransform(density, 0, 0, density, 0, 0);
      context.clearRect(0, 0, WIDTH, HEIGHT);
      for (const { x, y, width, height, hue } of boxes) {
        context.fillStyle = hue === undefined ? colours.inkSoft : (colours.hues[hue % colours.hues.length]?.line ?? '');
        context.fillRect(
          x * scale + shift.x,
          y * scale + shift.y,
          Math.max(2, width * scale),
          Math.max(2, height * scale),
        );
      }
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
  }, [cy, shown, boxes, place, theme]);

  if (!shown) return null;
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
