import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planText } from '../../../language-server/src/exchange/paste/plan-text.ts';
import { publishedText } from '../../../language-server/src/exchange/paste/published-text.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';

const withoutBlanks = (text: string) => text.replace(/[\s\ufeff]+/gu, '');

/** Whether a text is the kept and the dropped characters, each in their order. */
function isInterleaving(text: string, kept: string, dropped: string): boolean {
  let reached = new Set([0]); // how many of the kept characters may have been used
  for (let at = 0; at < text.length && reached.size > 0; at++) {
    const next = new Set<number>();
    for (const used of reached) {
      if (kept[used] === text[at]) next.add(used + 1);
      if (dropped[at - used] === text[at]) next.add(used);
    }
    reached = next;
  }
  return text.length === kept.length + dropped.length && reached.has(kept.length);
}

function expectNothingLost(text: string): void {
  const { lines, dropped } = publishedText(text);
  const kept = withoutBlanks(lines.join(''));
  expect(isInterleaving(withoutBlanks(text), kept, withoutBlanks(dropped.join('')))).toBe(true);
}

const piece = fc.constantFrom(
  ...[
    '一、总体要求',
    '（一）',
    '1.',
    '建设社区服务设施',
    '全市覆盖率达到90%',
    '，',
    '。',
    '《',
    '》',
    '【责任部门：',
  ],
  ...[
    '市民政局',
    '、',
    '】',
    '2025年',
    ' ',
    '　　',
    '\n',
    '\n\n',
    '\r\n',
    '\f',
    '\t',
    '— 3 —',
    '/ 4 /',
    '12',
    '第 5 页',
  ],
  ...['\n7\n', '页眉\n', '指标 ', '专栏1 ', '//', '规划 ', 'plan of care', '附件：', '珠 海', '\u2028'],
);
const text = fc.array(piece, { maxLength: 120 }).map((pieces) => pieces.join(''));

test('every character stays in its place, but for what is reported as left out', () => {
  fc.assert(
    fc.property(text, (text) => {
      expectNothingLost(text);
    }),
    { numRuns: 500 },
  );
});

test('of what becomes a whole plan too: what is added stands before it', () => {
  fc.assert(
    fc.property(text, (text) => {
      const { lines } = publishedText(text);
      const whole = withoutBlanks(planText(lines));
      let at = 0;
      for (const character of withoutBlanks(lines.join(''))) {
        at = whole.indexOf(character, at);
        if (at < 0) return false;
        at++;
      }
      return true;
    }),
    { numRuns: 500 },
  );
});

const seeds = new URL('../../../../shared/seeds/', import.meta.url);

describe.runIf(existsSync(seeds))('the published texts', () => {
  const files = existsSync(seeds) ? readdirSync(seeds).filter((name) => name.endsWith('.txt')) : [];
  const read = (name: string) => readFileSync(new URL(name, seeds), 'utf8');

  test.each(files)('%s loses nothing', (name) => {
    expectNothingLost(read(name));
  });

  test.each([
    ['deyang.txt', '德阳市城乡社区服务体系建设“十三五”规划', [], [2016, 2020], 26],
    [
      'sanya.txt',
      '三亚市城乡社区服务体系建设行动计划(2023—2025年)',
      ['三亚市民政局', '三亚市发展和改革委员会'],
      [2023, 2025],
      30,
    ],
    ['shidian.txt', '政策问答施甸县“十四五”城乡社区服务体系建设规划', ['施甸县人民政府'], [2021, 2025], 20],
    [
      'taizhou.txt',
      '泰州市城鄉社區服務體系建設行動方案(2023—2025年)',
      ['泰州市人民政府辦公室'],
      [2023, 2025],
      61,
    ],
    [
      'zhuhai.txt',
      '珠海市城乡社区服务体系建设“十四五”规划实施方案',
      ['珠海市民政局', '珠海市发展和改革局'],
      [2021, 2025],
      45,
    ],
  ])(
    '%s becomes a plan with its title, issuers, years and headings',
    (name, title, issuers, years, sections) => {
      if (!files.includes(name)) return;
      const plan = readPlan(planText(publishedText(read(name)).lines));
      expect(plan.header.title?.value).toBe(title);
      expect(plan.header.issuers.map(({ value }) => value)).toEqual(issuers);
      expect([plan.header.period?.value.start, plan.header.period?.value.end]).toEqual(years);
      expect(plan.sections).toHaveLength(sections);
      expect(plan.problems).toEqual([]);
    },
  );
});
