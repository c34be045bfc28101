import { describe, expect, it } from 'vitest';
import { departmentTable } from '../../../language-server/src/print/tables/departments.ts';
import { planOf } from '../../support/sketch.ts';
import { printed, tablesOf } from './printed.ts';

const printedOf = (text: string) => printed(departmentTable(planOf(text)));

describe('部门职责一览表', () => {
  it('goes by the roster and its full names, then by who is mentioned first', () => {
    expect(
      printedOf(`
        规划 甲规划（2021—2025年）

        部门
          市财政局
          市发展和改革委员会（市发改委）
          市档案局

        一、扩大供给
        责任部门：市民政局、市发改委
        二、加强保障
        责任部门：市发展和改革委员会、市财政局、市残联
      `),
    ).toBe(
      tablesOf(`
        # 部门职责一览表
        序号 | 部门 | 事项
        1 | 市财政局 | 二、加强保障
        2 | 市发展和改革委员会 | 一、扩大供给
        " | " | 二、加强保障
        3 | 市民政局 | 一、扩大供给
        4 | 市残联 | 二、加强保障
      `),
    );
  });

  it('tells the role and the deadline of each duty, where they differ from plain responsibility', () => {
    expect(
      printedOf(`
        一、扩大供给
        牵头单位：市民政局
        配合单位：市财政局
        期限：2024年底
        二、加强保障。（责任单位：市财政局、市民政局）
      `),
    ).toBe(
      tablesOf(`
        # 部门职责一览表
        序号 | 单位 | 事项 | 职责 | 完成时限
        1 | 市民政局 | 一、扩大供给 | 牵头 | 2024年底
        " | " | 二、加强保障 | 责任 | —
        2 | 市财政局 | 一、扩大供给 | 配合 | 2024年底
        " | " | 二、加强保障 | 责任 | —
      `),
    );
  });

  it('has what a task is to reach, and indicators that name departments themselves as duties of their own', () => {
    expect(
      printedOf(`
        规划 甲规划（2021—2025年）
        一、扩大供给
        责任部门：市民政局
        指标 护理型床位占比
          2023年：50%
          2025年：≥60%
        指标 养老服务中心
          目标：至少1个
          范围：每个区
        指标 示范项目
          2025年：60个
          责任部门：市财政局
        （一）其他
        指标 志愿服务站点
          标准：每百户1个
        专栏1 重点工程
        1.助餐工程。（责任部门：市民政局）
      `),
    ).toBe(
      tablesOf(`
        # 部门职责一览表
        序号 | 部门 | 事项 | 量化目标
        1 | 市民政局 | 一、扩大供给 | 护理型床位占比：2023年50%；2025年≥60%/养老服务中心（每个区）：至少1个/志愿服务站点：每百户1个
        " | " | 专栏1：1.助餐工程 | —
        2 | 市财政局 | 示范项目 | 60个
      `),
    );
  });

  it('keeps the indicators of a heading that only names for those below', () => {
    expect(
      printedOf(`
        规划 甲规划（2021—2025年）
        一、任务
        责任部门：市民政局
        指标 覆盖率
          2025年：80%
        （一）扩大供给
        期限：2024年
      `),
    ).toBe(
      tablesOf(`
        # 部门职责一览表
        序号 | 部门 | 事项 | 量化目标 | 完成时限
        1 | 市民政局 | 覆盖率 | 80% | —
        " | " | （一）扩大供给 | — | 2024年
      `),
    );
  });

  it('calls a collective as the plan does, and counts nobody twice for one task', () => {
    expect(
      printedOf(`
        规划 甲规划（2021—2025年）

        部门
          各区（功能区）

        一、任务。（责任部门：各区（功能区）、市民政局、各区（功能区））
      `),
    ).toBe(
      tablesOf(`
        # 部门职责一览表
        序号 | 部门 | 事项
        1 | 各区（功能区） | 一、任务
        2 | 市民政局 | 一、任务
      `),
    );
  });

  it('is absent where nobody is named, and headed in English when asked', () => {
    expect(printedOf('一、任务\n期限：2024年\n指标 甲\n  2025年：1个')).toBe('');
    const plan = planOf('一、任务\n牵头部门：甲局\n指标 覆盖率\n  2023年：50%\n  标准：全覆盖');
    expect(printed(departmentTable(plan, 'en'))).toBe(
      tablesOf(`
        # Duties by department
        No. | Department | Matter | Role | Quantified targets
        1 | 甲局 | 一、任务 | Lead | 覆盖率: 2023: 50%; Standard: 全覆盖
      `),
    );
  });

  it('knows for each cell where in the file it comes from', () => {
    const plan = planOf(`
      部门
        市民政局（民政局）

      一、任务
      牵头部门：民政局
      期限：2024年底
      指标 甲
        2025年：1个
    `);
    const [table] = departmentTable(plan);
    const written = table?.rows[0]?.map(({ source }) => plan.source.text.slice(source?.start, source?.end));
    expect(written?.map((text) => text?.split('\n')[0])).toEqual([
      '市民政局',
      '市民政局',
      '一、任务',
      '民政局',
      '指标 甲',
      '2024年底',
    ]);
  });
});
