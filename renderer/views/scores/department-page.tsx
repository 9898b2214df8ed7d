import { useMemo } from 'react';
import { useApp, useStore } from '#renderer/state/app-context.ts';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { scoresOf } from '#shared/ratings/scores.ts';
import { departmentSheet } from '#shared/ratings/views/department-sheet.ts';
import { SCORECARD_ROLES, scorecardOf } from '#shared/ratings/views/scorecard.ts';
import { PartnerTable } from './partner-table.tsx';
import { ScoreScroll } from './score-scroll.tsx';
import { ScorecardTable } from './scorecard-table.tsx';
import { type OpenScores, ratedDepartments } from './scores-model.ts';

/** One department: its internal customers and what they say, its providers, and its scores over the rounds. */
export function DepartmentPage({ open }: { readonly open: OpenScores }) {
  const app = useApp();
  const { engagement, map, rounds, scores, words } = open;
  const { t } = words;
  const chosen = useStore((state) => state.scores.department);
  const departments = ratedDepartments(open);
  const department = departments.find((id) => id === chosen) ?? departments[0];
  const all = useMemo(() => rounds.map(({ id }) => scoresOf(engagement, map, id)), [engagement, map, rounds]);
  if (department === undefined) return null;
  const sheet = departmentSheet(scores, department);
  const comments = sheet.customers.flatMap((row) => row.comments.map((text) => ({ text, from: row.department })));
  return (
    <div className="scores-page">
      <div className="view-bar">
        <SelectField
          label={t('rating.department')}
          value={department}
          options={departments.map((id) => ({ value: id, label: words.department(id) }))}
          onChange={(id) => app.store.setState({ scores: { page: 'department', department: id } })}
        />
      </div>
      <ScoreScroll label={t('scores.page.department')}>
        <PartnerTable open={open} caption={t('scores.sheet.customers')} rows={sheet.customers} />
        {comments.length > 0 && (
          <section className="score-block">
            <h3>{t('scores.sheet.comments')}</h3>
            {comments.map(({ text, from }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two people may write the same
              <blockquote key={index}>
                {text} <cite>{words.department(from)}</cite>
              </blockquote>
            ))}
          </section>
        )}
        <PartnerTable open={open} caption={t('scores.sheet.providers')} rows={sheet.providers} />
        {SCORECARD_ROLES.map((role) => (
          <ScorecardTable key={role} open={open} card={scorecardOf(all, department, role)} />
        ))}
      </ScoreScroll>
    </div>
  );
}
