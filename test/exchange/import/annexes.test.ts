import { expect, it } from 'vitest';
import type { Plan } from '../../../language-server/src/core/model/plan.ts';
import { importPlan } from '../../../language-server/src/exchange/import/import-plan.ts';
import { readDocument } from '../../../language-server/src/exchange/import/read-document.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { officialDocument } from '../../../language-server/src/print/official/content.ts';
import { officialFormats } from '../../../language-server/src/print/official/index.ts';

const text = `规划 示范市行动方案（2023—2025年）
  发文机关：示范市人民政府办公室
  成文日期：2023年3月1日

一、重点任务
建设床位300张。
附件：1.主要指标
　　　2.任务分工

附件1
主要指标
| 序号 | 指标 | 2025年 | 属性 |
| 1 | 护理型床位占比 | 60% | 约束性 |

附件2
任务分工
一、床位
建设床位。
| 任务 | 责任单位 |
| 建床位 | 市民政局 |
`;

const annexes = ({ annexes, listedAnnexes }: Plan) => ({
  listed: listedAnnexes.map(({ number, title }) => [number, title]),
  begun: annexes.map(({ mark, title, indicators, sections }) => [
    mark,
    title,
    indicators.map(({ name }) => name),
    sections.map((section) => [section.mark + section.title, section.texts.map(({ value }) => value)]),
  ]),
});

it.each(officialFormats)('the annexes of a plan come back from $name', async ({ render, extension }) => {
  const plan = readPlan(text);
  const document = officialDocument(plan, { responsibilities: 'brackets' });
  const file = `plan${extension}`;
  const back = readPlan(
    importPlan(await readDocument(await render(document, { contents: true }), file), file).text,
  );
  expect(annexes(back)).toEqual(annexes(plan));
  expect(annexes(plan).begun).toHaveLength(2);
  expect(back.header.issuers.map(({ value }) => value)).toEqual(['示范市人民政府办公室']);
});
