import type { Figures } from './figures.ts';
import { type Gate, gates, holds } from './gates.ts';
import { growth } from './measures/growth.ts';
import { largeFile } from './measures/large-file.ts';
import { peers } from './measures/peers.ts';
import { start } from './measures/start.ts';
import { largePlan, planOfDepartments, planOfIndicators } from './plans/large.ts';
import { linkedWorkspace, type PlanFile } from './plans/workspace.ts';
import { type Column, printFigures, printGates } from './report.ts';
import { largeRows, planRows, workspaceRows } from './rows.ts';
import { workspace } from './workspaces.ts';

/** What of it is measured, and how it is told. */
export interface ScaleOptions {
  /** `100`: a workspace of so many plans; `1MB`: one plan as large; `10000indicators`, `5000departments`: one with as many. */
  readonly sizes: readonly string[];
  /** Only what the gates ask for; the process ends with 1 where one doesn't hold. */
  readonly isGate: boolean;
  /** As JSON instead of tables. */
  readonly isJson: boolean;
}

/** All there is to measure. */
export const allSizes: readonly string[] = '100,800,3200,1MB,2MB,5MB,10000indicators,5000departments'.split(
  ',',
);

const largePlans: Readonly<Record<string, (size: number) => string>> = {
  MB: (size) => largePlan(size * 1e6),
  indicators: planOfIndicators,
  departments: planOfDepartments,
};

/** What was measured in one run. */
interface Measured {
  readonly workspaces: readonly Column[];
  readonly large: readonly Column[];
  readonly plan: Figures;
  readonly ratios: readonly (readonly [gate: Gate, value: number])[];
}

/** Measures workspaces as large as a nation’s, and plans as large as no office’s. */
export async function scale(options: ScaleOptions): Promise<void> {
  const measured = await measure(options);
  print(measured, options);
  if (!options.isGate) return;
  let exceeded = exceededIn(measured);
  if (exceeded.length > 0) {
    // a machine that others use at the same time exceeds something now and then, and what is slow always does
    console.error('once more, for what was exceeded …');
    const again = await measure(options);
    print(again, options);
    exceeded = exceededIn(again).filter(([gate]) => exceeded.some(([before]) => before === gate));
  }
  for (const [{ name, limit }, value] of exceeded) {
    console.error(`bench: ${name}: ${value.toFixed(2)}, more than ${limit}, twice`);
  }
  if (exceeded.length > 0) process.exitCode = 1;
}

async function measure({ sizes, isGate }: ScaleOptions): Promise<Measured> {
  const workspaces: Column[] = [];
  const large: Column[] = [];
  for (const name of sizes) {
    console.error(`${name} …`);
    const [, count, what] = /^([\d.]+)(\w*)$/.exec(name) ?? [];
    const size = Number(count);
    const make = largePlans[what ?? ''];
    if (make) large.push({ name, size: what === 'MB' ? size : 0, figures: await largeFile(make(size)) });
    else if (what === '') workspaces.push({ name, size, figures: await workspace(size, isGate) });
    else throw new Error(`${name}: neither a number of plans nor one with ${Object.keys(largePlans)}`);
  }
  const plan = workspaces.length > 0 ? await onePlan(isGate) : {};
  const [small, most] = [workspaces[0], workspaces.at(-1)];
  const ratios =
    small && most && small !== most
      ? gates.map((gate) => [gate, gate.of({ small, large: most, plan })] as const)
      : [];
  return { workspaces, large, plan, ratios };
}

function print({ workspaces, large, plan, ratios }: Measured, { isJson }: ScaleOptions): void {
  if (isJson) {
    const told = ratios.map(([{ name, limit, bar }, value]) => ({ name, value, limit, bar }));
    console.log(JSON.stringify({ workspaces, large, plan, ratios: told }, null, 2));
    return;
  }
  printFigures('Workspaces of linked plans', workspaceRows, workspaces);
  printFigures('One large plan', largeRows, large);
  printFigures('One of the plans', planRows, [{ name: '', size: 0, figures: plan }]);
  printGates(ratios);
}

function exceededIn({ ratios }: Measured): (readonly [gate: Gate, value: number])[] {
  return ratios.filter(([gate, value]) => !holds(gate, value));
}

/** The plans one by one, beside what others need for them. */
async function onePlan(isGate: boolean): Promise<Figures> {
  console.error('the plans one by one …');
  const files = linkedWorkspace(isGate ? 40 : 100);
  return {
    ...(await start(files[0] as PlanFile)),
    ...(await peers(files)),
    ...(await growth(isGate ? 1 : 4)),
  };
}
