import { z } from 'zod';
import { ID_PATTERN, type Id } from '#shared/kernel/id.ts';
import { LANGUAGES, type Language } from '#shared/kernel/language.ts';
import { cleanLine, cleanText } from '#shared/kernel/text.ts';
import { ACTION_STATUSES, STRATEGIES } from '#shared/model/action.ts';
import { PARTIES } from '#shared/model/department.ts';
import type { Engagement, RowOf, TableName } from '#shared/model/engagement.ts';
import { MAP_KINDS, WEIGHT_KINDS } from '#shared/model/map.ts';
import { MARK_KINDS, RULE_PATTERN } from '#shared/model/mark.ts';
import type { Translations } from '#shared/model/named.ts';
import { ANSWER_MAX, ANSWER_MIN, type Answers, SIDES, SUBJECTS, type Subject } from '#shared/model/rating.ts';
import { SENSITIVITIES } from '#shared/model/settings.ts';
import {
  AGREEMENTS,
  STANDARD_STATUSES,
  STANDARD_TEXTS,
  type Standard,
  type StandardText,
} from '#shared/model/standard.ts';

/*
 * The shape of each object in the file. The order of the fields here is their order in the file. Only shapes: what must hold
 * between rows, and what a name or a weight may be, is `shared/model/check.ts`. Text is cleaned as it is when typed.
 */

const idOf = <Kind extends string>() => z.string().regex(ID_PATTERN) as unknown as z.ZodType<Id<Kind>>;
const line = z.string().transform(cleanLine);
const optionalLine = line.default('');
const text = z.string().transform(cleanText).default('');
const each = <Name extends string, S>(names: readonly Name[], schema: S) =>
  Object.fromEntries(names.map((name) => [name, schema])) as Record<Name, S>;

const translations = z
  .object(each<Language, z.ZodExactOptional<typeof line>>(LANGUAGES, z.exactOptional(line)))
  .default({}) as unknown as z.ZodType<Translations>;
const position = z.object({ x: z.number(), y: z.number() });

const profile = z.object({
  id: idOf<'engagement'>(),
  name: line,
  translations,
  client: optionalLine,
  clientTranslations: translations,
  language: z.enum(LANGUAGES),
});

const standard = z.object({
  agreement: z.enum(AGREEMENTS),
  status: z.enum(STANDARD_STATUSES),
  ...each<StandardText, typeof text>(STANDARD_TEXTS, text),
  reviewDate: optionalLine,
  attainment: z.exactOptional(z.number()),
});

const maps = z.object({
  id: idOf<'map'>(),
  name: line,
  translations,
  kind: z.enum(MAP_KINDS),
  weights: z.enum(WEIGHT_KINDS),
  order: z.number(),
  notes: z.exactOptional(z.string().transform(cleanText)),
});

const divisions = z.object({
  id: idOf<'division'>(),
  map: idOf<'map'>(),
  name: line,
  translations,
  hue: z.number(),
  notes: z.exactOptional(z.string().transform(cleanText)),
});

const departments = z.object({
  id: idOf<'department'>(),
  map: idOf<'map'>(),
  name: line,
  translations,
  aliases: z.exactOptional(z.array(line)),
  party: z.enum(PARTIES).default('internal'),
  division: z.exactOptional(idOf<'division'>()),
  position: z.exactOptional(position),
  pinned: z.exactOptional(z.boolean()),
  headcount: z.exactOptional(z.number()),
  capacity: z.exactOptional(z.number()),
  code: z.exactOptional(line),
  notes: text,
});

const services = z.object({
  id: idOf<'service'>(),
  map: idOf<'map'>(),
  provider: idOf<'department'>(),
  customer: idOf<'department'>(),
  name: optionalLine,
  translations,
  weight: z.number(),
  assumed: z.boolean().default(false),
  notes: text,
  standard: z.exactOptional(z.unknown()),
});

const marks = z.object({
  id: idOf<'mark'>(),
  map: idOf<'map'>(),
  rule: z.string().regex(RULE_PATTERN),
  departments: z.array(idOf<'department'>()).min(1),
  kind: z.enum(MARK_KINDS),
  reason: z.string().transform((reason) => cleanText(reason).trim()),
});

const rounds = z.object({
  id: idOf<'round'>(),
  name: line,
  translations,
  date: optionalLine,
});

