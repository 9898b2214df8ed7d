import type { DimensionValue, Partner } from '#shared/ratings/views/department-sheet.ts';
import { ScoreTable } from './score-table.tsx';
import type { OpenScores } from './scores-model.ts';

export interface PartnerTableProps {
  readonly open: OpenScores;
  readonly caption: string;
  readonly rows: readonly Partner[];
}

/** The departments at the other end of what a department gives or receives. */
export function PartnerTable({ open: { words, limit }, caption, rows }: PartnerTableProps) {
  const { t } = words;
  const dimension = (value: DimensionValue | undefined): string =>
    value === undefined
      ? '–'
      : t('scores.named-value', { name: words.subject(value.dimension), value: words.number(value.value) });
  const respondents = ({ attributed, respondents: count, withheld }: Partner): string => {
    if (attributed) return t('rating.by-head');
    return count === 0 && withheld ? t('rating.too-few', { limit }) : String(count);
  };
  const list = new Intl.ListFormat(t.language, { type: 'conjunction' });
  return (
    <ScoreTable
      caption={caption}
      rows={rows}
      keyOf={({ department }) => department}
      empty={t('scores.sheet.empty')}
      columns={[
        { head: t('rating.department'), cell: ({ department }) => words.department(department) },
        {
          head: t('rating.score'),
          isNumber: true,
          title: t('scores.formula.performance'),
          cell: ({ score, withheld }) =>
            score === undefined ? (withheld ? t('scores.withheld') : '–') : words.number(score),
        },
        { head: t('rating.respondents'), isNumber: true, cell: respondents },
        { head: t('scores.sheet.strongest'), cell: ({ strongest }) => dimension(strongest) },
        { head: t('scores.sheet.weakest'), cell: ({ weakest }) => dimension(weakest) },
        {
          head: t('scores.sheet.matters'),
          cell: ({ matters }) => (matters.length === 0 ? '–' : list.format(matters.map(dimension))),
        },
      ]}
    />
  );
}
