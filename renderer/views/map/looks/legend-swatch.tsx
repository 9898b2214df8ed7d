import { never } from '#shared/kernel/never.ts';
import type { LegendMark, Swatch } from './legend-model.ts';

/** What stands before the words in the legend, drawn as it is on the map. */
export function LegendSwatch({ swatch }: { readonly swatch: Swatch }) {
  return (
    <svg className="legend-swatch" width="34" height="22" viewBox="0 0 34 22" aria-hidden="true">
      {picture(swatch)}
    </svg>
  );
}

function picture(swatch: Swatch) {
  switch (swatch.kind) {
    case 'division':
      return <Box fill={`var(--hue-${swatch.hue}-fill)`} line={`var(--hue-${swatch.hue}-line)`} />;
    case 'tone':
      return <Box fill={swatch.tone === undefined ? 'var(--surface)' : `var(--tone-${swatch.tone})`} />;
    case 'size':
      return <Box scale={swatch.share} />;
    case 'frame':
      return <Box edge={swatch.width} line="var(--ink)" />;
    case 'arrow':
      return <Arrow width={swatch.width} {...scored(swatch.scored)} />;
    case 'mark':
      return MARKS[swatch.mark];
    default:
      return never(swatch);
  }
}

interface BoxProps {
  readonly fill?: string;
  readonly line?: string;
  readonly scale?: number;
  readonly dash?: string;
  readonly edge?: number;
}

function Box({ fill = 'var(--surface)', line = 'var(--line-strong)', scale = 0.8, dash, edge = 1.5 }: BoxProps) {
  const [width, height] = [32 * scale, 20 * scale];
  return (
    <rect
      x={17 - width / 2}
      y={11 - height / 2}
      width={width}
      height={height}
      rx="3"
      fill={fill}
      stroke={line}
      strokeWidth={edge}
      strokeDasharray={dash}
    />
  );
}

const DASHES = { withheld: '2 4', unrated: '7 5' } as const;

const scored = (score: number | keyof typeof DASHES | undefined) => {
  if (typeof score === 'number') return { colour: `var(--score-${score})` };
  return score === undefined ? {} : { dash: DASHES[score] };
};

interface ArrowProps {
  readonly width: number;
  readonly dash?: string;
  readonly colour?: string;
}

function Arrow({ width, dash, colour = 'var(--arrow)' }: ArrowProps) {
  return (
    <>
      <path d="M1 11H25" stroke={colour} strokeWidth={width} strokeDasharray={dash} />
      <path d="M24 5.5 33 11 24 16.5Z" fill={colour} />
    </>
  );
}

const MARKS: Readonly<Record<LegendMark, React.ReactNode>> = {
  bottleneck: (
    <>
      <circle cx="17" cy="11" r="9" fill="var(--alert)" />
      <path d="M12.5 6h9L18.2 11l3.3 5h-9l3.3-5Z" fill="none" stroke="var(--alert-ink)" strokeWidth="1.7" />
    </>
  ),
  external: <Box fill="var(--ground)" dash="4 3" />,
  pinned: (
    <>
      <circle cx="17" cy="11" r="8" fill="var(--surface)" stroke="var(--ink-soft)" strokeWidth="1.4" />
      <path
        d="M14.6 6.6h4.8M15.3 6.8v3.4L13.8 12h6.4l-1.5-1.8V6.8M17 12v3.6"
        fill="none"
        stroke="var(--ink-soft)"
        strokeWidth="1.4"
      />
    </>
  ),
  'one-way': <Arrow width={2} dash="6 3" />,
  dimmed: (
    <g opacity="0.35">
      <Box />
    </g>
  ),
};
