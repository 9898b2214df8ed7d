import { addDepartment } from '#shared/edits/add-department.ts';
import { addDivision } from '#shared/edits/add-division.ts';
import { connect } from '#shared/edits/connect.ts';
import { describeDepartment } from '#shared/edits/describe-department.ts';
import { describeService } from '#shared/edits/describe-service.ts';
import { type LayOut, withLayout } from '#shared/edits/with-layout.ts';
import type { Id } from '#shared/kernel/id.ts';
import { NO_EXTRA } from '#shared/kernel/json.ts';
import type { Language } from '#shared/kernel/language.ts';
import { must, type Result } from '#shared/kernel/result.ts';
import { type Engagement, newEngagement } from '#shared/model/engagement.ts';
import type { Named } from '#shared/model/named.ts';
import { STANDARD_TEXTS, type Standard } from '#shared/model/standard.ts';
import { withSampleRatings } from './sample-answers.ts';
import { SAMPLE_DIVISIONS, type SampleDivision } from './sample-departments.ts';
import { SAMPLE_SERVICES } from './sample-services.ts';
import { SAMPLE_STANDARDS, type SampleStandard } from './sample-standards.ts';
import { type SampleText, say } from './sample-text.ts';

const NAME = say('Why orders ship late', '订单为何迟交');
const CLIENT = say('Kestrel Pumps', '凯川泵业');
const MAP_NAME = say('As-is', '现状');

const idOf = <Kind extends string>(text: string) => text as Id<Kind>;
const MAP = idOf<'map'>('as-is');

/** English with a Chinese translation, so that the sample reads right in either language. */
const named = (text: SampleText): Named => ({ name: text.en, translations: { 'zh-CN': text['zh-CN'] } });

function start(language: Language): Engagement {
  const empty = newEngagement({
    id: idOf('sample'),
    map: MAP,
    name: NAME.en,
    mapName: MAP_NAME.en,
    language,
  });
  const maps = [...empty.maps.values()].map((map) => [map.id, { ...map, ...named(MAP_NAME) }] as const);
  const client = named(CLIENT);
  const profile = { ...empty.profile, ...named(NAME), client: client.name, clientTranslations: client.translations };
  return { ...empty, maps: new Map(maps), profile };
}

function standardOf(sample: SampleStandard, language: Language): Standard {
  const texts = STANDARD_TEXTS.map((name) => [name, sample.texts[name]?.[language] ?? ''] as const);
  return {
    ...(Object.fromEntries(texts) as Record<(typeof STANDARD_TEXTS)[number], string>),
    agreement: sample.agreement,
    status: sample.status,
    reviewDate: sample.reviewDate ?? '',
    ...(sample.attainment === undefined ? {} : { attainment: sample.attainment }),
    extra: NO_EXTRA,
  };
}

/**
 * The sample engagement: a maker of industrial pumps whose orders ship late, 14 departments in 4 divisions and 45 services,
 * rated in two rounds.
 * Names are in every language; notes and standards, which have no translations, in the language of the deliverable.
 */
export function sampleEngagement(language: Language, layOut?: LayOut): Engagement {
  let engagement = start(language);
  // The sample is ours: a refusal is a mistake in it.
  const take = (result: Result<Engagement, unknown>): void => {
    engagement = must(result);
  };
  const divisions: Readonly<Record<string, SampleDivision>> = SAMPLE_DIVISIONS;
  for (const [division, { name, departments }] of Object.entries(divisions)) {
    take(addDivision.run(engagement, { id: idOf(division), map: MAP, ...named(name) }));
    for (const [id, sample] of Object.entries(departments)) {
      const department = idOf<'department'>(id);
      take(
        addDepartment.run(engagement, { id: department, map: MAP, division: idOf(division), ...named(sample.name) }),
      );
      const notes = sample.notes?.[language] ?? '';
      take(describeDepartment.run(engagement, { department, headcount: sample.headcount, notes }));
    }
  }
  for (const { id, ends, weight, name, notes } of SAMPLE_SERVICES) {
    const [provider = '', customer = ''] = ends.split(' > ');
    const row = {
      id: idOf<'service'>(id),
      provider: idOf<'department'>(provider),
      customer: idOf<'department'>(customer),
    };
    take(connect.run(engagement, { ...row, weight, ...named(name) }));
    take(describeService.run(engagement, { service: row.id, notes: notes?.[language] ?? '' }));
  }
  for (const sample of SAMPLE_STANDARDS) {
    const service = idOf<'service'>(sample.service);
    take(describeService.run(engagement, { service, standard: standardOf(sample, language) }));
  }
  const rated = withSampleRatings(engagement, language);
  return layOut === undefined ? rated : withLayout(rated, layOut);
}
