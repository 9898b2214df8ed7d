import { CLEAR_MODULARITY } from '#shared/analysis/metrics/communities.ts';
import type { Translator } from '#shared/i18n/translator.ts';
import { conventionEntries } from './convention-notes.ts';
import { findingEntries } from './finding-notes.ts';
import { furtherEntries } from './further-notes.ts';
import { MEASURE_NOTES, type MeasureId } from './measure-notes.ts';
import type { Note, NoteEntry, NoteSection } from './note.ts';
import { SOURCES, sourceName } from './sources.ts';
import { statementEntries } from './statement-notes.ts';

export const CLAIMS = ['delay', 'one-way', 'companies', 'people', 'absence'] as const;

/** What is measured and flagged, how, after whom, and what must not be concluded, in the language of `t`. */
export function methodNote(t: Translator): Note {
  const section = (
    id: 'conventions' | 'findings' | 'statements' | 'departments' | 'groups' | 'map' | 'more' | 'claims' | 'sources',
    more: Partial<NoteSection>,
  ): NoteSection => ({ id, title: t(`method.section.${id}`), paragraphs: [], entries: [], list: [], ...more });
  return {
    title: t('method.title'),
    paragraphs: [t('method.intro-what'), t('method.intro-read')],
    sections: [
      section('conventions', { entries: conventionEntries(t) }),
      section('findings', { paragraphs: [t('method.findings-intro')], entries: findingEntries(t) }),
      section('statements', { entries: statementEntries(t) }),
      section('departments', {
        paragraphs: [t('method.departments-intro')],
        entries: measureEntries(t, 'departments'),
      }),
      section('groups', { entries: measureEntries(t, 'groups') }),
      section('map', { entries: measureEntries(t, 'map') }),
      section('more', { entries: furtherEntries(t) }),
      section('claims', { list: CLAIMS.map((id) => t(`method.claim.${id}`)) }),
      section('sources', { list: Object.values(SOURCES) }),
    ],
  };
}

function measureEntries(t: Translator, section: 'departments' | 'groups' | 'map'): readonly NoteEntry[] {
  const ids = (Object.keys(MEASURE_NOTES) as MeasureId[]).filter((id) => MEASURE_NOTES[id].section === section);
  return ids.map((id) => {
    const { formula, range, sources } = MEASURE_NOTES[id];
    const meaning =
      id === 'communities'
        ? t('method.measure.communities.meaning', { clear: CLEAR_MODULARITY })
        : t(`method.measure.${id}.meaning`);
    return {
      id,
      title: t(`method.measure.${id}.name`),
      facts: [
        { label: t('method.label.meaning'), text: meaning },
        { label: t('method.label.formula'), text: formula, formula: true },
        { label: t('method.label.range'), text: range, formula: true },
        { label: t('method.label.caution'), text: t(`method.measure.${id}.caution`) },
        ...(sources.length === 0
          ? []
          : [{ label: t('method.label.source'), text: sources.map(sourceName).join('; ') }]),
      ],
    };
  });
}
