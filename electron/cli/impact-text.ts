import type { Impact } from '#shared/analysis/impact.ts';
import { speakerFor } from '#shared/export/finding-words/speaker.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import type { MapContent } from '#shared/model/map-content.ts';
import { columnText } from './column-text.ts';

/** The impact to be read in a terminal, with what it assumes. */
export function impactText(t: Translator, content: MapContent, impact: Impact): string {
  const { name, number, percent } = speakerFor(t, content);
  const { settings, expected, hits } = impact;
  const head = [
    t('cli.impact.department'),
    t('cli.impact.likelihood'),
    t('cli.impact.direct'),
    t('cli.impact.steps'),
    t('cli.impact.chain'),
  ];
  const rows = hits.map((hit) => [
    name(hit.department),
    percent(hit.likelihood),
    hit.direct === 0 ? '–' : percent(hit.direct),
    number(hit.steps),
    hit.chain.map(name).join(' → '),
  ]);
  const title = t('cli.impact.title', {
    department: name(impact.source),
    steps: settings.steps,
    reached: hits.length,
    expected: number(expected),
  });
  const basis = impact.rescaled ? 'volume' : 'scale';
  const note = t('cli.impact.note', { passOn: percent(settings.passOn), basis });
  return `${title}\n${hits.length === 0 ? '' : `\n${columnText([head, ...rows])}\n${note}\n`}`;
}
