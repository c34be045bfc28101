import { runChecks } from '../../../../language-server/src/checks/run.ts';
import { noOtherPlans } from '../../../../language-server/src/core/plans/known-plans.ts';
import { readPlan } from '../../../../language-server/src/language/read-plan.ts';
import { previewOf } from '../../../../language-server/src/server/preview/preview.ts';
import { threadTime } from '../../process-usage.ts';
import { exponent, type Figures } from '../figures.ts';
import { largePlan, planOfDepartments, planOfIndicators } from '../plans/large.ts';

/** What may be large of a plan, and how one of a size is made; none is a multiple of another, so each has prose of its own. */
const shapes: Readonly<Record<string, readonly [make: (size: number) => string, size: number]>> = {
  text: [largePlan, 80_000],
  indicators: [planOfIndicators, 250],
  departments: [planOfDepartments, 250],
};

const times = 4;

/** How the work on one plan grows when the plan becomes four times as large: the power of its size, by stage. */
export async function growth(scale: number): Promise<Figures> {
  const figures: Record<string, number> = {};
  for (const [shape, [make, size]] of Object.entries(shapes)) {
    const [small, large] = [size, size * times].map((each) => make(each * scale)) as [string, string];
    // what is small takes no longer, and is compiled by then
    const least = stages(small, 8);
    const most = stages(large, 3);
    for (const [stage, value] of Object.entries(most)) {
      figures[`growth.${shape}.${stage}`] = exponent(
        { size: small.length, value: least[stage] as number },
        { size: large.length, value },
      );
    }
  }
  return figures;
}

/** The CPU of each stage, the least of some rounds; the text differs each time, for what is remembered of it. */
function stages(text: string, rounds: number): Record<string, number> {
  const least: Record<string, number> = {};
  const take = <T>(stage: string, work: () => T): T => {
    const before = threadTime();
    const result = work();
    least[stage] = Math.min(least[stage] ?? Number.POSITIVE_INFINITY, threadTime() - before);
    return result;
  };
  for (let round = 0; round < rounds; round++) {
    const own = text.replaceAll('。\n', `${'甲乙丙丁戊己庚辛壬癸子丑'.charAt(round)}。\n`);
    const plan = take('read', () => readPlan(own, 'large.plan'));
    const { findings } = take('checks', () => runChecks(plan));
    take('preview', () => previewOf(plan, findings, 'zh', noOtherPlans));
  }
  return least;
}
