import type { Plan } from '../core/model/plan.ts';
import { type KnownPlans, noOtherPlans } from '../core/plans/known-plans.ts';
import type { Language } from '../core/text/localized.ts';
import { formats } from '../print/documents/index.ts';
import { tableSets } from '../print/tables/index.ts';
import { languageOfPlan } from '../print/tables/plan-language.ts';
import type { Command, ExitCode, Invocation } from './command.ts';
import { chooseOutput, outputOptions } from './output.ts';
import { type PlanFile, planOf, readPlanFile } from './plan-files.ts';

/** A plan that was read, and the file it stands in. */
interface PlanInFile {
  readonly plan: Plan;
  readonly file: PlanFile;
}

/** Every set of tables, with what it is. */
function setsIn(language: Language): string[] {
  return tableSets.map(({ name, title }) => name + (language === 'zh' ? ' ' : ': ') + title[language]);
}

export const tableCommand: Command = {
  usage: 'table <...files>',
  summary: {
    zh: '把规划的指标、任务分工排成表，或把几份规划的指标并排对比：网页、Word、Excel 等',
    en: 'print indicators, or who answers for what, as tables, or several plans side by side: web page, Word, Excel …',
  },
  options: [
    ...outputOptions(formats, 'md'),
    {
      flags: '--only <table>',
      summary: {
        zh: `${setsIn('zh').join('；')}；comparison 几份规划的指标对比表（写几个文件时就是它）；alignment 可以在后面写上位规划的文件，不写就在附近找；数字：只要第几张`,
        en: `${setsIn('en').join('; ')}; comparison: several plans side by side (of several files unless told otherwise); alignment: the superior plans’ files may stand behind, else they are looked for nearby; a number: the table of that number`,
      },
    },
    {
      flags: '--columns <headings>',
      summary: {
        zh: '只要这几栏，并按这个次序，用逗号隔开：指标,2025年,责任部门',
        en: 'only these columns, in this order, with commas between them: indicator,2025,departments',
      },
    },
  ],
  formats: formats,
  examples: [
    'table taizhou.plan',
    'table taizhou.plan -o 指标表.docx',
    'table taizhou.plan --only all --format csv',
    'table sanya.plan --only responsibilities -o 任务分工表.docx',
    'table sanya.plan --only milestones --columns 指标,2023年,2025年,责任部门 -o 年度目标.xlsx',
    'table city.plan --only alignment -o 衔接表.docx',
    'table taizhou.plan sanya.plan zhuhai.plan --only comparison -o 对比表.xlsx',
  ],
  run,
};

async function run(call: Invocation): Promise<ExitCode> {
  const { arguments: paths, options } = call;
  const inputs: Awaited<ReturnType<typeof readPlanFile>>[] = [];
  // one after the other, so that the first that can't be read is the one that is named
  for (const path of paths) inputs.push(await readPlanFile(path, call));
  const { format, write } = await chooseOutput(call, formats, 'md', inputs);
  const { alignment, chosenTables, withChosenColumns } = await import('./chosen-tables.ts');
  const plans = await Promise.all(
    inputs.map(async (input) => ({ plan: await planOf(input), file: input, shown: input.shown })),
  );
  const [{ plan }] = plans as [(typeof plans)[number]];
  const language = (options.lang as Language | undefined) ?? languageOfPlan(plan);
  const only = options.only as string | undefined;
  const isAligned = only === alignment;
  const all = chosenTables(plans, only, language, isAligned ? await plansKnownTo(plans) : noOtherPlans);
  const tables = withChosenColumns(all, options.columns as string | undefined);
  // a comparison is no document of one of the plans
  const title = plans.length > 1 && !isAligned ? '' : (plan.header.title?.value ?? '');
  await write(await format.render(tables, { title, language }));
  return 0;
}

/** The plans that are named with the first, and where it names others those around it. */
async function plansKnownTo(plans: readonly PlanInFile[]): Promise<KnownPlans> {
  const { headOf } = await import('../core/plans/plan-head.ts');
  const { ScannedPlans } = await import('../core/plans/scanned-plans.ts');
  const { addPlansAround } = await import('./check/neighbours.ts');
  const { PlanStore } = await import('./check/plan-store.ts');
  const { settingsOnDisk } = await import('./check/settings-on-disk.ts');
  const store = new PlanStore();
  const known = new ScannedPlans((uri) => store.findPlan(uri));
  const scanned = plans.map(({ plan, file }) => ({ file, head: headOf(plan) }));
  for (const { plan } of plans) store.add(plan);
  for (const { file, head } of scanned) known.add(file.uri, head);
  await addPlansAround(scanned.slice(0, 1), known, settingsOnDisk());
  return known;
}
