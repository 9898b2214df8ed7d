import { strFromU8, unzipSync } from 'fflate';
import { expect, it, vi } from 'vitest';
import { chooseDeck, chosenDeck, deckFileName, pagesQuestion } from '#renderer/state/deck.ts';
import { exportAs } from '#renderer/state/export.ts';
import { usualDeck } from '#shared/export/deck-options.ts';
import { pdfLines } from '#tests/driver/pdf-reader.ts';
import { testApp } from '#tests/driver/test-app.ts';

const CHOSEN = { ratio: '4:3', kinds: ['map', 'title'], language: 'en' } as const;

it('writes the kinds that were chosen, in their order, and says where', async () => {
  const it = testApp(['A > B 4', 'B > C 3'], { chooseSave: () => 'deck.pptx' });
  await exportAs(it.app, 'pptx', { deck: CHOSEN, language: 'en', codes: false });
  const parts = unzipSync(it.host.files.get('deck.pptx') ?? new Uint8Array());
  const names = ['slide1', 'slide2', 'slide3'].map((name) =>
    /<p:cSld name="([^"]+)"/.exec(strFromU8(parts[`ppt/slides/${name}.xml`] ?? new Uint8Array()))?.at(1),
  );
  expect(names).toEqual(['map', 'title', undefined]);
  expect(strFromU8(parts['ppt/presentation.xml'] ?? new Uint8Array())).toContain('cx="9144000" cy="6858000"');
  expect(it.done()).toEqual(['Exported “deck.pptx”']);
});

it('can be given up while it is made, and then asks for no place', async () => {
  const it = testApp(['A > B 4'], { chooseSave: () => 'deck.pptx' });
  const stopped: string[] = [];
  const app = { ...it.app, exports: { ask: () => () => stopped.push('stopped') } };
  const made = exportAs(app, 'pptx', { deck: CHOSEN, language: 'en', codes: false });
  await vi.waitFor(() => expect(app.store.getState().busy).toBe('exporting'));
  app.store.getState().work?.cancel();
  await made;
  expect([stopped, it.host.files.size, it.done(), app.store.getState().busy]).toEqual([['stopped'], 0, [], undefined]);
});

it('says so where a fault of ours ends it, and is free again', async () => {
  const it = testApp(['A > B 4']);
  const app = {
    ...it.app,
    exports: {
      ask(_: unknown, _hear: unknown, failed: () => void) {
        queueMicrotask(failed);
        return () => undefined;
      },
    },
  };
  await exportAs(app, 'pptx', { deck: CHOSEN, language: 'en', codes: false });
  expect([it.errors(), app.store.getState().busy]).toEqual([
    ['Something went wrong inside Orgloom; this is our mistake, not yours.'],
    undefined,
  ]);
});

it('is remembered on this computer, and speaks the language of the deliverable unless it spoke both', async () => {
  const { app, host } = testApp(['A > B 4']);
  expect(chosenDeck(app)).toEqual(usualDeck('en'));
  chooseDeck(app, { ...CHOSEN, language: 'zh-CN' });
  expect(chosenDeck(app)).toEqual(CHOSEN);
  chooseDeck(app, { ...CHOSEN, language: 'both' });
  expect(chosenDeck(app)).toEqual({ ...CHOSEN, language: 'both' });
  const kept = await host.call('preferences.read', {});
  expect(kept).toMatchObject({ ok: true, value: { deck: { ...CHOSEN, language: 'both' } } });
});

it('takes the usual where what is remembered is not known any more', () => {
  const { app } = testApp(['A > B 4']);
  app.store.setState({ deck: { ratio: '1:1', kinds: ['summary', 'map', 'map'], language: 'fr' } });
  expect(chosenDeck(app)).toEqual({ ...usualDeck('en'), kinds: ['map'] });
  app.store.setState({ deck: { ratio: '4:3', kinds: ['summary'], language: 'en' } });
  expect(chosenDeck(app)).toEqual({ ...usualDeck('en'), ratio: '4:3' });
});

it('is called as the engagement', () => {
  const { app } = testApp(['A > B 4']);
  const { engagement } = app.store.getState();
  const profile = { ...engagement.profile, name: 'Why / late', translations: { 'zh-CN': '为何迟交' } };
  app.store.setState({ engagement: { ...engagement, profile } });
  const names = (['en', 'zh-CN', 'both'] as const).map((language) =>
    deckFileName(app.store.getState().engagement, language, 'pptx'),
  );
  expect(names).toEqual(['Why late.pptx', '为何迟交.pptx', 'Why late.pptx']);
  expect(deckFileName(app.store.getState().engagement, 'zh-CN', 'pdf')).toBe('为何迟交.pdf');
});

it('shows and writes codes for names where they are wanted, and keeps their key only when it is written', async () => {
  const it = testApp(['Finance > Sales 4'], { chooseSave: () => 'deck.pptx' });
  const text = ({ engagement }: ReturnType<typeof pagesQuestion>) =>
    [...engagement.departments.values()].map(({ name }) => name).join();
  expect(text(pagesQuestion(it.app, CHOSEN, false))).toContain('Finance');
  expect(text(pagesQuestion(it.app, CHOSEN, true))).not.toContain('Finance');
  expect(it.app.store.getState().history.past).toEqual([]);
  await exportAs(it.app, 'pptx', { deck: CHOSEN, language: 'en', codes: true });
  const parts = Object.values(unzipSync(it.host.files.get('deck.pptx') ?? new Uint8Array())).map((part) =>
    strFromU8(part),
  );
  expect(parts.filter((part) => part.includes('Finance'))).toEqual([]);
  expect(it.app.store.getState().history.past.map(({ name }) => name)).toEqual(['keep-codes']);
});

it('is written as a PDF of the same pages', async () => {
  const it = testApp(['A > B 4', 'B > C 3'], { chooseSave: () => 'deck.pdf' });
  await exportAs(it.app, 'pdf', { deck: CHOSEN, language: 'en', codes: false });
  const pages = pdfLines(it.host.files.get('deck.pdf') ?? new Uint8Array());
  expect(pages.map(([first]) => first)).toEqual(['3 departments exchange 2 services', 'Client']);
  expect(it.done()).toEqual(['Exported “deck.pdf”']);
});
