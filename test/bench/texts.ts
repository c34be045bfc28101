import { readFileSync } from 'node:fs';
import { megabytes } from './measure.ts';

const folder = new URL('../../examples/', import.meta.url);

/** The plans in examples/ that the stock grammar can say: it has no parts, chapters and tables. */
const sayable = ['deyang', 'sanya', 'shidian', 'taizhou', 'zhuhai'];

/** One of them by its name. */
export function examplePlan(name: string): string {
  return readFileSync(new URL(`${name}.plan`, folder), 'utf8');
}

/** The examples again and again, each a file of its own, until they make so many MB. */
export function manyPlans(size: number): string[] {
  const plans: string[] = [];
  const all = sayable.map(examplePlan);
  for (let total = 0; total < size; ) {
    const plan = all[plans.length % all.length] as string;
    plans.push(plan);
    total += megabytes(plan);
  }
  return plans;
}

/** The same in one file: one header, and the chapters of the examples again and again. */
export function onePlan(size: number): string {
  return manyPlans(size)
    .map((plan, index) => (index === 0 ? plan : plan.slice(plan.indexOf('\n一、'))))
    .join('\n');
}

/** One plan of so many MB whose indicators all have names of their own, but for those of tables. */
export function onePlanOfItsOwn(size: number): string {
  let count = 0;
  return onePlan(size).replace(/^指标 .*$/gm, (line) => `${line}（之${++count}）`);
}

const departments = [
  '民政局',
  '财政局',
  '教育局',
  '卫生健康委员会',
  '住房和城乡建设局',
  '司法局',
  '公安局',
  '商务局',
];

/**
 * Plans as a city and its districts would have them: each its own title and roster, departments named at
 * every task and table indicator, and each indicator of the table tied to the same one of the city's plan.
 */
export function linkedPlans(count: number): string[] {
  const example = readFileSync(new URL('taizhou.plan', folder), 'utf8');
  const title = /^规划 (.+)$/m.exec(example)?.[1] ?? '';
  const roster = ['部门', ...departments.map((name) => `  市${name}`), ''].join('\n');
  return Array.from({ length: count }, (_, plan) =>
    example
      .replace(`规划 ${title}`, `规划 ${nameOf(title, plan)}`)
      .replace('\n一、', `\n${roster}\n一、`)
      .replace(/^(\d+\..*)$/gm, (task) => `${task}\n责任部门：${mentions(task.length)}`)
      .replace(/^指标 (.+)\n {2}2022年/gm, (block, name) => {
        const serves = plan === 0 ? '' : `  对应：《${nameOf(title, 0)}》${name}\n`;
        return block.replace('\n', `\n${serves}  责任部门：${mentions(name.length)}\n`);
      }),
  );
}

function nameOf(title: string, plan: number): string {
  return plan === 0 ? title : `第${plan}区${title}`;
}

function mentions(from: number): string {
  return [0, 1, 2].map((next) => `市${departments[(from + next * 3) % departments.length]}`).join('、');
}
