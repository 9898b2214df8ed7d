import { nameIn } from '#shared/model/named.ts';
import { clientName, longDate } from '../export-input.ts';
import { defineSlide } from './slide-kind.ts';

export const titleSlide = defineSlide({
  id: 'title',
  build: (input) => {
    const { engagement, content, translator: t } = input;
    const map = t('export.deck.map-and-date', { map: nameIn(content.map, t.language), date: longDate(input) });
    return [
      {
        name: 'title',
        layout: 'title',
        title: nameIn(engagement.profile, t.language),
        subtitle: [clientName(input), map].filter((line) => line !== ''),
        footer: '',
        items: [],
        notes: [
          t('export.deck.title-notes', { departments: content.departments.size, services: content.services.size }),
        ],
      },
    ];
  },
});
