import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseValue } from '../../../../language-server/src/core/model/value/parse.ts';
import { meaning } from './meaning.ts';

const table = new URL('../../../../../shared/seeds/taizhou.txt', import.meta.url);

/** The values of Taizhou's indicator table, 2022 and 2025, row by row. */
test.skipIf(!existsSync(table))('the values of a published indicator table', () => {
  const rows = readFileSync(table, 'utf8')
    .split('\n')
    .filter((line) => /^\d+ \| /.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map((cells) => cells.filter((cell) => /^(?:[≥>]?[\d.]+(?:%|人|平方米)|—)$/.test(cell)));
  expect(rows.map((row) => row.map((cell) => meaning(parseValue(cell, 0))).join(' → '))).toEqual([
    '≥ 30 平方米 → ≥ 30 平方米',
    'none → ≥ 10 %',
    'none → ≥ 70 %',
    'none → = 100 %',
    '= 100 % → = 100 %',
    '= 60 % → = 90 %',
    'none → = 100 %',
    '= 17.8 % → ≥ 18 %',
    'none → = 100 %',
    'none → = 100 %',
    'none → = 100 %',
    '= 18 人 → > 18 人',
    '= 10 人 → > 10 人',
  ]);
});

/** Phrases of the five published plans' prose, as they stand there. */
test.each([
  ['一般不少于每天8小时', '≥ 8 小时 every 1 day softened by 一般'],
  ['达3800余人', '≳ 3800 人'],
  ['达到2平方米以上', '≥ 2 平方米'],
  ['不低于人均2.5平方米', '≥ 2.5 平方米 per 1 人'],
  ['80%以上的社区党员', '≥ 80 %'],
  ['每个区至少新建或改造1个', '≥ 1 个 per 1 区'],
  ['不低于三十平方米', '≥ 30 平方米'],
  ['超过80%', '> 80 %'],
  ['每年不少于100场次', '≥ 100 场次 every 1 year'],
  ['力争达到30平方米以上', '≥ 30 平方米 softened by 力争'],
  ['力争不少于18人', '≥ 18 人 softened by 力争'],
  ['每百戶不低于30平方米', '≥ 30 平方米 per 100 户'],
  ['每天不少于8小時', '≥ 8 小時 every 1 day'],
  ['2000—3000戶', '= 2000..3000 戶'],
  ['每萬名城鎮常住人口不少于18人', '≥ 18 人 per 10000 城镇常住人口'],
  ['農村居民人均可支配收入的2.3倍', '= 2.3 倍 of 農村居民人均可支配收入'],
  ['50人左右', '≈ 50 人'],
  ['每百户不低于 20 平方米的标准', '≥ 20 平方米 per 100 户'],
  ['不 少于 18 人', '≥ 18 人'],
  ['100%覆盖', '= 100 % in words'],
  ['配备 1 名以上专职 人民调解员', '≥ 1 名'],
])('%s → %s', (written, means) => {
  expect(meaning(parseValue(written, 0))).toBe(means);
});
