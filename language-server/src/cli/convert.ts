import { stat } from 'node:fs/promises';
import { conversionRefusals } from '../messages/interchange.ts';
import { refusals } from '../messages/refusals.ts';
import type { Command, ExitCode, Invocation } from './command.ts';
import { isSameFile, kindOfPath, writeWhole } from './files.ts';
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
    {
      flags: '--force',
      summary: { zh: '已经有这个文件时也写，盖掉它', en: 'replace the file if there is one already' },
    },
  ],
  examples: ['convert taizhou.plan -o taizhou.xml', 'convert taizhou.json -o taizhou.plan'],
  run,
};

const formats = { '.plan': 'plan', '.规划': 'plan', '.xml': 'stratml', '.json': 'json' } as const;

type Format = (typeof formats)[keyof typeof formats];

async function run(call: Invocation): Promise<ExitCode> {
  const { workingDirectory } = call.terminal;
  const { output, force } = call.options;
  if (typeof output !== 'string') throw new Refusal(conversionRefusals.missingOutput());
  const input = planFile(call.arguments[0] as string, workingDirectory);
  const target = planFile(output, workingDirectory);
  const [from, to] = [formatOf(input), formatOf(target)];
  if (from === to) throw new Refusal(conversionRefusals.sameFormat(target.shown));
  if ((await kindOfPath(input.path, input.shown)) === 'folder')
    throw new Refusal(refusals.notAFile(input.shown));
  if (await isSameFile(input.path, target.path)) throw new Refusal(refusals.outputIsInput(target.shown));
  if (!force && (await stat(target.path).catch(() => undefined))) {
    throw new Refusal(conversionRefusals.exists(target.shown));
  }
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
  const { Unreadable } = await import('../interchange/unreadable.ts');
  const { planFromStratml } = await import('../interchange/stratml/read.ts');
  const { planFromJson } = await import('../interchange/json/read.ts');
  try {
    return planText(format === 'stratml' ? planFromStratml(text) : planFromJson(text));
  } catch (error) {
    if (error instanceof Unreadable) throw new Refusal(conversionRefusals.unreadable(shown, error.localized));
    throw error;
  }
}

async function written(planText: string, format: Format, { uri, shown }: PlanFile): Promise<string> {
  if (format === 'plan') return planText;
  const { readPlan } = await import('../read-plan.ts');
  const plan = readPlan(planText, uri);
  if (format === 'stratml') return (await import('../interchange/stratml/write.ts')).stratmlOf(plan);
  const { planJson } = await import('../interchange/json/write.ts');
  return `${JSON.stringify(planJson(plan, shown), null, 2)}\n`;
}
