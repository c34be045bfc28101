import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../../language-server/src/api/check.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import {
  type Certificate,
  type CertificateContext,
  certificateOf,
} from '../../../language-server/src/print/certificate/certificate.ts';
import { formats } from '../../../language-server/src/print/documents/index.ts';
import { reviewedPlan } from '../../../language-server/src/print/reports/reviewed-plans.ts';
import type { Table } from '../../../language-server/src/print/tables/table.ts';

const project = join(import.meta.dirname, '../../..');

function certified(text: string, context: CertificateContext = { language: 'zh' }): Promise<Certificate> {
  return certificateOf(reviewedPlan(check(readPlan(text, 'file:///city.plan'))), context);
}

/** Each figure with its verdict. */
async function verdicts(text: string): Promise<string[]> {
  const { figures } = await certified(text);
  return figures.map((figure) => `${figure.text} ${figure.verdict}`);
}

function rowsOf({ rows }: Table): string[] {
  return rows.map((cells) => cells.map(({ text }) => text).join(' | '));
}

const plan = `规划 示范市养老服务行动方案（2023—2025年）
  文号：示政发〔2023〕12号
  规划期：2023—2025年

一、总体目标
到2025年，护理型床位占比达到60%，社区食堂达到20个。服务热线12345。
专栏1 主要指标
指标 护理型床位占比
  2022年：45%
  2025年：≥60%
`;

describe('the verdict on a figure', () => {
  it('is that the plan says the same elsewhere, or that nothing is there to hold it against', async () => {
    expect(await verdicts(plan)).toEqual([
      '2023—2025年 no-claim',
      '〔2023〕12号 no-claim',
      '2023—2025年 no-claim',
      '2025年 no-claim',
      '达到60% agreed',
      '达到20个 alone',
      '12345 no-claim',
      '1 no-claim',
      '2022年 no-claim',
      '45% alone',
      '2025年 no-claim',
      '≥60% agreed',
    ]);
  });

  it('is the finding where there is one, at both places that it names', async () => {
    const contradicting = plan.replace('达到60%', '达到65%');
    expect((await verdicts(contradicting)).filter((line) => line.endsWith('questioned'))).toEqual([
      '达到65% questioned',
      '≥60% questioned',
    ]);
  });
});

it('is no finding for the baseline in a sentence whose target has one', async () => {
  const contradicting = plan.replace('占比达到60%', '占比由45%提高到65%');
  expect((await verdicts(contradicting)).filter((line) => line.endsWith('questioned'))).toEqual([
    '提高到65% questioned',
    '≥60% questioned',
  ]);
});

describe('the tables', () => {
  it('begin with what was looked at: text, program, settings, how much was classified, what was found', async () => {
    const { title, tables } = await certified(plan);
    expect(title).toBe('示范市养老服务行动方案（2023—2025年）数字核对单');
    const [facts] = tables as [Table];
    expect(rowsOf(facts)).toEqual([
      '文件 | city.plan',
      '文号 | 示政发〔2023〕12号',
      `文本校验码 | ${createHash('sha256').update(plan).digest('hex')}`,
      expect.stringMatching(/^核对程序 \| 规划匠 \d+\.\d+\.\d+$/u),
      '检查设置 | 各项检查均按默认级别',
      '数字 | 12处（48个阿拉伯数码），其中已识别12处、未识别0处',
      expect.stringMatching(/^检查发现 \| 错误0处、警告\d+处、提示\d+处、建议\d+处$/u),
    ]);
  });

  it('count the verdicts, then list what has to be read first and what is no quantity last', async () => {
    const { tables } = await certified(plan);
    const [, counts, alone, agreed, others] = tables as [Table, Table, Table, Table, Table];
    expect(rowsOf(counts).map((row) => row.split(' | ').slice(0, 2).join(' '))).toEqual([
      '有疑问 0',
      '未识别 0',
      '单独出现 2',
      '计算相符 0',
      '前后一致 2',
      '不是数量 8',
    ]);
    expect([alone.title, agreed.title, others.title]).toEqual([
      '单独出现的数字（2处）',
      '前后一致的数字（2处）',
      '不是数量的数字（8处）',
    ]);
    expect(rowsOf(alone)).toEqual([
      '一、总体目标',
      '6 | 达到20个 | 社区食堂（2025年） | 正文目标 | □',
      '专栏1 主要指标',
      '9 | 45% | 护理型床位占比（2022年） | 指标基数 | □',
    ]);
    expect(rowsOf(agreed)).toContain('6 | 达到60% | 护理型床位占比（2025年） | 正文目标 | 同第10行“≥60%”');
    expect(rowsOf(others)).toContain('文号 | 1 | 〔2023〕12号（2）');
  });

  it('tell a finding once, and behind that where it was told', async () => {
    const { tables } = await certified(plan.replace('达到60%', '达到65%'));
    const questioned = tables.find(({ title }) => title.startsWith('有疑问')) as Table;
    const [, first, , second] = rowsOf(questioned);
    expect(first).toContain('≥60%');
    expect(second).toMatch(/ \| 同第6行的问题$/u);
  });

  it('name the settings that the plan was checked by', async () => {
    const { tables } = await certified(plan, {
      language: 'en',
      settings: { severities: { 'text/*': 'off' } },
    });
    expect(rowsOf(tables[0] as Table)).toContain('Settings | text/*: off');
  });

  it.each(formats)('are written as $name, the same bytes each time', async (format) => {
    const text = readFileSync(join(project, 'examples/zhuhai.plan'), 'utf8');
    const write = async () => {
      const { title, tables } = await certified(text);
      return format.render(tables, { title, language: 'zh' });
    };
    expect(Buffer.compare(await write(), await write())).toBe(0);
  });
});

it('gives every figure of the examples a verdict', async () => {
  for (const name of ['chengxi', 'deyang', 'sanya', 'shidian', 'taizhou', 'zhuhai']) {
    const { figures } = await certified(readFileSync(join(project, `examples/${name}.plan`), 'utf8'));
    expect(
      figures
        .filter(({ verdict }) => verdict === 'unread')
        .map(({ line, text }) => `${name}:${line} ${text}`),
    ).toEqual([]);
  }
});
