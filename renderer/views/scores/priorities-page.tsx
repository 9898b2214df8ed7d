import { ShareBar } from '#renderer/ui/share-bar.tsx';
import { dimensionPareto, dimensionPriorities, servicePriorities } from '#shared/ratings/views/priorities.ts';
import { ScoreScroll } from './score-scroll.tsx';
import { ScoreTable } from './score-table.tsx';
import type { OpenScores } from './scores-model.ts';

/** Of the questions, the list is long and its end says nothing. */
const MOST = 25;

/** Where raising a service to its target is worth most: by dimension, by service, by question. */
export function PrioritiesPage({ open: { scores, words } }: { readonly open: OpenScores }) {
  const { t } = words;
  const empty = t('scores.priorities.empty', { target: words.number(scores.target) });
  const services = servicePriorities(scores);
  const questions = dimensionPriorities(scores).slice(0, MOST);
  return (
    <ScoreScroll label={t('scores.page.priorities')}>
      <p className="scores-explained">{t('scores.formula.priority', { target: words.number(scores.target) })}</p>
      <ScoreTable
        caption={t('scores.pareto')}
        rows={dimensionPareto(scores)}
        keyOf={({ dimension }) => dimension}
        empty={empty}
        columns={[
          { head: t('rating.dimension'), cell: ({ dimension }) => words.subject(dimension) },
          { head: t('scores.share'), isNumber: true, cell: ({ share }) => words.percent(share) },
          {
            head: t('scores.cumulative'),
            title: t('scores.cumulative-help'),
            cell: ({ cumulative }) => (
              <span className="score-share">
                <ShareBar share={cumulative} />
                {words.percent(cumulative)}
              </span>
            ),
          },
        ]}
      />
      <ScoreTable
        caption={t('scores.priorities.services')}
        rows={services}
        keyOf={({ relation }) => relation.service.id}
        empty={empty}
        columns={[
          { head: t('rating.service'), cell: ({ relation }) => words.service(relation.service) },
          { head: t('scores.weight'), isNumber: true, cell: ({ relation }) => relation.service.weight },
          {
            head: t('rating.score'),
            isNumber: true,
            title: t('scores.formula.performance'),
            cell: ({ relation: { score } }) => (score === undefined ? '–' : words.number(score)),
          },
          {
            head: t('rating.respondents'),
            isNumber: true,
            cell: ({ relation }) => (relation.attributed ? t('rating.by-head') : relation.raters.size),
          },
          { head: t('rating.priority'), isNumber: true, cell: ({ priority }) => words.number(priority) },
        ]}
      />
      <ScoreTable
        caption={t('scores.priorities.questions', { count: questions.length })}
        rows={questions}
        keyOf={({ relation, dimension }) => `${relation.service.id} ${dimension}`}
        empty={empty}
        columns={[
          { head: t('rating.service'), cell: ({ relation }) => words.service(relation.service) },
          { head: t('rating.dimension'), cell: ({ dimension }) => words.subject(dimension) },
          { head: t('rating.importance'), isNumber: true, cell: ({ importance }) => words.number(importance) },
          { head: t('rating.performance'), isNumber: true, cell: ({ performance }) => words.number(performance) },
          { head: t('rating.priority'), isNumber: true, cell: ({ priority }) => words.number(priority) },
        ]}
      />
    </ScoreScroll>
  );
}
