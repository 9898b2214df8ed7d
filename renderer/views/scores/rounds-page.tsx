import { useMemo, useState } from 'react';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { scoresOf } from '#shared/ratings/scores.ts';
import { type Change, compareRounds } from '#shared/ratings/views/rounds-compared.ts';
import { ScoreScroll } from './score-scroll.tsx';
import { ScoreTable } from './score-table.tsx';
import type { OpenScores } from './scores-model.ts';

/** What moved since another round, for whom, and whether it is more than chance. */
export function RoundsPage({ open }: { readonly open: OpenScores }) {
  const { engagement, map, rounds, round, scores, words } = open;
  const { t } = words;
  const others = rounds.filter(({ id }) => id !== round.id);
  const [chosen, setChosen] = useState('');
  const place = rounds.findIndex(({ id }) => id === round.id);
  const other = others.find(({ id }) => id === chosen) ?? rounds[place - 1] ?? others[0];
  const before = other?.id;
  const compared = useMemo(
    () => (before === undefined ? undefined : compareRounds(scoresOf(engagement, map, before), scores)),
    [engagement, map, before, scores],
  );
  if (other === undefined || compared === undefined) return <p className="view-note">{t('scores.rounds.one')}</p>;
  const columns = [
    { head: words.round(other.id), isNumber: true, cell: (row: Change) => words.number(row.before) },
    { head: words.round(round.id), isNumber: true, cell: (row: Change) => words.number(row.after) },
    {
      head: t('scores.rounds.change'),
      isNumber: true,
      cell: (row: Change) =>
        row.reach === undefined
          ? words.signed(row.change)
          : t('scores.rounds.reach', { change: words.signed(row.change), reach: words.number(row.reach) }),
    },
    { head: t('scores.rounds.verdict'), cell: (row: Change) => t(`scores.verdict.${row.verdict}`) },
  ];
  const empty = t('scores.rounds.empty');
  return (
    <div className="scores-page">
      <div className="view-bar">
        <SelectField
          label={t('scores.rounds.with')}
          value={other.id}
          options={others.map((row) => ({ value: row.id, label: words.round(row.id) }))}
          onChange={(id) => setChosen(id)}
        />
      </div>
      <p className="scores-explained">{t('scores.rounds.test')}</p>
      <ScoreScroll label={t('scores.page.rounds')}>
        <ScoreTable
          caption={t('rating.providers')}
          rows={compared.providers}
          keyOf={({ department }) => department}
          empty={empty}
          columns={[{ head: t('rating.department'), cell: (row) => words.department(row.department) }, ...columns]}
        />
        <ScoreTable
          caption={t('rating.customers')}
          rows={compared.customers}
          keyOf={({ department }) => department}
          empty={empty}
          columns={[{ head: t('rating.department'), cell: (row) => words.department(row.department) }, ...columns]}
        />
        <ScoreTable
          caption={t('rating.dimensions')}
          rows={compared.dimensions}
          keyOf={({ dimension }) => dimension}
          empty={empty}
          columns={[{ head: t('rating.dimension'), cell: (row) => words.subject(row.dimension) }, ...columns]}
        />
        <ScoreTable
          caption={t('scores.rounds.services')}
          rows={compared.services}
          keyOf={({ service }) => service.id}
          empty={empty}
          columns={[{ head: t('rating.service'), cell: (row) => words.service(row.service) }, ...columns]}
        />
      </ScoreScroll>
    </div>
  );
}
