import { describe, expect, it } from 'vitest';
import { itemNamed, itemsAt, labelsAt, lineAfter } from '../support/complete.ts';
import { belowHeader } from '../support/cursor.ts';

describe('in front of a number', () => {
  it.each(['2025年：‸', '目标：‸', '标准：‸', '2025年 ‸', '2023年实绩：‸'])('how it binds: %s', (field) => {
    const labels = labelsAt(`指标 甲\n  ${field}`);
    expect(labels.slice(0, 6)).toEqual(['≥', '≤', '>', '<', '不低于', '不少于']);
    expect(labels).toEqual(expect.arrayContaining(['全覆盖', '力争', '累计', '—']));
  });

  it('in place of what is half-typed, behind words that are complete', () => {
    expect(lineAfter('不低于', belowHeader('指标 甲\n  2025年：不‸'))).toBe('  2025年：不低于‸');
    expect(lineAfter('不低于', belowHeader('指标 甲\n  2025年：力争不‸'))).toBe('  2025年：力争不低于‸');
    expect(lineAfter('≥', belowHeader('指标 甲\n  2025年：‸30%'))).toBe('  2025年：≥‸30%');
  });

  it('with what it means', () => {
    const items = itemsAt(belowHeader('指标 甲\n  2025年：‸'));
    expect(itemNamed('超过', items).documentation).toMatchObject({ value: '下限，不含本数。' });
  });
});

describe('behind a number', () => {
  it('units: the indicator’s own first, then the plan’s, then common ones', () => {
    const labels = labelsAt('指标 甲\n  2022年：3公里\n指标 乙\n  2022年：30平方米\n  2025年：≥40‸');
    expect(labels.slice(0, 3)).toEqual(['平方米', '公里', '%']);
    expect(labels).not.toContain('≥');
  });

  it.each([
    ['40‸', '40平方米‸'],
    ['40平‸', '40平方米‸'],
    ['≥ 1,200 平‸', '≥ 1,200 平方米‸'],
    ['４０平‸', '４０平方米‸'],
    ['[1800]‸', '[1800]平方米‸'],
  ])('in place of a half-typed one: %s', (value, expected) => {
    expect(lineAfter('平方米', belowHeader(`指标 甲\n  2025年：${value}`))).toBe(`  2025年：${expected}`);
  });

  it('behind the unit what binds from there', () => {
    expect(labelsAt('指标 甲\n  2025年：90%‸').slice(0, 4)).toEqual(['以上', '以内', '以下', '左右']);
    expect(lineAfter('以上', belowHeader('指标 甲\n  2025年：90%以‸'))).toBe('  2025年：90%以上‸');
  });

  it.each([
    ['the unit once more, nor another', '2025年：90%‸', '%', '个'],
    ['a unit where a field says it', '单位：张\n  2025年：90‸', '张', '%'],
    ['a second bound', '2025年：≥90%‸', '以上', '以内'],
    ['what nobody has begun, behind a word: Enter would take it', '2025年：90平方米‸', '以上', '平方米'],
  ])('but not %s', (_, lines, ...redundant) => {
    const labels = labelsAt(`指标 甲\n  2022年：30平方米\n  ${lines}`);
    for (const each of redundant) expect(labels).not.toContain(each);
  });

  it('a longer unit that begins with what is typed', () => {
    expect(labelsAt('指标 甲\n  2022年：3万人\n  2025年：4万‸')).toContain('万人');
  });
});
