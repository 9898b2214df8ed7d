import { useMemo, useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { perceptionGaps } from '#shared/ratings/views/perception-gaps.ts';
import { Dumbbell } from './dumbbell.tsx';
import { ScoreTable } from './score-table.tsx';
import type { OpenScores } from './scores-model.ts';

/** Drawn at once; more on request. */
const PAGE = 50;

/** What the two ends of a service see differently, the widest gap first. */
export function GapsPage({ open }: { readonly open: OpenScores }) {
  const { scores, words } = open;
  const { t } = words;
  const [chosen, setChosen] = useState('');
  const [pages, setPages] = useState(1);
  const providers = scores.providers.map(({ department }) => department).toSorted(words.byName);
  const provider = providers.find((id) => id === chosen);
  const gaps = useMemo(() => perceptionGaps(scores, provider), [scores, provider]);
  const shown = gaps.slice(0, pages * PAGE);
  return (
    <div className="scores-page">
      <div className="view-bar">
        <SelectField
          label={t('rating.provider')}
          value={provider ?? ''}
          options={[
            { value: '', label: t('scores.all-providers') },
            ...providers.map((id) => ({ value: id, label: words.department(id) })),
          ]}
          onChange={setChosen}
        />
        <ul className="heat-legend" aria-label={t('scores.legend')}>
          <li>
            <span className="dumbbell-key dumbbell-key-customer" />
            {t('scores.gaps.customer')}
          </li>
          <li>
            <span className="dumbbell-key" />
            {t('scores.gaps.own')}
          </li>
        </ul>
      </div>
      <p className="scores-explained">{t('scores.formula.perceptionGap')}</p>
      <div className="scores-scroll">
        <ScoreTable
          caption={t('scores.page.gaps')}
          rows={shown}
          keyOf={({ service, subject }) => `${service.id} ${subject}`}
          empty={t('scores.gaps.empty')}
          columns={[
            { head: t('rating.service'), cell: ({ service }) => words.service(service) },
            { head: t('rating.dimension'), cell: ({ subject }) => words.subject(subject) },
            { head: '1 – 5', cell: ({ customer, own }) => <Dumbbell customer={customer.mean} own={own.mean} /> },
            { head: t('scores.gaps.customer'), isNumber: true, cell: ({ customer }) => words.number(customer.mean) },
            { head: t('scores.gaps.own'), isNumber: true, cell: ({ own }) => words.number(own.mean) },
            { head: t('rating.perceptionGap'), isNumber: true, cell: ({ gap }) => words.signed(gap) },
            {
              head: 'n',
              isNumber: true,
              title: t('scores.n-help'),
              cell: ({ customer, attributed }) => (attributed ? t('rating.by-head') : customer.n),
            },
            {
              head: 'r_wg',
              isNumber: true,
              title: t('scores.agreement-help'),
              cell: ({ customer: { agreement } }) => (agreement === undefined ? '–' : words.number(agreement)),
            },
          ]}
        />
        {shown.length < gaps.length && (
          <Button look="quiet" onClick={() => setPages(pages + 1)}>
            {t('scores.more', { count: Math.min(PAGE, gaps.length - shown.length) })}
          </Button>
        )}
      </div>
    </div>
  );
}
