/**
 * How fast plans are read, as ratios to other work measured in the same run, so that the numbers mean the
 * same on any machine. `npm run bench` builds first; the sizes can be given: `npm run bench -- 1 10`.
 *
 * `npm run bench -- --scale` measures workspaces of 100, 800 and 3,200 linked plans and large plans by themselves, or those
 * that are given (`--scale 100,400,1MB`); `--json` tells it as JSON. With `--gate` it measures only what the ratios of
 * `scale/gates.ts` ask for, and ends with 1 where one of them is exceeded.
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { EmptyFileSystem } from 'langium';
import { createPlanServices } from '../../language-server/src/server/module.ts';
import { documents } from './documents.ts';
import { keystrokes } from './keystrokes.ts';
import { allSizes, scale } from './scale/run.ts';
import { createStockServices } from './stock/services.ts';
import { examplePlan, manyPlans, onePlan, onePlanOfItsOwn } from './texts.ts';
import { throughput } from './throughput.ts';
import { besideYaml } from './yaml/compare.ts';

const { values, positionals } = parseArgs({
  options: { scale: { type: 'boolean' }, gate: { type: 'boolean' }, json: { type: 'boolean' } },
  allowPositionals: true,
});
if (values.scale) {
  const sizes = positionals[0]?.split(',') ?? allSizes;
  await scale({ sizes, isGate: values.gate ?? false, isJson: values.json ?? false });
} else {
  await throughputs(positionals.length > 0 ? positionals.map(Number) : [1, 10]);
}

async function throughputs(sizes: readonly number[]): Promise<void> {
  console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}

What it is compared to, on the same plans:
  scanning         finding every line break of the text, and nothing else
  JSON.parse       reading the finished plan from JSON, as \`planwright model\` writes it
  stock Langium    test/bench/stock/plan.langium with nothing of Langium overridden. Its lexer can't read
                   the plan language: it gets the same facts and prose with all free text in quotes and all
                   blocks in braces, knows no values, years' roles, tables or inheritance, builds no model,
                   and its names are looked up by Langium's own scopes
  yaml-language-server   test/bench/yaml: the same plan as YAML, checked and completed by a JSON Schema; it
                   waits 200 ms after a keystroke before it checks, which is in its times`);

  const { plan } = createPlanServices();
  const stock = await createStockServices(EmptyFileSystem.fileSystemProvider());

  for (const size of sizes) {
    const times = size > 3 ? 3 : 9;
    await throughput('Many plans', manyPlans(size), times, plan.parser.Lexer, stock);
    await throughput('One plan', [onePlan(size)], times, plan.parser.Lexer, stock);
  }
  await documents(100);
  await keystrokes([1, 100], 21);
  await besideYaml([
    { text: examplePlan('taizhou'), times: 7 },
    { text: onePlanOfItsOwn(1), times: 3 },
  ]);
}
