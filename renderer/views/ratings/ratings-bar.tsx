import { CalendarPlus, UserPlus } from 'lucide-react';
import { useApp } from '#renderer/state/app-context.ts';
import { useT } from '#renderer/state/use-t.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { Toggle } from '#renderer/ui/toggle.tsx';
import { describeRater } from '#shared/edits/describe-rater.ts';
import { describeRound } from '#shared/edits/describe-round.ts';
import { nameIn } from '#shared/model/named.ts';
import { ASPECTS, SIDES } from '#shared/model/rating.ts';
import { chooseDesk, startRater, startRound } from './ratings-edits.ts';
import { answeredShare, type OpenDesk, type RatingRow } from './ratings-model.ts';

/** Above the grid: the round, who answers, for which side, which of the two questions. */
export function RatingsBar({ desk, rows }: { readonly desk: OpenDesk; readonly rows: readonly RatingRow[] }) {
  const app = useApp();
  const t = useT();
  const { round, department, rater } = desk;
  const label = (row: Parameters<typeof nameIn>[0]): string => nameIn(row, t.language);
  return (
    <>
      <div className="view-bar">
        <SelectField
          label={t('rating.round')}
          value={round?.id ?? ''}
          options={desk.rounds.map((row) => ({ value: row.id, label: label(row) }))}
          onChange={(id) => chooseDesk(app, { round: desk.rounds.find((row) => row.id === id)?.id })}
        />
        <IconButton icon={CalendarPlus} label={t('rating.start-round')} onClick={() => startRound(app)} />
        {round !== undefined && (
          <>
            <TextField
              label={t('rating.round-name')}
              value={label(round)}
              onCommit={(name) => app.edit(describeRound, { round: round.id, language: t.language, name })}
            />
            <TextField
              label={t('rating.round-date')}
              value={round.date}
              placeholder="2026-03-31"
              onCommit={(date) => app.edit(describeRound, { round: round.id, language: t.language, date })}
            />
          </>
        )}
      </div>
      <div className="view-bar">
        <Choice
          label={t('rating.side')}
          value={desk.side}
          options={SIDES.map((value) => ({ value, label: t(`rating.side.${value}`) }))}
          onChange={(side) => chooseDesk(app, { side, department: department?.id, rater: rater?.id })}
        />
        <SelectField
          label={t('rating.department-asked')}
          value={department?.id ?? ''}
          options={desk.departments.map((row) => ({ value: row.id, label: label(row) }))}
          onChange={(id) => chooseDesk(app, { department: desk.departments.find((row) => row.id === id)?.id })}
        />
        <SelectField
          label={t('rating.respondent')}
          value={rater?.id ?? ''}
          options={desk.raters.map((row) => ({ value: row.id, label: row.name }))}
          onChange={(id) => chooseDesk(app, { rater: desk.raters.find((row) => row.id === id)?.id })}
        />
        <IconButton icon={UserPlus} label={t('rating.start-rater')} onClick={() => startRater(app, desk)} />
        {rater !== undefined && (
          <>
            <TextField
              label={t('rating.rater-name')}
              value={rater.name}
              onCommit={(name) => app.edit(describeRater, { rater: rater.id, name })}
            />
            <Toggle
              label={t('rating.head')}
              title={t('rating.head-help')}
              on={rater.head}
              onChange={(head) => app.edit(describeRater, { rater: rater.id, head })}
            />
          </>
        )}
        <Choice
          label={t('rating.aspect')}
          value={desk.aspect}
          options={ASPECTS.map((value) => ({ value, label: t(`rating.aspect.${value}`) }))}
          onChange={(aspect) => chooseDesk(app, { aspect })}
        />
        <output className="view-bar-hint">{t('rating.answered', answeredShare(rows))}</output>
      </div>
    </>
  );
}
