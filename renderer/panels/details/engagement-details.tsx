import { useApp, useStore } from '#renderer/state/app-context.ts';
import { useT } from '#renderer/state/use-t.ts';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { renameMap } from '#shared/edits/rename-map.ts';
import { setNote } from '#shared/edits/set-note.ts';
import { setProfile } from '#shared/edits/set-profile.ts';
import { LANGUAGES } from '#shared/kernel/language.ts';
import { nameIn } from '#shared/model/named.ts';
import { TeamSection } from './team-section.tsx';

/** Who the engagement is for; shown while nothing is selected. */
export function EngagementDetails() {
  const app = useApp();
  const t = useT();
  const profile = useStore((state) => state.engagement.profile);
  const map = useStore((state) => state.engagement.maps.get(state.map));
  const { language } = t;
  return (
    <div className="details">
      <p className="panel-note">{t('details.nothing')}</p>
      <TextField
        label={t('field.engagement')}
        value={nameIn(profile, language)}
        onCommit={(name) => app.edit(setProfile, { language, name })}
      />
      <TextField
        label={t('field.client')}
        value={profile.clientTranslations[language] ?? profile.client}
        onCommit={(client) => app.edit(setProfile, { language, client })}
      />
      {map !== undefined && (
        <TextField
          label={t('field.map-name')}
          value={nameIn(map, language)}
          onCommit={(name) => app.edit(renameMap, { map: map.id, name, language })}
        />
      )}
      {map !== undefined && (
        <TextField
          label={t('note.on-map')}
          lines={3}
          value={map.notes ?? ''}
          onCommit={(notes) => app.edit(setNote, { about: { table: 'maps', id: map.id }, notes })}
        />
      )}
      <SelectField
        label={t('field.deliverable')}
        value={profile.language}
        options={LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))}
        onChange={(deliverable) => app.edit(setProfile, { language, deliverable })}
      />
      <TeamSection departments={[]} />
    </div>
  );
}
