import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { importPlan } from '../../language-server/src/exchange/import/import-plan.ts';
import { readDocument } from '../../language-server/src/exchange/import/read-document.ts';

/** A plan that files are made of, and what to call them. */
export interface NamedPlan {
  readonly name: string;
  readonly text: string;
}

const examples = new URL('../../examples/', import.meta.url);

/** Every plan of examples/ and of the folder in it. */
export const examplePlans: readonly NamedPlan[] = readdirSync(examples, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.plan'))
  .sort()
  .map((path) => ({
    name: path.replace(/\.plan$/, '').replaceAll(/[\\/]/g, '-'),
    text: readFileSync(new URL(path, examples), 'utf8'),
  }));

/** So many indicators, in the table of a box and below a paragraph, with values of every kind. */
const manyIndicators = [
  '规划 示范市公共服务规划（2021—2025年）',
  '  发文机关：示范市人民政府',
  '  成文日期：2021年3月1日',
  '',
  '一、主要指标',
  '专栏1 公共服务主要指标',
  '| 类别 | 指标 | 2020年 | 2025年 | 属性 | 责任部门 |',
  ...Array.from(
    { length: 100 },
    (_, at) =>
      `| 第${Math.floor(at / 10) + 1}类 | 第${at + 1}项服务的覆盖率 | ${at}.${at % 10}% | ≥${at + 1}.50% | 预期性 | 市民政局 |`,
  ),
  '二、分项目标',
  ...Array.from({ length: 100 }, (_, at) => [
    `指标 第${at + 1}项设施的数量`,
    `  2020年：${at * 37}个`,
    `  2025年：≥${at * 41 + 1}个`,
    '  责任部门：市住房城乡建设局、市自然资源和规划局',
  ]).flat(),
].join('\n');

/** Far longer than a line, and in some tables than a page. */
const long = (what: string) =>
  what + '面积占社区综合服务设施总建筑面积比例与上一年度相比提高的百分点数'.repeat(8);

const longNames = `规划 ${long('甲')}
  发文机关：${'示范市'.repeat(40)}人民政府
  成文日期：2021年3月1日

一、${long('乙')}
${long('丙')}。

专栏1 ${long('丁')}
类别 ${long('戊')}
指标 ${long('己')}
  2025年：≥30平方米
  责任部门：${Array.from({ length: 30 }, (_, at) => `市第${at + 1}个很长很长的综合服务管理委员会办公室`).join('、')}
`;

const controls =
  '规划 甲\u0001规\u0000划\u000b\n\n一、任\u0007务\u001f\n正\u000c文\ufffe一<b>&amp;二\ud800。\n指标 床\u0008位\n  2025年：≥6\u00010个\n';

const emoji = `规划 儿童友好👨‍👩‍👧行动方案😀

一、目标🎯
指标 口袋公园🌳数量
  2025年：≥30个
`;

const traditional = `規劃 示範市養老服務行動方案（2023—2025年）
  發文機關：示範市人民政府
  成文日期：2023年3月1日

一、總體要求
到2025年，養老服務體系更加完善。
專欄1 主要指標
類別 設施
指標 護理型床位占比
  2022年：45%
  2025年：≥60%
  屬性：約束性
  責任部門：市民政局
二、主要任務
（一）發展助餐服務
建成一批老年食堂。
責任部門：市民政局、市財政局
期限：2025年底
`;

const english = `plan Action Plan for Elderly Care (2023-2025)
  issuer: Model City
  signed: 2023-03-01

一、Targets
indicator Share of nursing beds
  2022: 45%
  2025: ≥60%
  property: binding
  responsible: Bureau of Civil Affairs, Bureau of Finance
`;

/** One paragraph that goes on over three pages, in which nothing but the measures of the page breaks a line. */
const oneParagraph = `一、总体要求\n${'国'.repeat(28 * 60)}\n`;

/** A page of paragraphs that end with a full line and a stop in the margin: only so is there room for all of them. */
const fullLines = `一、总体要求\n${`${'国'.repeat(26 + 2 * 28)}。\n`.repeat(7)}`;

/** Plans that nobody would write, or hardly anyone; none of them may make a file that doesn't open. */
export const unusualPlans: readonly NamedPlan[] = [
  { name: 'empty', text: '' },
  { name: 'title-only', text: '规划 示范市养老服务行动方案（2023—2025年）\n' },
  { name: 'many-indicators', text: manyIndicators },
  { name: 'long-names', text: longNames },
  { name: 'control-characters', text: controls },
  { name: 'one-paragraph', text: oneParagraph },
  { name: 'full-lines', text: fullLines },
  { name: 'emoji', text: emoji },
  { name: 'traditional', text: traditional },
  { name: 'english', text: english },
];

export const allPlans: readonly NamedPlan[] = [...examplePlans, ...unusualPlans];

/** Beside the project. */
const folders = ['../../../shared/plans/texts/', '../../../shared/seeds/'].map(
  (path) => new URL(path, import.meta.url),
);

/** Published plans as they are imported, where there are any on this machine. */
export async function publishedPlans(): Promise<NamedPlan[]> {
  const files = folders.filter(existsSync).flatMap((folder) => {
    return readdirSync(folder).map((name) => new URL(name, folder));
  });
  return Promise.all(
    files.map(async (file, at) => {
      const name = basename(file.pathname, '.txt');
      const document = await readDocument(readFileSync(file), `${name}.txt`);
      return { name: `published-${at}-${name}`, text: importPlan(document, name).text };
    }),
  );
}
