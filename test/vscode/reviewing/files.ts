import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
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

/** Twelve plans in three folders: the examples, and one that has to be sent back. */
export function fillFolder(folder: string): string {
  for (const [from, to] of [
    ['examples', '五市'],
    ['examples/alignment', '衔接'],
  ] as const) {
    mkdirSync(`${folder}/${to}`, { recursive: true });
    for (const name of readdirSync(`${root}/${from}`)) {
      if (/\.plan$|^planwright\.json$/u.test(name))
        copyFileSync(`${root}/${from}/${name}`, `${folder}/${to}/${name}`);
    }
  }
  mkdirSync(`${folder}/某区`);
  writeFileSync(`${folder}/${faulty.file}`, withError);
  return folder;
}
