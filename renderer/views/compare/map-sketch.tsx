import { useId } from 'react';
import type { Fate } from '#shared/export/comparison-words.ts';
import {
  type DrawnArrow,
  type DrawnBox,
  type Frame,
  type MapDrawing,
  SKETCH_FONT,
  SKETCH_LINE,
} from './drawing-model.ts';

export interface MapSketchProps {
  readonly label: string;
  readonly drawing: MapDrawing;
  readonly frame: Frame;
}

/** What marks a fate without colour. */
const SIGNS = { gone: '−', added: '+', changed: '~' } as const satisfies Record<Fate, string>;
const HEADS = ['none', 'gone', 'added', 'changed'] as const;

/** A small drawing of one of the maps. */
export function MapSketch({ label, drawing, frame }: MapSketchProps) {
  const id = useId();
  return (
    <svg
      className="map-sketch"
      viewBox={`${frame.x} ${frame.y} ${frame.width} ${frame.height}`}
      role="img"
      aria-label={label}
    >
      <defs>
        {HEADS.map((fate) => (
          <marker
            key={fate}
            id={`${id}-${fate}`}
            className={`sketch-head sketch-${fate}`}
            markerUnits="userSpaceOnUse"
            markerWidth="16"
            markerHeight="16"
            refX="12"
            refY="8"
            orient="auto"
          >
            <path d="M2 2 14 8 2 14Z" />
          </marker>
        ))}
      </defs>
      {drawing.arrows.map((arrow) => (
        <Arrow key={arrow.id} arrow={arrow} head={`url(#${id}-${arrow.fate ?? 'none'})`} />
      ))}
      {drawing.boxes.map((box) => (
        <Box key={box.id} box={box} />
      ))}
    </svg>
  );
}

function Arrow({ arrow: { from, to, width, fate }, head }: { readonly arrow: DrawnArrow; readonly head: string }) {
  return (
    <line
      className={`sketch-arrow sketch-${fate ?? 'none'}`}
      x1={from.x}
      y1={from.y}
      x2={to.x}
      y2={to.y}
      strokeWidth={width}
      markerEnd={head}
    />
  );
}

function Box({ box }: { readonly box: DrawnBox }) {
  const { x, y, width, height, name, lines, fate, external } = box;
  const top = y + height / 2 - ((lines.length - 1) * SKETCH_LINE) / 2;
  return (
    <g className={`sketch-box sketch-${fate ?? 'none'}`}>
      <title>{name}</title>
      <rect x={x} y={y} width={width} height={height} rx={external ? 0 : 8} />
      {lines.map((line, place) => (
        <text
          key={line}
          x={x + width / 2}
          y={top + place * SKETCH_LINE}
          fontSize={SKETCH_FONT}
          textAnchor="middle"
          dominantBaseline="central"
        >
          {line}
        </text>
      ))}
      {fate !== undefined && (
        <>
          <circle cx={x + width} cy={y} r="12" />
          <text
            className="sketch-sign"
            x={x + width}
            y={y}
            fontSize="20"
            textAnchor="middle"
            dominantBaseline="central"
          >
            {SIGNS[fate]}
          </text>
        </>
      )}
    </g>
  );
}
