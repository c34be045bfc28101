import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { responsibilityTables } from '../../../language-server/src/print/tables/responsibilities.ts';
import { planOf } from '../../support/sketch.ts';
import { printed, tablesOf } from './printed.ts';

const printedOf = (text: string) => printed(responsibilityTables(planOf(text)));

describe('任务分工表', () => {
  it('has a row for each task, its departments in the order and the form written', () => {
    expect(
      printedOf(`
        规划 甲规划（2021—2025年）

        部门
          市发展和改革委员会（市发改委）

        一、总体要求
        （一）指导思想。以人民为中心。
        二、重点任务
        （一）扩大服务供给
        1.建设服务设施。建成一批。（责任部门：市民政局、市发改委，各区人民政府）
        2.培育社会组织。
        责任部门：市民政局
        （二）强化要素保障
        3.壮大人才队伍。（责任部门：市人社局）
      `),
    ).toBe(
      tablesOf(`
        # 任务分工表
        序号 | 所属部分 | 任务 | 责任部门
        1 | （一）扩大服务供给 | 1.建设服务设施 | 市民政局、市发改委、各区人民政府
        2 | " | 2.培育社会组织 | 市民政局
        3 | （二）强化要素保障 | 3.壮大人才队伍 | 市人社局
      `),
    );
  });

  it('says every heading above a task that not all tasks stand under', () => {
    expect(
      printedOf(`
        第一章 任务
        一、扩大供给
        （一）建设设施
        责任部门：甲局
        1.建设站点
        责任部门：乙局
        二、保障措施
        （一）加强领导
        责任部门：丙局
        （二）加强督查
        责任部门：丁局
      `),
    ).toBe(
      tablesOf(`
        # 任务分工表
        序号 | 所属部分 | 任务 | 责任部门
        1 | 一、扩大供给 | （一）建设设施 | 甲局
        2 | 一、扩大供给/（一）建设设施 | 1.建设站点 | 乙局
        3 | 二、保障措施 | （一）加强领导 | 丙局
        4 | " | （二）加强督查 | 丁局
      `),
    );
  });

  it('has columns for those who lead and support, and for deadlines, where there are any', () => {
    expect(
      printedOf(`
        一、扩大供给
        牵头单位：市民政局
        配合单位：市财政局、市住建局
        期限：2024年底
        二、加强领导
        牵头单位：市政府办
      `),
    ).toBe(
      tablesOf(`
        # 任务分工表
        序号 | 任务 | 牵头单位 | 配合单位 | 完成时限
        1 | 一、扩大供给 | 市民政局 | 市财政局、市住建局 | 2024年底
        2 | 二、加强领导 | 市政府办 | — | —
      `),
    );
  });

  it('tells who leads among those responsible, and speaks of 单位 where the plan does', () => {
    expect(
      printedOf(`
        一、扩大供给。（责任单位：市民政局（牵头）、市财政局、市残联）
        二、加强领导。（责任单位：市政府办）
      `),
    ).toBe(
      tablesOf(`
        # 任务分工表
        序号 | 任务 | 牵头单位 | 责任单位
        1 | 一、扩大供给 | 市民政局 | 市财政局、市残联
        2 | 二、加强领导 | — | 市政府办
      `),
    );
  });

  it('has the items of a box that name departments', () => {
    expect(
      printedOf(`
        一、任务
        （一）扩大供给
        责任部门：市民政局
        专栏1 重点工程
        1.养老工程。（责任部门：市卫健委）
        2.助残工程。（责任部门：市残联）
        3.其他工程。
      `),
    ).toBe(
      tablesOf(`
        # 任务分工表
        序号 | 所属部分 | 任务 | 责任部门
        1 | 一、任务 | （一）扩大供给 | 市民政局
        2 | 一、任务/（一）扩大供给/专栏1 重点工程 | 1.养老工程 | 市卫健委
        3 | " | 2.助残工程 | 市残联
      `),
    );
  });
});

describe('a table of tasks', () => {
  it('is read row by row, under the headings it stands under', () => {
    expect(
      printedOf(`
        一、重点任务
        按下表落实。
        | 序号 | 任务 | 牵头单位 | 配合单位 | 完成时限 |
        | 1 | 建设综合服务中心 | 市民政局 | 市财政局 | 2024年底 |
        | 2 | 培训护理人员 | 市人社局 | — | 长期 |
      `),
    ).toBe(
      tablesOf(`
        # 任务分工表
        序号 | 任务 | 牵头单位 | 配合单位 | 完成时限
        1 | 建设综合服务中心 | 市民政局 | 市财政局 | 2024年底
        2 | 培训护理人员 | 市人社局 | — | 长期
      `),
    );
  });

  it('says nothing twice that the text says', () => {
    expect(
      printedOf(`
        一、重点任务
        （一）建设综合服务中心
        建成一批。（市民政局负责）
        （二）培训护理人员
        建成一批。
        附件
        | 任务 | 责任单位 |
        | 1.建设综合服务中心 | 市民政局 |
        | 2.培训护理人员 | 市人社局 |
      `),
    ).toBe(
      tablesOf(`
        # 任务分工表
        序号 | 所属部分 | 任务 | 责任单位
        1 | 一、重点任务 | （一）建设综合服务中心 | 市民政局
        2 | 附件 | 2.培训护理人员 | 市人社局
      `),
    );
  });
});

