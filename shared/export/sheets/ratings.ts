import { nameIn } from '#shared/model/named.ts';
import { SUBJECTS, type Subject } from '#shared/model/rating.ts';
import { type Round, roundsInOrder } from '#shared/model/round.ts';
import { respondentLimit } from '#shared/ratings/gate.ts';
import type { Measures, Relation } from '#shared/ratings/relation.ts';
import { scoresOf } from '#shared/ratings/scores.ts';
import { type CellKind, column, defineSheet, tabulated } from '../sheet.ts';
import { collatorFor, departmentNamed, said } from './in-order.ts';

interface Row {
  readonly round: Round;
  readonly relation: Relation;
  readonly subject: Subject;
  readonly measures: Measures;
  /** Answered by too few to be told. */
  readonly withheld: boolean;
}

function rowsOf(round: Round, relation: Relation): readonly Row[] {
  return SUBJECTS.flatMap((subject): readonly Row[] => {
    const measures = relation.subjects[subject];
    const withheld = Object.values(relation.held).some((held) => held.has(subject));
    return measures === undefined && !withheld
      ? []
      : [{ round, relation, subject, measures: measures ?? {}, withheld: relation.held.performance.has(subject) }];
  });
}

/** Every measure of each service, round by round and dimension by dimension; what too few answered is said to be withheld. */
export const ratingsSheet = defineSheet({
  id: 'ratings',
  build: (input) => {
    const { engagement, content, translator: t } = input;
    const name = departmentNamed(input);
    const limit = respondentLimit(engagement);
    const { compare } = collatorFor(t);
    const key = ({ service }: Relation) =>
      `${name(service.provider)} ${name(service.customer)} ${nameIn(service, t.language)}`;
    const rows = roundsInOrder(engagement).flatMap((round) =>
      scoresOf(engagement, content.map.id, round.id)
        .services.toSorted((a, b) => compare(key(a), key(b)))
        .flatMap((relation) => rowsOf(round, relation)),
    );
    const told = ({ relation, withheld }: Row): string | undefined => {
      if (withheld) return t('sheet.withheld', { limit });
      return relation.attributed ? t('rating.by-head') : undefined;
    };
    const figure = (head: string, value: (row: Row) => number | undefined, kind: CellKind = 'decimal') =>
      column<Row>(head, value, kind);
    return tabulated(t('sheet.ratings'), rows, [
      column(t('rating.round'), ({ round }) => nameIn(round, t.language)),
      column(t('rating.round-date'), ({ round }) => said(round.date)),
      column(t('service.provider'), ({ relation }) => name(relation.service.provider)),
      column(t('service.customer'), ({ relation }) => name(relation.service.customer)),
      column(t('field.service-name'), ({ relation }) => said(nameIn(relation.service, t.language))),
      figure(t('tables.weight'), ({ relation }) => relation.service.weight, 'number'),
      column(t('rating.dimension'), ({ subject }) =>
        t(subject === 'overall' ? 'rating.subject.overall' : `rating.dimension.${subject}`),
      ),
      figure(t('rating.respondents'), ({ measures }) => measures.performance?.n, 'number'),
      figure(t('rating.performance'), ({ measures }) => measures.performance?.mean),
      figure(t('sheet.interval-low'), ({ measures }) => measures.performance?.interval?.[0]),
      figure(t('sheet.interval-high'), ({ measures }) => measures.performance?.interval?.[1]),
      figure(t('sheet.agreement'), ({ measures }) => measures.performance?.agreement),
      figure(t('rating.importance'), ({ measures }) => measures.importance?.mean),
      figure(t('export.rated.own-view'), ({ measures }) => measures.own?.mean),
      figure(t('rating.gap'), ({ measures }) => measures.gap),
      figure(t('rating.perceptionGap'), ({ measures }) => measures.perceptionGap),
      figure(t('rating.understandingGap'), ({ measures }) => measures.understandingGap),
      figure(t('rating.priority'), ({ measures }) => measures.priority),
      figure(t('sheet.score'), ({ relation }) => relation.score),
      column(t('sheet.told'), told),
    ]);
  },
});
