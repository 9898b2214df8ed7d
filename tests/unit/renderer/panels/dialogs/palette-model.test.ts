import { describe, expect, it } from 'vitest';
import type { Command } from '#renderer/commands/command.ts';
import { COMMANDS } from '#renderer/commands/commands.ts';
import { choseLately, commandItems, paletteItems } from '#renderer/panels/dialogs/palette-model.ts';
import { NO_RATINGS } from '#shared/analysis/ratings.ts';
import { runAnalysis } from '#shared/analysis/run-analysis.ts';
import { STANDARD_SETTINGS } from '#shared/analysis/settings.ts';
import { addMap } from '#shared/edits/add-map.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import { LANGUAGES } from '#shared/kernel/language.ts';
import { must } from '#shared/kernel/result.ts';
import { mapContent } from '#shared/model/map-content.ts';
import { department, MAP } from '#tests/driver/engagement-builder.ts';
import { testApp } from '#tests/driver/test-app.ts';

const all: readonly Command[] = COMMANDS;
const SKETCH = ['Finance > Sales: credit check 4', 'Finance > HR 5', 'HR > 法务部 2'];
const translators = LANGUAGES.map((language) => createTranslator(language));
const en = createTranslator('en');
const zh = createTranslator('zh-CN');

function find(query: string, t = en, chosenLately: readonly string[] = []) {
  const { app } = testApp(SKETCH);
  const { engagement } = app.store.getState();
  const content = mapContent(engagement, MAP);
  if (content === undefined) throw new Error('no map');
  const report = must(runAnalysis(content, STANDARD_SETTINGS, NO_RATINGS));
  app.store.setState({ chosenLately, analysis: { report, running: false, fault: undefined } });
  return { app, items: paletteItems(t, app.store.getState(), query) };
}
const ids = (query: string, t = en, lately: readonly string[] = []) => find(query, t, lately).items.map(({ id }) => id);

describe('the command palette', () => {
  const labels = all.flatMap((command) => translators.map((t) => ({ command, words: t(command.label) })));

  it.each(translators.map((t) => ({ language: t.language, t })))(
    'has every command, on a screen in $language',
    ({ t }) => {
      const shown = new Set(commandItems(t, testApp(SKETCH).app.store.getState()).map(({ id }) => id));
      const missing = all.filter(
        ({ id, label }) => !shown.has(id) && !all.some((one) => one.label === label && shown.has(one.id)),
      );
      expect(missing).toEqual([]);
    },
  );

  it.each(translators.map((t) => ({ language: t.language, t })))(
    'finds every command of the menus by its words in both languages, on a screen in $language',
    ({ t }) => {
      const state = testApp(SKETCH).app.store.getState();
      const lost = labels.filter(({ command, words }) => {
        if (command.menu === undefined) return false;
        const first = all.find(({ label }) => label === command.label)?.id;
        return !paletteItems(t, state, words)
          .slice(0, 6)
          .some(({ id }) => id === first);
      });
      expect(lost.map(({ command, words }) => `${command.id} by ${words}`)).toEqual([]);
    },
  );

  it('finds by pinyin and by its first letters, on an English screen too', () => {
    expect(ids('cx')).toContain('edit.undo');
    expect(ids('chexiao')[0]).toBe('edit.undo');
    expect(ids('tjbm')[0]).toBe('department.add');
    expect(ids('撤销')[0]).toBe('edit.undo');
    expect(ids('undo', zh)[0]).toBe('edit.undo');
  });

  it('leads to departments, services, findings and maps', () => {
    expect(ids('fw')).toContain(department('法务部'));
    expect(find('credit').items[0]).toMatchObject({ kind: 'service', detail: 'Finance → Sales' });
    expect(find('one-way').items[0]?.kind).toBe('finding');
    expect(find('单向依赖').items[0]?.kind).toBe('finding');
    const { app } = testApp(SKETCH);
    app.edit(addMap, { id: app.ids('map'), name: 'To-be', kind: 'to-be', weights: 'scale' });
    expect(paletteItems(en, app.store.getState(), 'to-be')[0]).toMatchObject({ kind: 'map', label: 'To-be' });
  });

  it('selects the department that was chosen', () => {
    const { app, items } = find('finance');
    items.find(({ kind }) => kind === 'department')?.run(app);
    expect([...app.store.getState().selection.departments]).toEqual([department('Finance')]);
  });

  it('says what cannot be done now, and shows it all the same', () => {
    expect(find('undo').items[0]).toMatchObject({ id: 'edit.undo', enabled: false });
  });

  it('puts what was chosen lately first, among what answers equally well', () => {
    expect(ids('', en, ['view.fit', 'file.save']).slice(0, 2)).toEqual(['view.fit', 'file.save']);
    expect(ids('zoom', en, ['view.zoom-out'])[0]).toBe('view.zoom-out');
    expect(choseLately(['a', 'b'], 'b')).toEqual(['b', 'a']);
  });
});
