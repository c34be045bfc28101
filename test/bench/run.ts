/**
 * How fast plans are read, as ratios to other work measured in the same run, so that the numbers mean the
 * same on any machine. `npm run bench` builds first; the sizes can be given: `node --expose-gc run.ts 1 10`.
 */
import { cpus } from 'node:os';
import { EmptyFileSystem } from 'langium';
import { createPlanServices } from '../../language-server/src/server/module.ts';
import { documents } from './documents.ts';
import { keystrokes } from './keystrokes.ts';
import { createStockServices } from './stock/services.ts';
import { examplePlan, manyPlans, onePlan, onePlanOfItsOwn } from './texts.ts';
import { throughput } from './throughput.ts';
import { besideYaml } from './yaml/compare.ts';

const given = process.argv.slice(2).map(Number);
const sizes = given.length > 0 ? given : [1, 10];

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
