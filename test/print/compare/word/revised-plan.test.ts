import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPlan } from '../../../../language-server/src/language/read-plan.ts';
import { proseDifference } from '../../../../language-server/src/print/compare/prose/difference.ts';
import { revisedPlan } from '../../../../language-server/src/print/compare/word/revised-plan.ts';
import { trackedDocument } from '../../../../language-server/src/print/compare/word/tracked-document.ts';
import { officialDocument } from '../../../../language-server/src/print/official/content.ts';
import { wordDocument } from '../../../../language-server/src/print/official/word/document.ts';
import { documentXml, linesIn, settledLines } from './settled.ts';

const plan = `规划 某市养老服务行动方案（2023—2025年）
  发文机关：某市人民政府办公室
  成文日期：2023年3月1日

一、工作目标
到2025年，养老服务体系更加完善，护理型床位占比达到60%。

专栏1 主要指标
类别 设施
指标 护理型床位占比
  2022年：45%
  2025年：≥60%
指标 每百户拥有服务设施面积
  2022年：25平方米
  2025年：≥30平方米

二、重点任务
（一）建设综合体。每个街道建成一处，配备助餐点。
（二）推进医养结合。鼓励医院与养老机构签约合作，开通绿色通道。

专栏2 重点工程
1.助餐工程。改造老年食堂20家。
2.适老化工程。改造家庭500户。

| 序号 | 任务 | 责任单位 | 完成时限 |
| 1 | 建成信息平台 | 市民政局 | 2024年底 |
| 2 | 培训护理员 | 市人社局 | 2025年底 |

三、保障措施
加强组织领导，落实资金投入，强化监督检查。

附件：名词解释

附件
名词解释
综合体：一处提供多种养老服务的场所。
`;

const reviser = { author: '市民政局', date: '2023-02-01T09:00:00Z' };
const revised = (before: string, after: string) => revisedPlan(readPlan(before), readPlan(after), reviser);
const printed = (text: string) =>
  wordDocument(officialDocument(readPlan(text), { responsibilities: 'brackets' }), { contents: false });

/** The plan with one wording for another. */
const edited = (...edits: readonly (readonly [string, string])[]) =>
  edits.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, () => to);
  }, plan);

/** What has changed as it is marked: `[+came]`, `[-gone]`, `{+moved here}`, `{-moved away}`. */
async function marks(after: string, before = plan): Promise<string[]> {
  const xml = documentXml(await revised(before, after));
  const found = xml.matchAll(/<w:(ins|del|moveFrom|moveTo) [^>]*[^/]>(.*?)<\/w:\1>/gsu);
  const brackets = { ins: '[+]', del: '[-]', moveTo: '{+}', moveFrom: '{-}' };
  return [...found].map(([, kind, runs = '']) => {
    const [open, sign, close] = brackets[kind as keyof typeof brackets];
    return `${open}${sign}${runs.replace(/<[^>]*>/gu, '')}${close}`;
  });
}

