import { expect, test } from 'vitest';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { amendmentSheet } from '../../../language-server/src/print/compare/amendments.ts';

const plan = `规划 某市养老服务行动方案（2023—2025年）
  成文日期：2023年3月1日

一、工作目标
到2025年，服务体系更加完善。
专栏1 主要指标
指标 护理型床位占比
  2025年：≥60%
指标 社区食堂数量
  2025年：60家

二、重点任务
1.建设综合体。每个街道建成一处。
2.推进医养结合。鼓励医院与养老机构签约。
责任部门：市卫生健康委员会
`;

/** The rows but for their numbers, and the notes. */
function sheet(after: string): string[] {
  const { tables } = amendmentSheet(readPlan(plan), readPlan(after), 'zh');
  return tables.flatMap(({ rows, notes }) => [
    ...rows.map((row) =>
      row
        .slice(1)
        .map(({ text }) => text.replaceAll('\n', '，'))
        .join('｜'),
    ),
    ...notes,
  ]);
}

test('what has changed is listed in the order of the text, facts and words alike, with room for the answer', () => {
  const after = plan
    .replace('2023年3月1日', '2023年4月1日')
    .replace('服务体系更加完善', '服务体系更加健全')
    .replace('≥60%', '≥65%')
    .replace(/指标 社区食堂.*\n.*\n/u, '')
    .replace('每个街道建成一处。', '每个街道建成一处，配备助餐点。')
    .replace('市卫生健康委员会', '市民政局');
  expect(sheet(after)).toEqual([
    '文件头，成文日期｜2023年3月1日｜2023年4月1日｜｜',
    '一、工作目标｜到2025年，服务体系更加完善。｜到2025年，服务体系更加健全。｜｜',
    '指标，护理型床位占比，2025年｜≥60%｜≥65%｜｜',
    '指标，社区食堂数量｜2025年：60家｜（删除）｜｜',
    '1.建设综合体｜每个街道建成一处。｜每个街道建成一处，配备助餐点。｜｜',
    '责任部门，2.推进医养结合｜市卫生健康委员会｜市民政局｜｜',
    '共修改6处。',
  ]);
});

test('what moved or has another name says so', () => {
  const after = plan
    .replace(/1\.(建设.*\n)2\.(推进[\s\S]*)$/u, '1.$22.$1')
    .replace('推进医养结合', '促进医养结合');
  expect(sheet(after)).toEqual([
    '标题（改名）｜2.推进医养结合｜1.促进医养结合｜｜',
    '标题（移动）｜2.推进医养结合｜1.促进医养结合｜｜',
    '共修改2处。',
    '另有1个标题只改了序号。',
  ]);
});

test('two versions that say the same have no table', () => {
  expect(amendmentSheet(readPlan(plan), readPlan(plan), 'zh').tables).toEqual([
    { title: '', columns: [], rows: [], notes: ['两个版本没有不同。'] },
  ]);
});
