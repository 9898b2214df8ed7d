import type { WeightKind } from '#shared/model/map.ts';
import { checkName } from '#shared/model/named.ts';
import type { QuickFault, QuickProblem, Span } from './fault.ts';
import { type Direction, type Token, tokens } from './tokens.ts';
import { trailingWeight } from './trailing-weight.ts';

/** A name as it was typed, made clean. */
export interface Word {
  readonly text: string;
  readonly at: Span;
}

/** Departments with arrows between them, and what is said of each service that the arrows draw. */
export interface Statement {
  /** One at least, and one more than `arrows`. */
  readonly names: readonly Word[];
  readonly arrows: readonly Direction[];
  /** What the services are called; left out: nothing. */
  readonly label?: Word;
  readonly weight?: number;
}

export interface Line {
  readonly statements: readonly Statement[];
  readonly faults: readonly QuickFault[];
}

export interface Reading {
  readonly weights: WeightKind;
  /** Whether a department answers to this whole text: `Plant 3` is then a name, not a name and a weight. */
  readonly isKnown: (text: string) => boolean;
}

/** Reads a line such as `Finance > Sales: credit check 4; A <> B`. Never throws; what cannot be read is among the faults. */
export function parseLine(line: string, reading: Reading): Line {
  const statements: Statement[] = [];
  const faults: QuickFault[] = [];
  let from = 0;
  const all = tokens(line);
  for (let at = 0; at <= all.length; at++) {
    if (at < all.length && all[at]?.kind !== 'separator') continue;
    const own = all.slice(from, at);
    from = at + 1;
    if (own.length === 0) continue;
    const statement = readStatement(own, reading, statements.at(-1)?.names[0], faults);
    if (statement !== undefined) statements.push(statement);
  }
  return { statements, faults };
}

type Faults = QuickFault[];

function readStatement(
  own: readonly Token[],
  reading: Reading,
  last: Word | undefined,
  faults: Faults,
): Statement | undefined {
  const before = faults.length;
  const colon = own.findIndex(({ kind }) => kind === 'colon');
  const ends = colon < 0 ? own : own.slice(0, colon);
  const named = colon < 0 ? [] : own.slice(colon + 1);
  const { names, arrows, weight } = readEnds(ends, colon < 0 ? reading : undefined, last, faults);
  if (colon >= 0 && arrows.length === 0) refuse(faults, { code: 'quick-no-arrow' }, own[colon] ?? NOWHERE);
  const label = readLabel(named, reading, faults);
  if (faults.length > before) return undefined;
  const said = label.weight ?? weight;
  return { names, arrows, ...(label.word && { label: label.word }), ...(said !== undefined && { weight: said }) };
}

const NOWHERE: Span = { start: 0, end: 0 };

function refuse(faults: Faults, problem: QuickProblem, { start, end }: Span): void {
  faults.push({ ...problem, at: { start, end } });
}

/** Departments and arrows by turns. `weighs` says that a weight may stand behind the last name. */
function readEnds(
  own: readonly Token[],
  weighs: Reading | undefined,
  last: Word | undefined,
  faults: Faults,
): { names: Word[]; arrows: Direction[]; weight: number | undefined } {
  const names: Word[] = [];
  const arrows: Direction[] = [];
  let weight: number | undefined;
  for (const [index, token] of own.entries()) {
    if (token.kind === 'arrow') {
      // A statement that begins with an arrow goes on from where the one before began.
      if (names.length === 0 && last !== undefined) names.push(last);
      if (names.length === arrows.length) refuse(faults, { code: 'quick-name-missing' }, token);
      arrows.push(token.direction);
      continue;
    }
    const isLast = index === own.length - 1;
    const weighed = isLast && weighs !== undefined && arrows.length > 0 ? weighs : undefined;
    if (names.length > arrows.length) {
      const behind = token.kind === 'text' ? readWeight(token, weighed, faults) : undefined;
      if (behind === undefined || behind.before !== '') refuse(faults, { code: 'quick-after-quote' }, token);
      else weight = behind.weight;
      continue;
    }
    const end =
      token.kind === 'text' && weighed?.isKnown(token.text) !== true ? readWeight(token, weighed, faults) : undefined;
    const hasWeight = end !== undefined && end.before !== '';
    if (hasWeight) weight = end.weight;
    names.push(readName(hasWeight ? cut(token, end.before) : token, faults));
  }
  const arrow = own.at(-1);
  if (arrow?.kind === 'arrow') refuse(faults, { code: 'quick-name-missing' }, arrow);
  return { names, arrows, weight };
}

/** What a service is called and what it weighs. */
function readLabel(own: readonly Token[], reading: Reading, faults: Faults): { word?: Word; weight?: number } {
  let word: Word | undefined;
  let weight: number | undefined;
  for (const token of own) {
    if (token.kind === 'arrow') {
      refuse(faults, { code: 'quick-arrow-in-name' }, token);
      return {};
    }
    const end = token.kind === 'text' ? readWeight(token, reading, faults) : undefined;
    if (word !== undefined && end?.before !== '') refuse(faults, { code: 'quick-after-quote' }, token);
    else if (end === undefined) word = readName(token, faults);
    else if (end.before !== '') word = readName(cut(token, end.before), faults);
    if (end !== undefined) weight = end.weight;
  }
  return { ...(word && { word }), ...(weight !== undefined && { weight }) };
}

function readWeight(token: Token & { kind: 'text' }, reading: Reading | undefined, faults: Faults) {
  const end = reading === undefined ? undefined : trailingWeight(token.text, reading.weights);
  if (end?.fault !== undefined) refuse(faults, end.fault, { start: token.start + end.at, end: token.end });
  return end;
}

const cut = (token: Token, text: string): Token => ({
  kind: 'text',
  text,
  start: token.start,
  end: token.start + text.length,
});

function readName(token: Token, faults: Faults): Word {
  const at = { start: token.start, end: token.end };
  const text = 'text' in token ? token.text : '';
  if (token.kind === 'quoted' && !token.closed) refuse(faults, { code: 'quick-quote-open' }, at);
  const name = checkName(text);
  if (!name.ok) refuse(faults, name.failure, at);
  return { text: name.ok ? name.value : text, at };
}
