import { conversionRefusals } from '../messages/interchange.ts';
import { refusals } from '../messages/refusals.ts';
import type { Command, ExitCode, Invocation } from './command.ts';
import { kindOfPath, writeWhole } from './files.ts';
import { forceOption, newFile, orUnreadable } from './new-file.ts';
import { type PlanFile, planFile, planOf, readSayingEncoding } from './plan-files.ts';
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
  if (typeof output !== 'string') throw new Refusal(conversionRefusals.missingOutput());
  const input = planFile(call.arguments[0] as string, workingDirectory);
  const [from, to] = [input, planFile(output, workingDirectory)].map(formatOf) as [Format, Format];
  if (from === to) throw new Refusal(conversionRefusals.sameFormat(output));
  if ((await kindOfPath(input.path, input.shown)) === 'folder')
    throw new Refusal(refusals.notAFile(input.shown));
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
  if (extension === undefined) throw new Refusal(conversionRefusals.unknownExtension(shown));
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

async function written(planText: string, format: Format, input: PlanFile): Promise<string> {
  if (format === 'plan') return planText;
  const plan = await planOf({ ...input, text: planText });
  if (format === 'stratml') return (await import('../interchange/stratml/write.ts')).stratmlOf(plan);
  const { planJson } = await import('../interchange/json/write.ts');
  return `${JSON.stringify(planJson(plan, input.shown), null, 2)}\n`;
}
