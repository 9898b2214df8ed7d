import { expect, it } from 'vitest';
import { LANGUAGES, type Language } from '#shared/kernel/language.ts';
import { startApp } from '#tests/driver/app-driver.ts';

const SAID: Readonly<Record<Language, { line: string; names: string[]; start: string; whole: string; wrong: string }>> =
  {
    en: {
      line: 'Finance > Sales: credit check 4; < HR',
      names: ['Finance', 'HR', 'Sales'],
      start: 'Fi',
      whole: 'Finance',
      wrong: 'Sales > Legal: contracts 8',
    },
    'zh-CN': {
      line: '财务》销售：信用审核４；《人力',
      names: ['人力', '财务', '销售'],
      start: 'cw',
      whole: '财务',
      wrong: '销售 > 法务：合同审核8',
    },
  };

it.each(LANGUAGES)('draws by typed lines in %s', async (language) => {
  const app = await startApp({ language });
  const { page, t } = app;
  const { line, names, start, whole, wrong } = SAID[language];
  const field = page.getByRole('combobox', { name: t('quick.label') });
  const isFocused = () => field.evaluate((element) => element === document.activeElement);
  try {
    await page.getByRole('application').focus();
    await app.key('/');
    await app.type(line);
    await page.getByText(t('quick.departments', { count: 3 })).waitFor();
    await app.key('Enter');
    await page
      .getByRole('status')
      .filter({ hasText: t('quick.services', { count: 2 }) })
      .waitFor();
    expect(await field.inputValue()).toBe('');
    expect(await isFocused()).toBe(true);

    // What is wrong is said in its place, and nothing is done.
    await app.type(wrong);
    await app.key('Enter');
    await page
      .getByRole('alert')
      .filter({ hasText: t('fault.weight-off-scale.what', { weight: 8 }) })
      .waitFor();
    expect(await page.locator('.quick-mirror [data-wrong=true]').textContent()).toBe('8');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await app.key('Backspace');
    await app.type('5');
    await app.key('Enter');

    // Up calls lines back, down goes forward to the empty one.
    await app.key('ArrowUp');
    expect(await field.inputValue()).toBe(wrong.replace('8', '5'));
    await app.key('ArrowUp');
    expect(await field.inputValue()).toBe(line);
    await app.key('ArrowDown');
    await app.key('ArrowDown');
    expect(await field.inputValue()).toBe('');

    // Names complete; without a list, Tab goes on.
    await app.type(start);
    await page.getByRole('option', { name: whole }).waitFor();
    await app.key('ArrowDown');
    expect(await field.getAttribute('aria-activedescendant')).toBe('quick-name-0');
    await app.key('Tab');
    expect(await field.inputValue()).toBe(whole);
    await app.key('Enter');

    // What an input method composes is its own until it is done.
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: "fa'wu", selectionStart: 5, selectionEnd: 5 });
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', windowsVirtualKeyCode: 229, key: 'Enter' });
    expect(await field.inputValue()).toBe("fa'wu");
    await session.send('Input.insertText', { text: '法务二部' });
    expect(await field.inputValue()).toBe('法务二部');
    await app.key('Enter');
    await page
      .getByRole('status')
      .filter({ hasText: t('quick.departments', { count: 1 }) })
      .waitFor();

    // In the empty line, undo and redo mean the map.
    await app.key('Mod+Z');
    await app.button(t('command.redo-step', { step: t('edit.add-line') })).waitFor();
    await app.key('Mod+Y');
    await app.key('Escape');
    expect(await page.evaluate(() => document.activeElement?.closest('[data-canvas]') != null)).toBe(true);
    await app.key('Mod+L');
    expect(await isFocused()).toBe(true);
    await app.key('Escape');
    const saved = await app.saveAs('typed.orgloom');
    expect([...saved.departments.values()].map(({ name }) => name)).toEqual(expect.arrayContaining(names));
    expect([...saved.services.values()].map(({ weight }) => weight).sort()).toEqual([3, 4, 5]);
    await page.getByRole('application').focus();
    for (let step = 0; step < 3; step++) await app.key('Mod+Z');
    await app.button(t('empty.draw')).waitFor();
    expect(await app.faults()).toEqual([]);
  } finally {
    await app.stop();
  }
});
