import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';

/** A plan as one copies it out of a PDF: its lines end where the paper ended, and there are page marks. */
export const published = `某市城乡社区服务体系建设行动方案
（2023—2025年）

为完善城乡社区服务体系，提升社区服务水
平，制定本方案。
一、总体要求
到2025年，城市社区综合服务设施覆盖率达
到100%，每百户居民拥有的社区综合服务设
施面积不低于30平方米。
— 1 —
二、重点任务
（一）完善设施
新建小区按标准配建社区用房，老旧小区通过
置换、租赁等方式补齐。
— 2 —
`;
export const publishedFile = '公报.txt';

export const planFile = '社区服务.plan';
export const prose = '社区养老服务设施覆盖率';
export const row = '社区食堂覆盖率';
export const block = '居家医生签约率';

/** A plan as it was committed, before it is worked over. */
export const plan = `规划 某市社区服务行动方案（2023—2025年）
  规划期：2023—2025年
  基期：2022年

部门
  市民政局

一、总体要求
到2025年，${prose}达到90%。

专栏1 主要指标
| 指标|2022年 |2025年|责任部门|
|${row}| 40%|70%|市民政局|

指标 ${block}
  2022年：55%
  2025年：80%
  责任部门：市卫生健康委员会
指标 社区图书室
  2022年：10个
  2025年：60个

二、重点任务
（一）建设社区食堂
优先布点在老年人较多的社区。
责任部门：市民政局、市财政局
期限：2025年底
`;

/** A new folder with the text and the plan, the plan committed to Git. */
export function fillRepository(folder: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${publishedFile}`, published);
  writeFileSync(`${folder}/${planFile}`, plan);
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'pipe' });
  git('init', '--quiet');
  git('add', '--all');
  git(
    '-c',
    'user.name=test',
    '-c',
    'user.email=test@localhost',
    '-c',
    'commit.gpgSign=false',
    'commit',
    '--quiet',
    '--message=plan',
  );
  return folder;
}
