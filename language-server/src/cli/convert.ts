import type { Localized } from '../messages/localized.ts';
import type { Command, ExitCode, Invocation } from './command.ts';
import { refuseFolder, writeWhole } from './files.ts';
import { forceOption, newFile, orUnreadable } from './new-file.ts';
import { type PlanFile, planFile, readSayingEncoding } from './plan-files.ts';
import { Refusal } from './refusal.ts';

export const convertCommand: Command = {
  usage: 'convert <file>',
  summary: {
    zh: '在规划（.plan）、StratML（.xml）和 JSON（.json）之间转换，看扩展名',
    en: 'convert between a plan (.plan), StratML (.xml) and JSON (.json), told by the extensions',
  },
  options: [
    { flags: '-o, --output <out>', summary: { zh: '转换成这个文件', en: 'the file to convert to' } },
    forceOption,
  ],
  examples: ['convert taizhou.plan -o taizhou.xml', 'convert taizhou.json -o taizhou.plan'],
  run,
};

const formats = { '.plan': 'plan', '.规划': 'plan', '.xml': 'stratml', '.json': 'json' } as const;

type Format = (typeof formats)[keyof typeof formats];

async function run(call: Invocation): Promise<ExitCode> {
  const { workingDirectory } = call.terminal;
  const { output } = call.options;
  if (typeof output !== 'string') throw new Refusal(say.missingOutput);
  const input = planFile(call.arguments[0] as string, workingDirectory);
  const [from, to] = [input, planFile(output, workingDirectory)].map(formatOf) as [Format, Format];
  if (from === to) throw new Refusal(say.sameFormat(output));
  await refuseFolder(input.path, input.shown);
  const target = await newFile(output, input, call);
  const { text } = await readSayingEncoding(input, call);
  const plan = await planTextFrom(text, from, input.shown);
  await writeWhole(target.path, await written(plan, to, input), target.shown);
  return 0;
}

/** @throws a Refusal where the file's name doesn't tell */
function formatOf({ path, shown }: PlanFile): Format {
  const name = path.toLowerCase();
  const extension = Object.keys(formats).find((each) => name.endsWith(each));
  if (extension === undefined) throw new Refusal(say.unknownExtension(shown));
  return formats[extension as keyof typeof formats];
}

/** @throws a Refusal where the text is not of that format */
async function planTextFrom(text: string, format: Format, shown: string): Promise<string> {
  if (format === 'plan') return text;
  const { planText } = await import('../interchange/plan-text.ts');
  const { planFromStratml } = await import('../interchange/stratml/read.ts');
  const { planFromJson } = await import('../interchange/json/read.ts');
  return orUnreadable(shown, () =>
    planText(format === 'stratml' ? planFromStratml(text) : planFromJson(text)),
  );
}

async function written(planText: string, format: Format, { uri, shown }: PlanFile): Promise<string> {
  if (format === 'plan') return planText;
  const { readPlan } = await import('../read-plan.ts');
  const plan = readPlan(planText, uri);
  if (format === 'stratml') return (await import('../interchange/stratml/write.ts')).stratmlOf(plan);
  const { planJson } = await import('../interchange/json/write.ts');
  return `${JSON.stringify(planJson(plan, shown), null, 2)}\n`;
}

const say = {
  unknownExtension: (path: string): Localized => ({
    zh: `${path}：从扩展名看不出格式：规划是 .plan 或 .规划，StratML 是 .xml，JSON 是 .json`,
    en: `${path}: the extension doesn't say the format; a plan is .plan or .规划, StratML .xml, JSON .json`,
  }),
  sameFormat: (path: string): Localized => ({
    zh: `${path}：和原来的文件是同一种格式，不用转换：请换一个扩展名`,
    en: `${path}: the same format as the file it is made from; choose another extension`,
  }),
  missingOutput: {
    zh: '没有写明转换成哪个文件：请用 -o 写明，例如 -o 规划.xml',
    en: 'which file to convert to is missing; name it with -o, for example -o plan.xml',
  },
};
