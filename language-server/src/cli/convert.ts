import type { Localized } from '../core/text/localized.ts';
import { type InterchangeFormat, interchangeFormats } from '../exchange/interchange/index.ts';
import { formatOfFile } from '../print/documents/format.ts';
import { isPlanName } from '../server/workspace/plan-paths.ts';
import type { Command, ExitCode, Invocation } from './command.ts';
import { refuseFolder, writeWhole } from './files.ts';
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
  formats: interchangeFormats,
  examples: ['convert taizhou.plan -o taizhou.xml', 'convert taizhou.json -o taizhou.plan'],
  run,
};

async function run(call: Invocation): Promise<ExitCode> {
  const { workingDirectory } = call.terminal;
  const { output } = call.options;
  if (typeof output !== 'string') throw new Refusal(say.missingOutput);
  const input = planFile(call.arguments[0] as string, workingDirectory);
  const [from, to] = [formatOf(input), formatOf(planFile(output, workingDirectory))];
  if (from === to) throw new Refusal(say.sameFormat(output));
  await refuseFolder(input.path, input.shown);
  const target = await newFile(output, input, call);
  const { text } = await readSayingEncoding(input, call);
  const plan = await planTextFrom(text, from, input.shown);
  const content = to ? await to.render(await planOf({ ...input, text: plan }), input.shown) : plan;
  await writeWhole(target.path, content, target.shown);
  return 0;
}

/** None for a plan, which is what the others are made into. @throws a Refusal where the file's name doesn't tell */
function formatOf({ path, shown }: PlanFile): InterchangeFormat | undefined {
  const format = formatOfFile(interchangeFormats, path);
  if (!format && !isPlanName(path)) throw new Refusal(say.unknownExtension(shown));
  return format;
}

/** @throws a Refusal where the text is not of that format */
async function planTextFrom(
  text: string,
  format: InterchangeFormat | undefined,
  shown: string,
): Promise<string> {
  if (!format) return text;
  const { planText } = await import('../exchange/interchange/plan-text.ts');
  return orUnreadable(shown, async () => planText(await format.read(text)));
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
