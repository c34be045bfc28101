import { noReview, type ReviewFile, reviewFileOf } from '../core/review/review-file.ts';
import type { DecodedText } from '../core/text/encoding.ts';
import type { Language, Localized } from '../core/text/localized.ts';
import { formatOfFile, type TablesFormat } from '../print/documents/format.ts';
import { formats } from '../print/documents/index.ts';
import type { Command, ExitCode, Invocation } from './command.ts';
import { refuseOverwriting, writeWhole } from './files.ts';
import type { MergeOutcome } from './merge/decide.ts';
import { now } from './merge/now.ts';
import { type PlanFile, planFile, planOf, readPlanFile } from './plan-files.ts';
import { Refusal } from './refusal.ts';

export const mergeCommand: Command = {
  usage: 'merge <plan> [...replies]',
  summary: {
    zh: '合并各单位回复的 Word 稿：列出修订和批注，采纳或不采纳，出意见征集采纳情况表',
    en: 'merge replies in Word: list what bureaus changed and remarked, accept it or not, report what became of it',
  },
  options: [
    {
      flags: '--accept <numbers>',
      summary: { zh: '采纳这几条，如 1,3-5', en: 'accept these, such as 1,3-5' },
    },
    {
      flags: '--accept-all',
      summary: {
        zh: '采纳所有改动，互相冲突的除外',
        en: 'accept all changes, but those that exclude each other',
      },
    },
    { flags: '--refuse <numbers>', summary: { zh: '不采纳这几条', en: 'do not accept these' } },
    { flags: '--reason <text>', summary: { zh: '采纳或不采纳的理由', en: 'why they are accepted or not' } },
    { flags: '--by <name>', summary: { zh: '谁定的', en: 'who decides' } },
    {
      flags: '-w, --write',
      summary: {
        zh: '写进规划和旁边的审阅文件；不写这个选项，什么都不改动',
        en: 'write to the plan and the review file beside it; without it nothing is changed',
      },
    },
    {
      flags: '-o, --output <out>',
      summary: { zh: '采纳后的规划写进这个文件', en: 'write the plan as it becomes to this file' },
    },
    {
      flags: '--report <file>',
      summary: {
        zh: '意见征集采纳情况表写进这个文件，格式看扩展名',
        en: 'write what became of each to this file, in the format that its name tells',
      },
    },
  ],
  formats: formats.filter(({ name }) => name !== 'json'),
  examples: [
    'merge 征求意见稿.plan 市教育局.docx 市财政局.docx -w',
    'merge 征求意见稿.plan --accept 1,3 -w --report 采纳情况表.docx',
  ],
  run,
};

async function run(call: Invocation): Promise<ExitCode> {
  const { options, terminal, language } = call;
  const file = await readPlanFile(call.arguments[0] as string, call);
  const targets = await targetsOf(file, call);
  const { reviewBesidePlan } = await import('./merge/review-beside-plan.ts');
  const { decide } = await import('./merge/decide.ts');
  const { suggestionList } = await import('./merge/listing.ts');
  const review = file.isStandardInput ? noReview : await reviewBesidePlan(file);
  const merged = await mergedReview(file, review, call);
  const outcome = decide(file.text, merged.review, call);
  terminal.write(suggestionList(outcome.placed, language));
  if (targets.output) await writeWhole(targets.output.path, outcome.text, targets.output.shown);
  if (targets.report) await writeReport(file, outcome, targets.report, language);
  const isChanged = outcome.text !== file.text || outcome.review !== review;
  if (options.write && isChanged) await writeBoth(file, outcome);
  else if (isChanged && !targets.output) terminal.say(`planwright: ${say.notWritten[language]}`);
  return merged.hasProblems ? 2 : 0;
}

