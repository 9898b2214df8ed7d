import type { DrawingItem } from '#shared/export/drawing.ts';
import { shapesByName } from '#shared/export/drawing.ts';
import type { Figure } from '#shared/export/figure.ts';
import { PAPER } from '#shared/export/palette.ts';
import { type Mark, marksOf } from '../marks.ts';
import { type Faces, operators } from './pen.ts';
import { number, rgb } from './syntax.ts';

/** A part of a page that means something to those who listen, in reading order; it is marked with its place in the list. */
export interface Meaning {
  readonly role: 'H1' | 'P' | 'Figure';
  /** Of what is not text. */
  readonly description?: string;
}

export interface PageContent {
  /** Operators of the page's content stream. */
  readonly operators: string;
  readonly meanings: readonly Meaning[];
}

const artifact = (drawn: readonly string[]): readonly string[] =>
  drawn.length === 0 ? [] : ['/Artifact BMC', ...drawn, 'EMC'];

/** What an item is to a listener: a text is read, an arrow is described, everything else is decoration. */
function meaningOf(item: DrawingItem, marks: readonly Mark[]): Meaning | undefined {
  if (marks.some(({ kind }) => kind === 'text')) return { role: item.name === 'title' ? 'H1' : 'P' };
  if (item.kind === 'connector' && item.description !== '') return { role: 'Figure', description: item.description };
  return undefined;
}

/** The content of a page of `scale` points for each unit of the figure. */
export function pageContent(figure: Figure, scale: number, faces: Faces): PageContent {
  const shapes = shapesByName(figure.items);
  const meanings: Meaning[] = [];
  const paper = `${rgb(PAPER)} rg 0 0 ${number(figure.width)} ${number(figure.height)} re f`;
  const items = figure.items.flatMap((item) => {
    const marks = marksOf(item, shapes);
    const meaning = meaningOf(item, marks);
    const isMeant = ({ kind }: Mark) => meaning !== undefined && (meaning.role === 'Figure' || kind === 'text');
    const drawn = (meant: boolean) =>
      marks.filter((mark) => isMeant(mark) === meant).map((mark) => operators(mark, faces));
    const decoration = artifact(drawn(false));
    if (meaning === undefined) return decoration;
    const place = meanings.push(meaning) - 1;
    return [...decoration, `/${meaning.role} <</MCID ${place}>> BDC`, ...drawn(true), 'EMC'];
  });
  const axes = `${scale} 0 0 ${-scale} 0 ${number(figure.height * scale)} cm 4 M`;
  return { operators: [axes, ...artifact([paper]), ...items].join('\n'), meanings };
}
