import { writeFileSync } from 'node:fs';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { officialDocument } from '../../../language-server/src/print/official/content.ts';
import { officialFormats } from '../../../language-server/src/print/official/index.ts';

export const title = '某市社区食堂建设行动方案（2023—2025年）';
export const planFile = '社区食堂.plan';
export const wordFile = '反馈稿.docx';

/** A sentence as it was sent out, and as it came back. */
export const sent = '优先在老年人较多的街道布点，到2025年建成社区食堂60个，实现街道全覆盖。';
export const returned =
  '优先在老年人较多的街道布点，到2025年建成社区食堂80个，实现街道全覆盖，引入社会力量运营。';

const planOf = (sentence: string) => `规划 ${title}
  发文机关：某市人民政府办公室
  成文日期：2022年12月30日
  规划期：2023—2025年
  基期：2022年

部门
  市民政局

一、主要目标
专栏1 主要指标
|指标|2022年|2025年|属性|责任部门|
|老年人助餐服务覆盖率|45%|80%|预期性|市民政局|

二、重点任务
（一）建设社区食堂
${sentence}
责任部门：市民政局
期限：2025年底
`;

/** With a contradiction in what no document prints: a year before the last that is beyond it. */
const withError = planOf(sent).replace(
  '二、重点任务\n',
  `二、重点任务
指标 每日助餐人次
  2022年：2000人次
  2024年：5000人次
  2025年：4000人次
  责任部门：市民政局
`,
);

/** A plan, and the Word file of it that came back with changes. */
export async function fillWithVersions(folder: string): Promise<void> {
  writeFileSync(`${folder}/${planFile}`, withError);
  const document = officialDocument(readPlan(planOf(returned).replace('80%', '85%')), {
    responsibilities: 'brackets',
  });
  const word = await officialFormats
    .find(({ name }) => name === 'docx')
    ?.render(document, { contents: false });
  if (word) writeFileSync(`${folder}/${wordFile}`, word);
}
