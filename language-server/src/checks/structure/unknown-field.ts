import type { SyntaxProblem } from '../../core/model/plan.ts';
import type { Localized } from '../../core/text/localized.ts';
import type { Check, Fix } from '../check.ts';
import { changeTo } from '../fixes/titles.ts';
import { example } from '../support/examples.ts';
import { mayStand } from '../support/keyword-places.ts';
import { short } from '../support/phrases.ts';
import { isOfMissingPlanLine } from '../support/plan-line.ts';

export const unknownField: Check = {
  code: 'structure/unknown-field',
  severity: 'error',
  title: { zh: '认不得的项目', en: 'A field that isn’t known' },
  why: {
    zh: '缩进的行是上面那一块（规划、部门、指标）的项目，只能用规定的名称；写错了名称，内容就进不了表格，也不会被检查。正文中像是写错的项目只作警告。',
    en: 'An indented line is a field of the block above it: its name has to be one the language knows; what stands behind a misspelt one reaches no table and no check. A line of text that looks like a misspelt field is a warning.',
  },
  bad: [
    example(`
      指标 养老机构护理型床位占比
        2025年：60%
        责任部们：市民政局
    `),
    example(`
      一、完善设施
      责任部们：市民政局
    `),
  ],
  good: [
    example(`
      指标 养老机构护理型床位占比
        2025年：60%
        责任部门：市民政局
        属性：预期性
    `),
    example(`
      一、完善设施
      工作目标：到2025年，设施更加完善。
      责任单位：市民政局
    `),
  ],
  inRealPlans: {
    deyang: { zh: '网页的“发布日期”落在正文里', en: 'the page’s 发布日期 stands in the text' },
  },
  *run(plan) {
    for (const problem of plan.problems) {
      if (isOfMissingPlanLine(problem, plan)) continue;
      const { kind, span } = problem;
      if (kind === 'unknown-field') {
        yield { span, message: unknown(problem), fixes: fixesOf(problem) };
      } else if (kind === 'looks-like-field') {
        const { text, suggestion } = problem;
        const message = suggestion
          ? looksLikeField(text, suggestion)
          : fieldInText(text, mayStand(text, 'header') ? '规划' : '指标');
        yield { span, message, fixes: fixesOf(problem), severity: 'warning' };
      }
    }
  },
};

function fixesOf({ span, suggestion }: SyntaxProblem): Fix[] {
  return suggestion ? [{ title: changeTo(suggestion), edits: [{ span, newText: suggestion }] }] : [];
}

function unknown({ text, suggestion, block }: SyntaxProblem): Localized {
  const it = short(text);
  if (suggestion) {
    return {
      zh: `“${block ?? '这里'}”中没有“${it}”这一项，是否应为“${suggestion}”？`,
      en: `“${block ?? 'This place'}” has no field “${it}”; is “${suggestion}” meant?`,
    };
  }
  return {
    zh: `“${block ?? '这里'}”中没有“${it}”这一项：请核对写法；如是正文，请顶格另起一行`,
    en: `“${block ?? 'This place'}” has no field “${it}”; check the word, or start text on a line that isn’t indented`,
  };
}

function looksLikeField(text: string, suggestion: string): Localized {
  return {
    zh: `这一行按正文处理；“${short(text)}”是否应为“${suggestion}”？`,
    en: `This line counts as text; is “${suggestion}” meant by “${short(text)}”?`,
  };
}

/** A field's name at the start of a line of text; `block` is the keyword it would belong under. */
function fieldInText(text: string, block: string): Localized {
  const it = short(text);
  return {
    zh: `这一行按正文处理；“${it}”要写在“${block}”之下并缩进，才会计入`,
    en: `This line counts as text; “${it}” only counts when indented below “${block}”`,
  };
}
