import type { Figures } from './figures.ts';
import { gates, holds } from './gates.ts';
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
  /** How many plans the workspaces have. */
  readonly sizes: readonly number[];
  /** Only what the gates ask for; the process ends with 1 where one doesn't hold. */
  readonly isGate: boolean;
  /** As JSON instead of tables. */
  readonly isJson: boolean;
}

/** Measures workspaces as large as a nation’s, and plans as large as no office’s. */
export async function scale({ sizes, isGate, isJson }: ScaleOptions): Promise<void> {
  const say = isJson ? console.error : console.log;
  const workspaces: Column[] = [];
  for (const size of sizes) {
    say(`${size} plans …`);
    workspaces.push({ name: `${size}`, size, figures: await workspace(size, isGate) });
  }
  const large: Column[] = [];
  for (const [name, size, text] of isGate ? [] : largePlans()) {
    say(`one plan of ${name} …`);
    large.push({ name, size, figures: await largeFile(text) });
  }
  say('the plans one by one …');
  const files = linkedWorkspace(isGate ? 40 : 100);
  const plan: Figures = {
    ...(await start(files[0] as PlanFile)),
    ...(await peers(files)),
    ...(await growth(isGate ? 1 : 4)),
  };
  const [small, most] = [workspaces[0] as Column, workspaces.at(-1) as Column];
  const held =
    small === most ? [] : gates.map((gate) => [gate, gate.of({ small, large: most, plan })] as const);

  if (isJson) {
    const ratios = held.map(([{ name, limit, bar }, value]) => ({ name, value, limit, bar }));
    console.log(JSON.stringify({ workspaces, large, plan, ratios }, null, 2));
  } else {
    printFigures('Workspaces of linked plans', workspaceRows, workspaces);
    if (large.length > 0) printFigures('One large plan', largeRows, large);
    printFigures('One of the plans', planRows, [{ name: '', size: 0, figures: plan }]);
    printGates(held);
  }
  const exceeded = held.filter(([gate, value]) => !holds(gate, value));
  for (const [{ name, limit }, value] of exceeded) {
    console.error(`bench: ${name}: ${value.toFixed(2)}, more than ${limit}`);
  }
  if (isGate && exceeded.length > 0) process.exitCode = 1;
}

/** The size of those whose text grows is in bytes; the others are not of their kind. */
function largePlans(): [name: string, size: number, text: string][] {
  return [
    ['1 MB', 1e6, largePlan(1e6)],
    ['2 MB', 2e6, largePlan(2e6)],
    ['5 MB', 5e6, largePlan(5e6)],
    ['10,000 indicators', 0, planOfIndicators(10_000)],
    ['5,000 departments', 0, planOfDepartments(5_000)],
  ];
}
