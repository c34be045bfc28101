import { describe, expect, it } from 'vitest';
import type { InlayHint, InlayHintLabelPart, MarkupContent } from 'vscode-languageserver-types';
import type { Language } from '../../../language-server/src/core/text/localized.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { inlayHints } from '../../../language-server/src/server/editor/inlay-hints.ts';
import { dedent } from '../../support/annotate.ts';
import { header } from './support/cursor.ts';

const labelOf = ({ label }: InlayHint) =>
  typeof label === 'string' ? label : label.map(({ value }) => value).join('');

const tooltipOf = (hint: InlayHint | undefined) => (hint?.tooltip as MarkupContent | undefined)?.value;

function hintsIn(text: string, language: Language = 'zh'): InlayHint[] {
  const plan = readPlan(text);
  return inlayHints(plan, { start: 0, end: text.length }, language);
}

/** The lines that have hints, below the usual header, with these in 〔…〕. */
function shown(text: string, language: Language = 'zh'): string[] {
  const all = header + dedent(text);
  const lines = all.split('\n');
  const hinted = new Set<number>();
  const hints = hintsIn(all, language).sort((a, b) => b.position.character - a.position.character);
  for (const hint of hints) {
    const { line, character } = hint.position;
    const written = lines[line] as string;
    lines[line] = `${written.slice(0, character)}〔${labelOf(hint)}〕${written.slice(character)}`;
    hinted.add(line);
  }
  return lines.filter((_, line) => hinted.has(line)).map((line) => line.trim());
}

describe('the role of a year', () => {
  it('stands behind the years others are judged by: not behind milestones, nor where it is written', () => {
    expect(
      shown(`
        指标 甲
          2021年：1个
          2022年基期值：1个
          2023年：1个
          2023年实绩：1个
          2025年：1个
          2035年：1个
          目标：1个
          标准：1个
      `),
    ).toEqual(['2021年〔基期〕：1个', '2025年〔目标〕：1个', '2035年〔远景〕：1个']);
    expect(shown('指标 甲\n  2025年：1个', 'en')).toEqual(['2025年〔target〕：1个']);
  });

  it('says why, where the plan has a period', () => {
    const [target] = hintsIn(`${header}指标 甲\n  2025年：1个`);
    expect(target?.tooltip).toBe('规划期的最后一年：要达到的目标。');
    const [last] = hintsIn('规划 甲方案\n指标 乙\n  2025年：1个');
    expect([last?.label, last?.tooltip]).toEqual(['目标', undefined]);
  });
});

describe('what a target asks for a year', () => {
  it.each([
    ['45%', '≥60%', '年均+5个百分点'],
    ['1.5%', '≤1.2%', '年均-0.1个百分点'],
    ['18人', '>20人', '年均约+0.67人'],
    ['1.5万人', '18000人', '年均+1000人'],
  ])('from %s to %s', (baseline, target, expected) => {
    const lines = shown(`指标 甲\n  2022年：${baseline}\n  2025年：${target}`);
    expect(lines.at(-1)).toBe(`2025年〔目标〕：${target}〔${expected}〕`);
  });

  it.each([
    ['30%', '30%'],
    ['—', '30%'],
    ['30%', '40个'],
    ['10000个', '10000.001个'],
  ])('nothing from %s to %s', (baseline, target) => {
    const lines = shown(`指标 甲\n  2022年：${baseline}\n  2025年：${target}`);
    expect(lines.at(-1)).toBe(`2025年〔目标〕：${target}`);
  });

  it('is no average where the target is a year away', () => {
    expect(shown('指标 甲\n  2024年：1个\n  2025年：3个')).toEqual(['2025年〔目标〕：3个']);
    const text = '规划 甲方案\n  规划期：2025年\n指标 乙\n  2024年：1个\n  2025年：3个';
    expect(hintsIn(text).map(labelOf)).toEqual(['基期', '目标', '+2个']);
  });

  it('says the whole way when pointed at, in English too', () => {
    const text = `${header}指标 甲\n  2022年：45%\n  2025年：≥60%`;
    const zh = hintsIn(text).at(-1);
    expect(tooltipOf(zh)).toBe('比2022年至少提高15个百分点，平均每年5个百分点');
    expect(hintsIn(text, 'en').map(labelOf).at(-1)).toBe('+5 percentage points a year');
    const rounded = hintsIn(`${header}指标 甲\n  2022年：18人\n  2025年：20人`, 'en');
    expect(rounded.map(labelOf).at(-1)).toBe('about +0.67 people a year');
  });
});

describe('departments that answer by inheritance', () => {
  it('stand behind the name of an indicator, and behind the deadline of a task', () => {
    expect(
      shown(`
        一、扩大养老服务供给
        责任部门：市民政局（牵头）、市财政局
        指标 甲
        指标 乙
          责任部门：市教育局
        （一）小任务
        期限：2024年底
        （二）正文
        到2025年建成。
      `),
    ).toEqual([
      '指标 甲〔责任部门：市民政局、市财政局（承自“一、扩大养老服务供给”）〕',
      '期限：2024年底〔责任部门：市民政局、市财政局（承自“一、扩大养老服务供给”）〕',
    ]);
  });

  it('in short: two of many, a long heading cut', () => {
    const text = `
      一、持续扩大城乡养老服务设施的有效供给
      责任部门：甲局、乙局、丙局、丁局
      指标 甲
    `;
    expect(shown(text)).toEqual([
      '指标 甲〔责任部门：甲局、乙局等4个部门（承自“一、持续扩大城乡养老服务设…”）〕',
    ]);
    expect(shown(text, 'en')).toEqual([
      '指标 甲〔Responsible: 甲局, 乙局 and 2 more (from “一、持续扩大城乡养老服务设…”)〕',
    ]);
    const three = text.replace('、丁局', '');
    expect(shown(three)[0]).toContain('甲局、乙局、丙局（承自');
  });

  it('are all named when pointed at, with their roles, and lead to the section', () => {
    const text = `${header}一、任务\n责任部门：甲局（牵头）、乙局、丙局、丁局\n指标 甲`;
    const [hint] = hintsIn(text);
    expect(tooltipOf(hint)).toBe('甲局（牵头）、乙局、丙局、丁局（承用“一、任务”的）');
    const parts = (hint?.label ?? []) as InlayHintLabelPart[];
    expect(parts.map(({ location }) => location?.range.start.line)).toEqual([undefined, 4]);
  });
});

it('nothing in tables, which would be pushed apart', () => {
  expect(
    shown(`
      一、任务
      责任部门：市民政局
      | 指标 | 2022年 | 2025年 |
      | 甲 | 10% | 20% |
    `),
  ).toEqual([]);
});

it('only what is asked for', () => {
  const text = `${header}指标 甲\n  2025年：1个\n指标 乙\n  2025年：1个\n`;
  const plan = readPlan(text);
  const hints = inlayHints(plan, { start: text.indexOf('指标 乙'), end: text.length }, 'zh');
  expect(hints.map(({ position }) => position.line)).toEqual([7]);
});
