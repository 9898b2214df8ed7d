import type { Language } from '#shared/kernel/language.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Profile } from '#shared/model/engagement.ts';
import { checkName, checkOptionalName, renamedIn } from '#shared/model/named.ts';
import { defineEdit } from './edit.ts';

export interface SetProfile {
  /** The language in which the reader sees the texts that are being replaced. */
  readonly language: Language;
  readonly name?: string;
  /** May be empty. */
  readonly client?: string;
  /** Language of what goes out. */
  readonly deliverable?: Language;
}

/** Says what the engagement is called, who the client is, and in which language things go out. Fields left out stay. */
export const setProfile = defineEdit({
  id: 'set-profile',
  run(engagement, input: SetProfile) {
    let profile: Profile = engagement.profile;
    if (input.name !== undefined) {
      const name = checkName(input.name);
      if (!name.ok) return name;
      profile = renamedIn(profile, input.language, name.value);
    }
    if (input.client !== undefined) {
      const client = checkOptionalName(input.client);
      if (!client.ok) return client;
      profile =
        profile.clientTranslations[input.language] === undefined
          ? { ...profile, client: client.value }
          : { ...profile, clientTranslations: { ...profile.clientTranslations, [input.language]: client.value } };
    }
    if (input.deliverable !== undefined) profile = { ...profile, language: input.deliverable };
    const same = JSON.stringify({ ...profile, extra: 0 }) === JSON.stringify({ ...engagement.profile, extra: 0 });
    return ok(same ? engagement : { ...engagement, profile });
  },
});
