import { firstDay, lastDay } from '../../core/model/days.ts';
import { oncePer } from '../../core/model/once-per.ts';
import type { PlanDate } from '../../core/model/period.ts';
import type { Plan } from '../../core/model/plan.ts';
import type { Sourced } from '../../core/model/source.ts';
import { simplified } from '../../core/text/simplified.ts';
import { writtenText } from '../support/prose.ts';

/** From when to when a document says that it holds itself. */
interface InForce {
  readonly from: Sourced<PlanDate>;
  readonly until?: Sourced<PlanDate>;
}

const day = '(20\\d\\d) ?年 ?(\\d{1,2}) ?月 ?(\\d{1,2}) ?日';
/** What another document says of itself names it: 《…》自…起施行. */
const holds = new RegExp(
  `本\\p{Script=Han}{2,8}自 ?(?<from>${day}) ?起(?:正式)?(?:施行|实施|执行|生效)(?:[,，、]?(?:有效期|执行期|期限)?(?:暂定)?至 ?(?<until>${day}))?`,
  'gu',
);

/** The clauses by which a plan says from when it holds, and until when. */
export const inForce = oncePer((plan: Plan): readonly InForce[] => {
  if (!/自 ?20/u.test(plan.source.text)) return [];
  return [...simplified(writtenText(plan)).matchAll(holds)].map((match) => {
    const { from = '', until } = match.groups ?? {};
    const start = match.index + match[0].indexOf(from);
    return {
      from: dateAt(from, start),
      ...(until && { until: dateAt(until, match.index + match[0].length - until.length) }),
    };
  });
});

/** Whether it holds no longer before it begins to. */
export function endsBeforeItBegins({ from, until }: InForce): boolean {
  return until !== undefined && lastDay(until.value) < firstDay(from.value);
}

function dateAt(text: string, start: number): Sourced<PlanDate> {
  const [year = 0, month = 1, date = 1] = [...text.matchAll(/\d+/gu)].map(([digits]) => Number(digits));
  return { value: { year, month, day: date, text }, span: { start, end: start + text.length } };
}
