import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tableLines } from '../../language-server/src/checks/support/table-rows.ts';
import { looseCells } from '../../language-server/src/core/model/lost-tables.ts';
import { readPlan } from '../../language-server/src/language/read-plan.ts';
import { runChecks } from '../support/run-checks.ts';

function table(...lines: string[]): string[] {
  const rows = lines.map((line) => ({
    span: { start: 0, end: line.length },
    cells: looseCells(line) ?? [],
  }));
  return tableLines(rows).map(({ newText }) => newText);
}

describe('rows without their bars', () => {
  test('become rows of a table, blanks in cells made one', () => {
    expect(table('指标 | 2022年  基础值 | 2025年', '甲覆盖率 | — | ≥60%')).toEqual([
      '| 指标 | 2022年 基础值 | 2025年 |',
      '| 甲覆盖率 | — | ≥60% |',
    ]);
  });

  test('have cells that went over several rows left empty where the rest then fits', () => {
    const head = '序号 | 类别 | 指标名称 | 2022年 | 2025年 | 属性 |';
    const first = '1 | 硬件 达标 | 甲类设施面积 | 20% | ≥30% | 预期性 |';
    expect(table(head, first, '2 | 乙类设施面积 | — | 全覆盖 | 约束性 | |')).toEqual([
      '| 序号 | 类别 | 指标名称 | 2022年 | 2025年 | 属性 |',
      '| 1 | 硬件 达标 | 甲类设施面积 | 20% | ≥30% | 预期性 |',
      '| 2 |  | 乙类设施面积 | — | 全覆盖 | 约束性 |',
    ]);
  });

  test('with fewer cells than fit anywhere better are left open at the end', () => {
    expect(table('任务 | 内容 | 备注', '建设中心 | 新建12家 |')).toEqual([
      '| 任务 | 内容 | 备注 |',
      '| 建设中心 | 新建12家 |  |',
    ]);
  });
});

const seed = join(import.meta.dirname, '../../../shared/seeds/taizhou.txt');

test.skipIf(!existsSync(seed))('the fix gives the Taizhou page its table back, and the checks see it', () => {
  const header =
    '规划 泰州市行动方案(2023—2025年)\n  发文机关：泰州市人民政府办公室\n  成文日期：2023年8月31日\n\n';
  const text = header + readFileSync(seed, 'utf8');
  const [fix] = runChecks(readPlan(text)).find(({ code }) => code === 'structure/unread-table')?.fixes ?? [];
  if (!fix) throw new Error('no fix');
  const mended = readPlan(
    fix.edits.reduceRight(
      (now, { span, newText }) => now.slice(0, span.start) + newText + now.slice(span.end),
      text,
    ),
  );
  expect(mended.indicators.filter(({ name, property }) => name.length > 5 && property?.value)).toHaveLength(
    13,
  );
  const codes = runChecks(mended).map(({ code }) => code);
  const count = (code: string) => codes.filter((each) => each === code).length;
  expect({
    binding: count('responsibility/binding-without-department'),
    met: count('values/target-already-met'),
    indefinite: count('values/target-not-definite'),
    strict: count('values/strict-comparator'),
  }).toEqual({ binding: 5, met: 2, indefinite: 2, strict: 1 });
});

describe('rows whose numbers have a line of their own', () => {
  const unread = (...lines: string[]) =>
    runChecks(readPlan(lines.join('\n'))).flatMap(({ code, span, message }) =>
      code === 'structure/unread-table'
        ? [`${lines.join('\n').slice(span.start, span.end)} ${message.zh}`]
        : [],
    );
  const row = (number: string, name: string) => [number, name, `推进${name}建设，完善配套设施。`];

  test('are said to be a table that was not read', () => {
    const found = unread('专栏1 重点工程', ...row('01', '航运'), ...row('02', '铁路'), '一、总体要求');
    expect(found).toEqual([
      '01 从这行起像是一张表格的2行，一格一行，序号各占一行：这里只当作正文。请照原文用“|”重新写成表格',
    ]);
    expect(unread(...row('1', '航运'), ...row('2', '铁路'), ...row('3', '公路'))).toHaveLength(1);
  });

  test('are none where they are few, do not begin with 1, have no names, or go on in another chapter', () => {
    expect(unread(...row('1', '航运'), ...row('2', '铁路'))).toEqual([]);
    expect(unread(...row('5', '航运'), ...row('6', '铁路'), ...row('7', '公路'))).toEqual([]);
    expect(unread('建设“一圈”', '1', '，推动提质', '2', '，健全机制', '3', '，扩大范围。')).toEqual([]);
    expect(unread('01', '航运', '第二章 铁路', '02', '铁路')).toEqual([]);
  });
});