const raters = z.object({
  id: idOf<'rater'>(),
  department: idOf<'department'>(),
  name: line,
  head: z.boolean().default(false),
});

const answer = z.exactOptional(z.int().min(ANSWER_MIN).max(ANSWER_MAX).nullable());
const answers = z.object(each<Subject, typeof answer>(SUBJECTS, answer)).default({}) as unknown as z.ZodType<Answers>;

const ratings = z.object({
  id: idOf<'rating'>(),
  round: idOf<'round'>(),
  service: idOf<'service'>(),
  rater: idOf<'rater'>(),
  side: z.enum(SIDES),
  performance: answers,
  importance: answers,
  comment: text,
});

const ids = <Kind extends string>() => z.array(idOf<Kind>()).default([]);
const views = z.object({
  id: idOf<'view'>(),
  map: idOf<'map'>(),
  name: line,
  translations,
  order: z.number(),
  colour: optionalLine,
  size: optionalLine,
  border: optionalLine,
  arrows: optionalLine,
  divisions: z.array(z.string()).default([]),
  weight: z.exactOptional(z.number()),
  finding: z.exactOptional(z.string().regex(RULE_PATTERN)),
  text: optionalLine,
  way: optionalLine,
  focus: ids<'department'>(),
  steps: z.number().default(1),
  along: optionalLine,
  collapsed: ids<'division'>(),
  position,
  zoom: z.number(),
});
const teams = z.object({
  id: idOf<'team'>(),
  map: idOf<'map'>(),
  name: line,
  translations,
  departments: z.array(idOf<'department'>()).min(1),
  purpose: text,
});

const actions = z.object({
  id: idOf<'action'>(),
  name: line,
  translations,
  strategy: z.enum(STRATEGIES),
  status: z.enum(ACTION_STATUSES).default('open'),
  finding: optionalLine,
  departments: ids<'department'>(),
  services: ids<'service'>(),
  owner: optionalLine,
  dueDate: optionalLine,
  before: optionalLine,
  after: optionalLine,
  remeasureDate: optionalLine,
  notes: text,
});

const cutoffName = z.string().regex(RULE_PATTERN);
const settings = z.object({
  sensitivity: z.enum(SENSITIVITIES).default('standard'),
  cutoffs: z.record(cutoffName, z.record(cutoffName, z.number())).default({}),
  respondentLimit: z.exactOptional(z.number()),
  ratingTarget: z.exactOptional(z.number()),
});

/** The schema of each kind of row that keeps unknown fields in `extra`. */
export const SCHEMAS = {
  profile,
  settings,
  maps,
  divisions,
  departments,
  services,
  marks,
  teams,
  rounds,
  raters,
  ratings,
  views,
  actions,
  standard,
} as const;
export type RowKind = keyof typeof SCHEMAS;

/** Fields that hold an object without an `extra` of its own, and what is known inside: the row keeps the rest for them. */
export const INNER_FIELDS: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['translations', LANGUAGES],
  ['clientTranslations', LANGUAGES],
  ['position', Object.keys(position.shape)],
  ['performance', SUBJECTS],
  ['importance', SUBJECTS],
]);

const FIELDS = new Map(Object.entries(SCHEMAS).map(([kind, schema]) => [kind, Object.keys(schema.shape)]));

/** The known fields of a row, in the order of the file. */
export function fieldsOf(kind: RowKind): readonly string[] {
  return FIELDS.get(kind) ?? [];
}

type Parsed<Kind extends RowKind> = z.output<(typeof SCHEMAS)[Kind]>;
type Model = { readonly [Name in TableName]: RowOf<Name> } & {
  readonly profile: Engagement['profile'];
  readonly settings: Engagement['settings'];
  readonly standard: Standard;
};

/** The model's row without its `extra`. A field added to the model and not to the schema stops the compiler below. */
export type RowFields<Kind extends RowKind> = Omit<Model[Kind], 'extra'>;

// A standard is read as a row of its own, so a service's schema leaves it unknown.
type Whole<Kind extends RowKind> =
  Omit<Parsed<Kind>, 'standard'> extends Omit<RowFields<Kind>, 'standard'> ? true : false;
type Mismatch = {
  [Kind in RowKind]: [keyof RowFields<Kind>, Whole<Kind>] extends [keyof Parsed<Kind>, true] ? never : Kind;
}[RowKind];
true satisfies [Mismatch] extends [never] ? true : Mismatch;
