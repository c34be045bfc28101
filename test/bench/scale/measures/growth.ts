import { runChecks } from '../../../../language-server/src/checks/run.ts';
import { noOtherPlans } from '../../../../language-server/src/core/plans/known-plans.ts';
import { readPlan } from '../../../../language-server/src/language/read-plan.ts';
import { previewOf } from '../../../../language-server/src/server/preview/preview.ts';
import { exponent, type Figures } from '../figures.ts';
import { largePlan, planOfDepartments, planOfIndicators } from '../plans/large.ts';

/** What may be large of a plan, and how one of a size is made; none is a multiple of another, so each has prose of its own. */
const shapes: Readonly<Record<string, readonly [make: (size: number) => string, size: number]>> = {
  text: [largePlan, 120_000],
  indicators: [planOfIndicators, 400],
  departments: [planOfDepartments, 400],
};

const times = 4;

/** How the work on one plan grows when the plan becomes four times as large: the power of its size, by stage. */
export async function growth(scale: number): Promise<Figures> {
  const figures: Record<string, number> = {};
  for (const [shape, [make, size]] of Object.entries(shapes)) {
    const [small, large] = [size, size * times].map((each) => make(each * scale)) as [string, string];
    const least = stages(small);
    const most = stages(large);
    for (const [stage, value] of Object.entries(most)) {
      figures[`growth.${shape}.${stage}`] = exponent(
        { size: small.length, value: least[stage] as number },
        { size: large.length, value },
      );
    }
  }
  return figures;
}

/** The CPU of each stage, the least of three rounds; the text differs each time, for what is remembered of it. */
function stages(text: string): Record<string, number> {
  const least: Record<string, number> = {};
  const take = <T>(stage: string, work: () => T): T => {
    const before = process.threadCpuUsage();
    const result = work();
    const { user, system } = process.threadCpuUsage(before);
    least[stage] = Math.min(least[stage] ?? Number.POSITIVE_INFINITY, user + system);
    return result;
  };
  for (const mark of ['甲', '乙', '丙']) {
    const plan = take('read', () => readPlan(text.replaceAll('。\n', `${mark}。\n`), 'large.plan'));
    const { findings } = take('checks', () => runChecks(plan));
    take('preview', () => previewOf(plan, findings, 'zh', noOtherPlans));
  }
  return least;
}
