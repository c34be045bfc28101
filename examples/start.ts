import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { languageOfEnvironment } from '../language-server/src/cli/language.ts';
import { run } from '../language-server/src/cli/run.ts';
import { processTerminal, type Terminal } from '../language-server/src/cli/terminal.ts';
import { findEngines } from '../language-server/src/server/pdf/find-engines.ts';
import { earlierDraft } from './earlier-draft.ts';

/** Shows what Planwright does with the plans in examples/: `npm start`. */
const project = join(import.meta.dirname, '..');
const terminal: Terminal = { ...processTerminal(), workingDirectory: project };
const language = languageOfEnvironment(terminal.environment);
const plan = 'examples/taizhou.plan';
const documents = ['taizhou.docx', 'taizhou.xlsx', 'taizhou.html'].map((name) => join('out', name));
const planOfTasks = 'examples/sanya.plan';
const division = join('out', 'sanya-responsibilities.docx');
const examples = ['chengxi', 'taizhou', 'sanya', 'zhuhai', 'deyang', 'shidian'];

const words = {
  checking: { zh: '检查 examples 里的规划：', en: 'Checking the plans in examples:' },
  table: { zh: '泰州行动方案的指标表：', en: "The indicator tables of Taizhou's plan:" },
  written: { zh: 'Word、Excel 和网页在这里：', en: 'The Word and Excel files and the web page are here:' },
} as const;

const say = (what: keyof typeof words) => terminal.write(`\n${words[what][language]}\n\n`);

await mkdir(join(project, 'out'), { recursive: true });
say('checking');
const codes = [await run(['check', 'examples'], terminal)];
say('table');
codes.push(await run(['table', plan], terminal));
for (const document of documents) codes.push(await run(['table', plan, '-o', document], terminal));
codes.push(await run(['table', planOfTasks, '--only', 'responsibilities', '-o', division], terminal));
const wholePlans = examples.map((name) => join('out', `${name}-plan.docx`));
for (const [index, name] of examples.entries()) {
  codes.push(
    await run(['export', `examples/${name}.plan`, '--pictures', '-o', wholePlans[index] as string], terminal),
  );
}
// what a bureau hands out: the notice with its plan, as PDF too where there is a program that makes one, and what has
// changed since an earlier draft
const notices: string[] = [];
const canPrint = (await findEngines(terminal.environment).catch(() => [])).length > 0;
for (const kind of canPrint ? ['docx', 'pdf'] : ['docx']) {
  const notice = join('out', `zhuhai-notice.${kind}`);
  const code = await run(
    ['export', 'examples/zhuhai.plan', '--notice', '--red-head', '-o', notice],
    terminal,
  );
  if (code === 0) notices.push(notice);
  if (kind !== 'pdf') codes.push(code);
}
const final = 'examples/zhuhai.plan';
const [draft, tracked, amendments] = ['draft.plan', 'tracked-changes.docx', 'amendments.docx'].map((name) =>
  join('out', `zhuhai-${name}`),
) as [string, string, string];
await writeFile(join(project, draft), earlierDraft(await readFile(join(project, final), 'utf8')));
codes.push(await run(['compare', draft, final, '-o', tracked], terminal));
codes.push(await run(['compare', draft, final, '--table', '-o', amendments], terminal));
say('written');
terminal.write(
  [...wholePlans, ...notices, tracked, amendments, ...documents, division]
    .map((document) => `  ${join(project, document)}\n`)
    .join(''),
);

// errors a published plan really holds are no failure here; 2 is what could not be done
process.exitCode = codes.includes(2) ? 2 : 0;
