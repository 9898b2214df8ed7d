import { describe, expect, it } from 'vitest';
import { found, RANK, rankOf, searchable } from '#shared/search/match.ts';
import { readings } from '#shared/search/pinyin.ts';

describe('readings', () => {
  it.each([
    ['财', 'cai'],
    ['务', 'wu'],
    ['销', 'xiao'],
    ['售', 'shou'],
    ['人', 'ren'],
    ['力', 'li'],
    ['资', 'zi'],
    ['源', 'yuan'],
    ['质', 'zhi'],
    ['量', 'liang'],
    ['研', 'yan'],
    ['采', 'cai'],
    ['购', 'gou'],
    ['仓', 'cang'],
    ['储', 'chu'],
    ['论', 'lun'],
    ['乱', 'luan'],
    ['能', 'neng'],
    ['女', 'nv'],
  ])('%s is %s', (character, reading) => expect(readings(character)[0]).toBe(reading));

  it('knows both readings of what organisations are called by', () => {
    expect(readings('会')).toEqual(expect.arrayContaining(['hui', 'kuai']));
    expect(readings('行')).toEqual(expect.arrayContaining(['xing', 'hang']));
  });

  it('has none for letters', () => expect(readings('a')).toEqual([]));
});

describe('rankOf', () => {
  it.each([
    ['Finance', 'finance', RANK.whole],
    ['Finance', 'ＦＩＮ', RANK.start],
    ['Human Resources', 'reso', RANK.word],
    ['Finance', 'nan', RANK.inside],
    ['Human Resources', 'hr', RANK.spelt],
    ['Human Resources', 'res hum', RANK.word],
    ['财务部', '财务', RANK.start],
    ['财务部', '务', RANK.word],
    ['财务部', 'cw', RANK.spelt],
    ['财务部', 'cwb', RANK.spelt],
    ['财务部', 'caiwu', RANK.spelt],
    ['财务部', 'cai wu bu', RANK.spelt],
    ['财务部', 'caiw', RANK.spelt],
    ['财务部', 'wb', RANK.spelt],
    ['质量部', 'zl', RANK.spelt],
    ['质量部', 'zhl', RANK.spelt],
    ['会计核算', 'kjhs', RANK.spelt],
    ['IT支持', 'itzc', RANK.spelt],
    ['女工委员会', 'nvgong', RANK.spelt],
  ])('%s answers to %s', (text, query, rank) => expect(rankOf(searchable(text), query)).toBe(rank));

  it.each([
    ['Finance', 'sales'],
    ['财务部', 'xs'],
    ['财务部', 'cx'],
    ['Finance', 'fin sales'],
  ])('%s does not answer to %s', (text, query) => expect(rankOf(searchable(text), query)).toBeUndefined());

  it('has an answer at once where each word can be read in many ways', () => {
    expect(rankOf(searchable('aa '.repeat(60)), `${'a'.repeat(90)}b`)).toBeUndefined();
  });

  it('puts a name that begins so before one that only contains it', () => {
    const names = ['After Sales', 'Sales', '销售', 'Salesmen'];
    expect(found(names, 'sales', (name) => [searchable(name)])).toEqual(['Sales', 'Salesmen', 'After Sales']);
  });
});
