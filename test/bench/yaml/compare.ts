import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import extension from '../../../extension/package.json' with { type: 'json' };
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { printTable } from '../../support/print-table.ts';
import { megabytes, ratio, rounded } from '../measure.ts';
import { installedSize, sizeOf } from './footprint.ts';
import { planSchema } from './schema.ts';
import { planwright, yamlPackage, yamlServer } from './servers.ts';
import { fault, type Strokes, strokesIn } from './strokes.ts';
import { yamlText } from './text.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const field = '责任部门';

/** Our server beside yaml-language-server, on plans as we write them and as YAML with a schema; prints a table. */
export async function besideYaml(plans: readonly { text: string; times: number }[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'planwright-bench-'));
  try {
    writeFileSync(join(folder, 'schema.json'), JSON.stringify(planSchema));
    const yaml = yamlServer(pathToFileURL(join(folder, 'schema.json')).href);
    for (const { text, times } of plans) await compare(text, yaml, times);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  printSizes();
}

async function compare(plan: string, yaml: ReturnType<typeof yamlServer>, times: number): Promise<void> {
  const text = plan.replace(/^指标 /m, `指标 新增社区服务岗位\n  2025年：≥120个\n  属性：${fault}\n指标 `);
  const read = readPlan(text);
  const asYaml = yamlText(read);
  const ours = await strokesIn(planwright, 'plan.plan', text, field, times);
  const theirs = await strokesIn(yaml, 'plan.yaml', asYaml, field, times);
  const [size, yamlSize] = [megabytes(text), megabytes(asYaml)].map(rounded);
  console.log(
    `\nBeside yaml-language-server: a plan of ${read.indicators.length} indicators, ${size} MB, and as YAML with a schema, ${yamlSize} MB; median of ${times}`,
  );
  const row = (name: string, of: keyof Strokes) => [
    name,
    rounded(ours[of]),
    rounded(theirs[of]),
    ratio(ours[of], theirs[of]),
  ];
  printTable(
    ['ms', 'Planwright', 'yaml-language-server', 'to it'],
    [
      row('from the start of the server to the first diagnostics', 'start'),
      row('from a keystroke to its diagnostics', 'diagnostics'),
      row('from a keystroke to its suggestions', 'completion'),
    ],
  );
}

function printSizes(): void {
  const vsix = join(root, `extension/planwright-${extension.version}.vsix`);
  const packed = existsSync(vsix) ? rounded(statSync(vsix).size / 1e6) : 'not made yet (npm run package)';
  console.log(
    `\nOn the disk; the .vsix, which holds the servers for a machine and for a browser, MB: ${packed}`,
  );
  const ours = sizeOf(join(root, 'language-server/dist'));
  const theirs = installedSize(yamlPackage);
  printTable(
    ['MB', 'Planwright', 'yaml-language-server', 'to it'],
    [['the server with all it needs', rounded(ours), rounded(theirs), ratio(ours, theirs)]],
  );
}
