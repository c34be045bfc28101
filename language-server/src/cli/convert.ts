import { short } from '../checks/support/phrases.ts';
import type { Plan } from '../core/model/plan.ts';
import type { Language, Localized } from '../core/text/localized.ts';
import { type InterchangeFormat, interchangeFormats } from '../exchange/interchange/index.ts';
import { type Loss, lossesBetween, lossText } from '../exchange/interchange/losses.ts';
import { readPlan } from '../language/read-plan.ts';
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
  if (!to) await writeWhole(target.path, plan, target.shown);
  else {
    const written = await planOf({ ...input, text: plan });
    const content = await to.render(written, input.shown);
    await writeWhole(target.path, content, target.shown);
    const losses = await lossesIn(written, to, content);
    if (losses.length > 0) {
      call.terminal.say(`planwright: ${say.lost(target.shown, losses, input.shown)[call.language]}`);
    }
  }
  return 0;
}

/** What the other format has no place for: what is not there when it is read again. */
async function lossesIn(plan: Plan, format: InterchangeFormat, content: Uint8Array): Promise<Loss[]> {
  const { planText } = await import('../exchange/interchange/plan-text.ts');
  const back = planText(await format.read(new TextDecoder().decode(content)));
  return lossesBetween(plan, readPlan(back));
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
  lost: (path: string, losses: readonly Loss[], kept: string): Localized => {
    const each = (language: Language) =>
      losses.map((loss) => {
        const example = short(loss.example);
        return language === 'zh'
          ? `${lossText(loss).zh}（如“${example}”）`
          : `${lossText(loss).en} (such as “${example}”)`;
      });
    return {
      zh: `${path}里放不下：${each('zh').join('、')}：请保留${kept}`,
      en: `${path} has no place for ${each('en').join(', ')}; keep ${kept}`,
    };
  },
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
