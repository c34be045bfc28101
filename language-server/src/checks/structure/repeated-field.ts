import type { SyntaxProblem } from '../../core/model/plan.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import type { Check } from '../check.ts';
import { deleteOneOf } from '../fixes/repeated-lines.ts';
import { example } from '../support/examples.ts';
import { short } from '../support/phrases.ts';
import { isOfMissingPlanLine } from '../support/plan-line.ts';

export const repeatedField: Check = {
  code: 'structure/repeated-field',
  severity: 'error',
  title: { zh: '同一项写了两次', en: 'A field given twice' },
  why: {
    zh: '规划、指标的每一项只写一次：写了两次，不知以哪个为准，改了一处又会忘了另一处。两次写得一样的，可以放心删去一处。责任部门可以分几行写，不算重复。',
    en: 'Each field of a plan or an indicator is given once: of two nobody knows which counts, and one will be forgotten when the other changes. Where both say the same, one can safely go. Departments on several lines are no repetition.',
  },
  bad: [
    example(`
      指标 养老机构护理型床位占比
        2025年：60%
        2025年：65%
    `),
    example(`
      指标 养老机构护理型床位占比
        单位：%
        2025年：60%
        单位：%
    `),
  ],
  good: [
    example(`
      指标 养老机构护理型床位占比
        2024年：60%
        2025年：65%
    `),
    example(`
      指标 养老机构护理型床位占比
        单位：%
        2025年：60%
      指标 特殊困难老年人月探访率
        单位：%
        2025年：100%
    `),
  ],
  *run(plan) {
    for (const problem of plan.problems) {
      if (problem.kind !== 'repeated-field' || isOfMissingPlanLine(problem, plan)) continue;
      yield { span: problem.span, message: repeated(problem), fixes: deleteOneOf(plan, problem) };
    }
  },
};

function repeated({ text, block }: SyntaxProblem): Localized {
  const it = quoted(short(text));
  return {
    zh: `同一${block ? `“${block}”` : '处'}写了两次${it}，不知以哪个为准：请合并或删去一处`,
    en: `${it} is given twice in one ${block ? `“${block}”` : 'place'}, and which one counts is unclear; keep one`,
  };
}
