import { nameIn } from '#shared/model/named.ts';
import { clientName, longDate } from '../export-input.ts';
import { paragraphLines } from '../fitted-text.ts';
import { defineSlide, paragraphs } from './slide-kind.ts';

/** Points of the lines below the title, as the layout has them. */
const SIZE = 18;

export const titleSlide = defineSlide({
  id: 'title',
  build: (input) => {
    const { engagement, content, say, page } = input;
    const client = say((t) => clientName({ engagement, translator: t })).replaceAll('\n', ' · ');
    const map = say((t) =>
      t('export.deck.map-and-date', {
        map: nameIn(content.map, t.language),
        date: longDate({ ...input, translator: t }),
      }),
    );
    return [
      {
        name: 'title',
        layout: 'title',
        title: say((t) => nameIn(engagement.profile, t.language)),
        subtitle: paragraphs([client, map])
          .filter((line) => line !== '')
          .map((line) => paragraphLines(line, { width: page.coverLines.width, size: SIZE }, 1).join('')),
        footer: '',
        items: [],
        notes: paragraphs([
          say((t) =>
            t('export.deck.title-notes', { departments: content.departments.size, services: content.services.size }),
          ),
        ]),
      },
    ];
  },
});
