import { expect, test } from 'vitest';
import { importVersion } from '../../../language-server/src/exchange/import/import-version.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { comparePlans } from '../../../language-server/src/print/compare/compare.ts';
import type { ComparedSide } from '../../../language-server/src/print/compare/documents.ts';
import { officialDocument } from '../../../language-server/src/print/official/content.ts';
import { wordDocument } from '../../../language-server/src/print/official/word/document.ts';

const plan = readPlan(`规划 某市养老服务行动方案（2023—2025年）

一、工作目标
专栏1 主要指标
指标 护理型床位占比
  2022年：45%
  2025年：≥60%
  方向：上升
  备注：不含农村敬老院
指标 社区食堂数量
  累计：60家
  定义：由社区开办、向老年人供餐的食堂
专栏2 其他指标
| 指标     | 2022年 | 2025年 |
| 床位     | 3张    | 5张    |
指标 护理员人数
  2025年：30人
  口径：期末

二、重点任务
（一）建设食堂
1.新建食堂
责任部门：市民政局
期限：2025年底
2.改造食堂
责任部门：市民政局
`);

/** The plan beside the Word document that it prints. */
async function compared(document: ComparedSide) {
  const bytes = await wordDocument(officialDocument(plan, { responsibilities: 'brackets' }), {
    contents: false,
  });
  const printed = readPlan(await importVersion(bytes, 'plan.docx', plan));
  const versions = document === 'after' ? ([plan, printed] as const) : ([printed, plan] as const);
  const { changes, paragraphs } = comparePlans(...versions, 'zh', { document });
  return { changes, paragraphs };
}

test('what printing adds below a table is no paragraph that came, and what it leaves out nothing that went', async () => {
  expect(await compared('after')).toEqual({ changes: 0, paragraphs: 0 });
  expect(await compared('before')).toEqual({ changes: 0, paragraphs: 0 });
});
