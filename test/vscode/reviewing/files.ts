import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { root } from '../workspace.ts';

/** A plan with an error in it: its milestone goes beyond its target. */
const withError = `规划 某区社区食堂建设方案（2023—2025年）
  发文机关：某区人民政府办公室
  成文日期：2023年1月10日
  规划期：2023—2025年

一、工作目标
指标 社区食堂覆盖率
  2022年：30%
  2024年：80%
  2025年：60%
  责任部门：区民政局
`;

export const faulty = { title: '某区社区食堂建设方案', file: '某区/社区食堂.plan', words: '2024年：80%' };

/** Published plans that stand in the place of examples where they are at hand, and how their titles begin. */
const publishedFor: Readonly<Record<string, { readonly text: string; readonly title: string }>> = {
  'chengxi.plan': { text: 'gainian.txt', title: '上海市高质量概念验证平台' },
  'shidian.plan': { text: 'g60.txt', title: '关于支持长三角G60' },
};
const texts = `${root}/../shared/plans/texts`;
const arePublished = existsSync(texts);

/** How the titles begin of those that are signed. */
export const good: readonly string[] = [
  ...(arePublished ? Object.values(publishedFor).map(({ title }) => title) : ['澄溪县', '施甸县']),
  '德阳市',
  '三亚市',
  '泰州市',
  '珠海市',
  '示例市社区养老',
  '示例国',
  '老龄',
  '示例省社区',
];

/** Twelve plans in three folders: the examples, or published ones, and one that has to be sent back. */
export function fillFolder(folder: string): string {
  for (const [from, to] of [
    ['examples', '五市'],
    ['examples/alignment', '衔接'],
  ] as const) {
    mkdirSync(`${folder}/${to}`, { recursive: true });
    for (const name of readdirSync(`${root}/${from}`)) {
      if (!/\.plan$|^planwright\.json$/u.test(name)) continue;
      const published = arePublished ? publishedFor[name] : undefined;
      copyFileSync(
        published ? `${texts}/${published.text}` : `${root}/${from}/${name}`,
        `${folder}/${to}/${name}`,
      );
    }
  }
  mkdirSync(`${folder}/某区`);
  writeFileSync(`${folder}/${faulty.file}`, withError);
  return folder;
}