describe('what a heading names for the tasks below it', () => {
  it('is said with each of them, and the heading is no task itself', () => {
    expect(
      printedOf(`
        一、重点任务
        期限：2025年底
        （一）扩大供给
        责任部门：市民政局
        （二）培育组织
        责任部门：市委社工部
        期限：2024年6月底前
        （三）营造氛围
      `),
    ).toBe(
      tablesOf(`
        # 任务分工表
        序号 | 任务 | 责任部门 | 完成时限
        1 | （一）扩大供给 | 市民政局 | 2025年底
        2 | （二）培育组织 | 市委社工部 | 2024年6月底前
      `),
    );
  });

  it('leaves out none of those who answer by it', () => {
    expect(
      printedOf(`
        一、重点任务
        责任部门：市民政局
        （一）扩大供给
        期限：2023年
        （二）培育组织
        （三）营造氛围
        1.开展宣传
        期限：每年
      `),
    ).toBe(
      tablesOf(`
        # 任务分工表
        序号 | 所属部分 | 任务 | 责任部门 | 完成时限
        1 | 一、重点任务 | （一）扩大供给 | 市民政局 | 2023年
        2 | " | （二）培育组织 | 市民政局 | —
        3 | 一、重点任务/（三）营造氛围 | 1.开展宣传 | 市民政局 | 每年
      `),
    );
  });

  it('makes it a task where those below name others', () => {
    expect(
      printedOf(`
        一、重点任务
        责任部门：市民政局
        （一）扩大供给
        责任部门：市财政局
      `),
    ).toBe(
      tablesOf(`
        # 任务分工表
        序号 | 所属部分 | 任务 | 责任部门
        1 | — | 一、重点任务 | 市民政局
        2 | 一、重点任务 | （一）扩大供给 | 市财政局
      `),
    );
  });

  it('holds for the whole plan before the first heading', () => {
    expect(
      printedOf(`
        规划 甲规划（2021—2025年）
        责任部门：各区人民政府
        一、任务
      `),
    ).toBe(
      tablesOf(`
        # 任务分工表
        序号 | 任务 | 责任部门
        1 | 全文 | 各区人民政府
      `),
    );
  });
});

describe('指标责任分工表', () => {
  it('holds the indicators that name departments themselves, with what they are to reach', () => {
    expect(
      printedOf(`
        规划 甲规划（2021—2025年）
        一、任务
        责任部门：市民政局
        指标 甲
          2020年：1个
          2023年：3个
          2025年：5个
          范围：每个区
          牵头部门：市民政局
          配合部门：各区人民政府
        指标 乙
          目标：全覆盖
          责任部门：市残联
          期限：2024年底
        指标 丙
          2024年：80%
          责任部门：市教育局
        指标 丁
          2025年：9个
      `),
    ).toBe(
      tablesOf(`
        # 任务分工表
        序号 | 任务 | 责任部门
        1 | 一、任务 | 市民政局

        # 指标责任分工表
        序号 | 指标名称 | 范围 | 目标值 | 牵头部门 | 责任部门 | 配合部门 | 完成时限
        1 | 甲 | 每个区 | 2023年3个；2025年5个 | 市民政局 | — | 各区人民政府 | —
        2 | 乙 | — | 全覆盖 | — | 市残联 | — | 2024年底
        3 | 丙 | — | 2024年80% | — | 市教育局 | — | —
      `),
    );
  });

  it('stands alone where only a table of indicators names departments', () => {
    expect(
      printedOf(`
        规划 甲规划（2021—2025年）
        专栏1 主要指标
        | 指标 | 2020年 | 2025年 | 年均增速〔累计〕 | 责任单位 |
        | 甲 | 1个 | ≥5个 | 6 | 市民政局、市残联 |
        | 乙 | 1个 | ≥9个 | — | — |
      `),
    ).toBe(
      tablesOf(`
        # 指标责任分工表
        序号 | 指标名称 | 目标值 | 责任单位
        1 | 甲 | 2025年≥5个；年均增速〔累计〕：6 | 市民政局、市残联
      `),
    );
  });
});

describe('the tables of who answers', () => {
  it('are none where the plan names nobody', () => {
    expect(printedOf('一、任务\n指标 甲\n  2025年：1个')).toBe('');
    expect(printedOf('')).toBe('');
    expect(printedOf('一、任务\n责任部门：')).toBe('');
  });

  it('know for each cell where in the file it comes from', () => {
    const plan = planOf(`
      一、任务
      （一）扩大供给
      责任部门：市民政局、市财政局
      期限：2024年底
      二、保障
      责任部门：市政府办
    `);
    const [table] = responsibilityTables(plan);
    const written = table?.rows[0]?.map(({ source }) => plan.source.text.slice(source?.start, source?.end));
    expect(written?.slice(1)).toEqual(['一、任务', '（一）扩大供给', '市民政局、市财政局', '2024年底']);
  });

  it('are headed in English when asked', () => {
    const plan = readPlan('一、任务\n牵头部门：甲局、乙局\n配合部门：丙局\n期限：2024年\n');
    expect(printed(responsibilityTables(plan, 'en'))).toBe(
      tablesOf(`
        # Tasks and who answers for them
        No. | Task | Lead | Support | Deadline
        1 | 一、任务 | 甲局, 乙局 | 丙局 | 2024年
      `),
    );
  });

  it('and in Traditional characters where the plan is written in them', () => {
    expect(
      printedOf(`
        規劃 甲規劃（2021—2025年）
        一、任務
        牽頭單位：民政局
        期限：2024年底
        指標 甲
          2025年：5個
          責任單位：教育局
      `),
    ).toBe(
      tablesOf(`
        # 任務分工表
        序號 | 任務 | 牽頭單位 | 完成時限
        1 | 一、任務 | 民政局 | 2024年底

        # 指標責任分工表
        序號 | 指標名稱 | 目標值 | 責任單位 | 完成時限
        1 | 甲 | 5個 | 教育局 | 2024年底
      `),
    );
  });
});
