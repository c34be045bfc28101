import { formatOfFile } from '../documents/format.ts';
import { type InterchangeFormat, interchangeFormats } from '../interchange/index.ts';
import { conversionRefusals } from '../messages/interchange.ts';
import { refusals } from '../messages/refusals.ts';
import { isPlanName } from '../workspace/plan-paths.ts';
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
  formats: interchangeFormats,
  examples: ['convert taizhou.plan -o taizhou.xml', 'convert taizhou.json -o taizhou.plan'],
  run,
};

async function run(call: Invocation): Promise<ExitCode> {
  const { workingDirectory } = call.terminal;
  const { output } = call.options;
  if (typeof output !== 'string') throw new Refusal(conversionRefusals.missingOutput());
  const input = planFile(call.arguments[0] as string, workingDirectory);
  const [from, to] = [formatOf(input), formatOf(planFile(output, workingDirectory))];
  if (from === to) throw new Refusal(conversionRefusals.sameFormat(output));
  if ((await kindOfPath(input.path, input.shown)) === 'folder')
    throw new Refusal(refusals.notAFile(input.shown));
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
  if (!format && !isPlanName(path)) throw new Refusal(conversionRefusals.unknownExtension(shown));
  return format;
}

/** @throws a Refusal where the text is not of that format */
async function planTextFrom(
  text: string,
  format: InterchangeFormat | undefined,
  shown: string,
): Promise<string> {
  if (!format) return text;
  const { planText } = await import('../interchange/plan-text.ts');
  return orUnreadable(shown, async () => planText(await format.read(text)));
}