describe('what has changed is marked', () => {
  test('nothing where nothing has', async () => {
    expect(documentXml(await revised(plan, plan))).toBe(documentXml(await printed(plan)));
  });

  test('by words, a number with its unit whole', async () => {
    expect(await marks(edited(['老年食堂20家', '老年食堂25家']))).toEqual(['[+25家]', '[-20家]']);
  });

  test('at a paragraph’s end with the character before it', async () => {
    expect(await marks(edited(['强化监督检查。', '强化监督检查。每年评估。']))).toEqual([
      '[+。每年评估。]',
      '[-。]',
    ]);
  });

  test('in the cell of a table', async () => {
    expect(await marks(edited(['市人社局 | 2025年底', '市人社局 | 2024年底']))).toEqual([
      '[+2024年]',
      '[-2025年]',
    ]);
  });

  test('a row that came', async () => {
    const after = edited(['2025年底 |\n', '2025年底 |\n| 3 | 开展评估 | 市统计局 | 2025年底 |\n']);
    expect(await marks(after)).toEqual(['[+3]', '[+开展评估]', '[+市统计局]', '[+2025年底]']);
    expect(documentXml(await revised(plan, after))).toMatch(
      /<w:trPr><w:cantSplit\/><w:ins [^>]*\/><\/w:trPr>/u,
    );
  });

  test('a paragraph that stands elsewhere as moved', async () => {
    const moved = '加强组织领导，落实资金投入，强化监督检查。';
    expect(await marks(edited([`${moved}\n`, ''], ['二、重点任务\n', `二、重点任务\n${moved}\n`]))).toEqual([
      `{+${moved}}`,
      `{-${moved}}`,
    ]);
  });

  test('sections that stand elsewhere as moved with their headings, whose numbers follow from that', async () => {
    const [first, second] = ['加强组织领导。', '落实资金投入。'].map((text) => `由市政府${text}`) as [
      string,
      string,
    ];
    const older = `规划 某市规划\n一、目标\n${first}\n二、保障\n${second}\n`;
    const newer = `规划 某市规划\n一、保障\n${second}\n二、目标\n${first}\n`;
    expect(await marks(newer, older)).toEqual([
      '{-一、目标}',
      `{-${first}}`,
      '[+一]',
      '[-二]',
      '{+二、目标}',
      `{+${first}}`,
    ]);
  });

  test('a task whose heading stands in the line of its text, as that is printed for Word and for others', async () => {
    const [first, second] = plan.match(/^（[一二]）.*\n/gmu) as [string, string];
    const swapped = plan
      .replace(first + second, second + first)
      .replace('（二）推进', '（一）推进')
      .replace('（一）建设', '（二）建设');
    const found = await marks(swapped);
    const moved = (sign: string) =>
      found.flatMap((mark) => (mark.startsWith(`{${sign}`) ? mark.slice(2, -1) : [])).join('');
    expect(moved('-')).toBe(first.trim().repeat(2));
    expect(moved('+')).toBe(first.trim().replace('（一）', '（二）').repeat(2));
    expect(found.filter((mark) => !/^[{]/u.test(mark))).toEqual(['[+一]', '[-二]', '[+一]', '[-二]']);
  });

  test('版记 with the run that its box hangs on', async () => {
    const issued = edited(['  成文日期', '  印发：某市人民政府办公室 2023年3月1日\n  成文日期']);
    const boxed = (mark: string) => new RegExp(`<w:${mark} [^>]*><w:r>(?:(?!</w:r>).)*<w:txbxContent>`, 'su');
    expect(documentXml(await revised(issued, plan))).toMatch(boxed('del'));
    expect(documentXml(await revised(plan, issued))).toMatch(boxed('ins'));
  });

  test('with the name of who changed it, and when', async () => {
    const xml = documentXml(await revised(plan, edited(['20家', '25家'])));
    expect(xml).toContain('<w:ins w:id="1000000" w:author="市民政局" w:date="2023-02-01T09:00:00Z">');
  });
});

const lines = plan.split('\n');
const line = fc.constantFrom(
  '加快推进。',
  '2.助餐工程。改造30家。',
  '（三）加强培训',
  '| 3 | 新任务 | 市教育局 | 2024年 |',
  '',
);
const edit = fc.record({
  at: fc.integer({ min: 1, max: lines.length - 1 }),
  kind: fc.constantFrom('gone', 'twice', 'swapped', 'reworded', 'added'),
  line,
});

describe('who accepts all has the newer text, who rejects all the older', () => {
  test('whatever was changed', async () => {
    const before = await printed(plan);
    const byWords = (old: string, current: string) => proseDifference(old, current, () => 0, 1000);
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 8 }), async (edits) => {
        const changed = [...lines];
        for (const { at, kind, line } of edits) {
          const own = changed[at] ?? '';
          if (kind === 'gone') changed.splice(at, 1);
          else if (kind === 'twice') changed.splice(at, 0, own);
          else if (kind === 'added') changed.splice(at, 0, line);
          else if (kind === 'reworded') changed[at] = own.replace(/[市年工养]/u, '新的');
          else changed.splice(at, 2, changed[at + 1] ?? '', own);
        }
        const after = await printed(changed.join('\n'));
        const file = trackedDocument(before, after, byWords, reviser);
        expect(settledLines(file, 'accepted')).toEqual(linesIn(after));
        expect(settledLines(file, 'rejected')).toEqual(linesIn(before));
      }),
      { numRuns: 20 },
    );
  });

  test('of two plans that have nothing in common', async () => {
    const other = '规划 乙市绿化规划\n\n第一章 总则\n\n多种树。\n\n| 树 | 数 |\n| 柳 | 3 |';
    for (const [before, after] of [
      [plan, other],
      [other, plan],
      ['', plan],
      [plan, ''],
    ] as const) {
      const file = await revised(before, after);
      expect(settledLines(file, 'accepted')).toEqual(linesIn(await printed(after)));
      expect(settledLines(file, 'rejected')).toEqual(linesIn(await printed(before)));
    }
  });
});
