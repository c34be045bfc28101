import type { Language, Localized } from '../core/text/localized.ts';
import { reviserOf } from '../print/compare/word/reviser.ts';
import { formats } from '../print/documents/index.ts';
import type { Command, ExitCode, Invocation } from './command.ts';
import { comparedFiles } from './compared-file.ts';
import { chooseOutput, outputOptions } from './output.ts';
import { Refusal } from './refusal.ts';

export const compareCommand: Command = {
  usage: 'compare <old> <new>',
  summary: {
    zh: '对照一份规划的两个版本（也可以是 .docx）：指标、责任部门、期限、标题、表格改了哪些，正文逐词对照；写成 Word 就是带修订标记的全文',
    en: 'compare two versions of a plan (.docx too): what has changed of indicators, departments, deadlines, headings, rows of tables, and the text word by word; as Word, the whole text with tracked changes',
  },
  options: [
    ...outputOptions(formats, 'md'),
    {
      flags: '--table',
      summary: {
        zh: '写成修改对照表：原文、修改后、理由、采纳情况，依正文的顺序',
        en: 'a table of amendments in the order of the text: before, now, reason, accepted or not',
      },
    },
    {
      flags: '--author <name>',
      summary: {
        zh: '修订标记署谁的名；不写时署新版本的发文机关',
        en: 'whose changes Word says they are; else those of who issues the newer version',
      },
    },
    {
      flags: '--date <yyyy-mm-dd>',
      summary: { zh: '修订标记的日期；不写时是今天', en: 'the date of the changes; else today' },
    },
  ],
  formats: formats,
  examples: [
    'compare 征求意见稿.plan 送审稿.plan',
    'compare 征求意见稿.plan 送审稿.plan -o 修订稿.docx',
    'compare 征求意见稿.plan 送审稿.plan --table -o 修改对照表.docx',
  ],
  run,
};

async function run(call: Invocation): Promise<ExitCode> {
  const { arguments: paths, options } = call;
  const [before, after] = await comparedFiles(paths, call);
  const { format, write } = await chooseOutput(call, formats, 'md', [before, after]);
  if (format.name === 'docx' && options.table !== true) {
    const { revisedPlan } = await import('../print/compare/word/revised-plan.ts');
    const reviser = reviserOf(after.plan, options.author as string | undefined, dateIn(options));
    await write(await revisedPlan(before.plan, after.plan, reviser));
    return 0;
  }
  const { comparePlans } = await import('../print/compare/compare.ts');
  const { amendmentSheet } = await import('../print/compare/amendments.ts');
  const { languageOfPlan } = await import('../print/tables/plan-language.ts');
  const language = (options.lang as Language | undefined) ?? languageOfPlan(after.plan);
  const compared = options.table === true ? amendmentSheet : comparePlans;
  const { title, tables } = compared(before.plan, after.plan, language, {
    document: documentAmong(before.isDocument, after.isDocument),
  });
  await write(await format.render(tables, { title, language }));
  return 0;
}

/** @throws a Refusal where it is no date */
function dateIn(options: Invocation['options']): string | undefined {
  const date = options.date as string | undefined;
  if (date !== undefined && !isDate(date)) throw new Refusal(say.noDate(date));
  return date;
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(Date.parse(text));
}

const say = {
  noDate: (text: string): Localized => ({
    zh: `--date ${text}：不是日期，请写成 2026-03-01 这样`,
    en: `--date ${text}: no date; write it as 2026-03-01`,
  }),
};

/** Two documents print alike. */
function documentAmong(isBefore: boolean, isAfter: boolean): 'before' | 'after' | undefined {
  if (isBefore === isAfter) return undefined;
  return isBefore ? 'before' : 'after';
}