/** The review with what the replies bring. */
async function mergedReview(
  file: PlanFile & DecodedText,
  review: ReviewFile,
  call: Invocation,
): Promise<{ readonly review: ReviewFile; readonly hasProblems: boolean }> {
  const [, ...replies] = call.arguments;
  if (replies.length === 0) return { review, hasProblems: false };
  const { repliesIn } = await import('./merge/replies.ts');
  const { mergedReplies } = await import('../core/review/merge/merged-replies.ts');
  const { suggestions, hasProblems } = await repliesIn(replies, await planOf(file), review, call);
  const { added, joined, known, review: merged } = mergedReplies(review, file.text, suggestions, now());
  call.terminal.say(say.merged(added, joined, known)[call.language]);
  return { review: added + joined > 0 ? merged : review, hasProblems };
}

interface Targets {
  readonly output?: PlanFile;
  readonly report?: PlanFile & { readonly format: TablesFormat };
}

/** @throws a Refusal where something can't be written, before anything is */
async function targetsOf(
  file: PlanFile & DecodedText,
  { arguments: [, ...replies], options, terminal }: Invocation,
): Promise<Targets> {
  const inputs = [file, ...replies.map((path) => planFile(path, terminal.workingDirectory))];
  if (options.write && file.isStandardInput) throw new Refusal(say.noFile);
  if (options.write && file.encoding !== 'utf-8') throw new Refusal(say.notWrittenEncoding(file.shown));
  const named = async (path: string | true | undefined) => {
    if (typeof path !== 'string') return undefined;
    const target = planFile(path, terminal.workingDirectory);
    for (const input of inputs) await refuseOverwriting(input, target);
    return target;
  };
  const [output, report] = [await named(options.output), await named(options.report)];
  const format = report && formatOfFile<TablesFormat>(formats, report.shown);
  if (report && !format) throw new Refusal(say.unknownExtension(report.shown));
  return { ...(output && { output }), ...(report && format && { report: { ...report, format } }) };
}

async function writeReport(
  file: PlanFile,
  { text, review }: MergeOutcome,
  { format, path, shown }: NonNullable<Targets['report']>,
  language: Language,
): Promise<void> {
  const { adoptionReport } = await import('../print/reports/adoption.ts');
  const { title, tables } = adoptionReport(await planOf({ ...file, text }), review, language);
  await writeWhole(path, await format.render(tables, { title, language }), shown);
}

/** The plan before the review, which says what was done with it. */
async function writeBoth(file: PlanFile & DecodedText, { text, review }: MergeOutcome): Promise<void> {
  const { writeReview } = await import('../core/review/write-review.ts');
  const mark = file.hasByteOrderMark ? '\ufeff' : '';
  if (text !== file.text) await writeWhole(file.path, mark + text, file.shown);
  await writeWhole(reviewFileOf(file.path), writeReview(review), reviewFileOf(file.shown));
}

const say = {
  merged: (added: number, joined: number, known: number): Localized => ({
    zh: `新意见${added}条，与其他单位相同的${joined}条，以前合并过的${known}条`,
    en: `New suggestions: ${added}, the same as others: ${joined}, merged before: ${known}`,
  }),
  notWritten: {
    zh: '以上只是列出，什么都没有改动；要写进规划和审阅文件，请加 -w',
    en: 'this is only shown, nothing was changed; add -w to write to the plan and its review file',
  },
  noFile: {
    zh: '-：从标准输入读的规划不能写回：请写明文件，或用 -o',
    en: '-: a plan from the standard input can’t be written back; name a file, or use -o',
  },
  notWrittenEncoding: (path: string): Localized => ({
    zh: `${path}：这个文件是 GB18030 编码，没有改动：请先另存为 UTF-8`,
    en: `${path}: this file is in GB18030 and was left alone; save it as UTF-8 first`,
  }),
  unknownExtension: (path: string): Localized => ({
    zh: `${path}：从扩展名看不出格式：请写成 .docx、.xlsx、.html、.md 或 .csv`,
    en: `${path}: the extension doesn't say the format; name a .docx, .xlsx, .html, .md or .csv file`,
  }),
};
