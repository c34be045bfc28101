import type { Plan } from '../../../core/model/plan.ts';
import type { KnownPlans } from '../../../core/plans/known-plans.ts';
import { noPrintRules, type PrintRules } from '../../../core/plans/print-rules.ts';
import type { Language, Localized } from '../../../core/text/localized.ts';
import type { PlanComment } from '../../../exchange/comments/word-comment.ts';
import { formatNamed } from '../../../print/documents/format.ts';
import { formats } from '../../../print/documents/index.ts';
import { isEmpty } from '../../../print/official/content.ts';
import type { OfficialDocument } from '../../../print/official/document.ts';
import { officialFormats, pdfFormat } from '../../../print/official/index.ts';
import { gapsSaid, noticeGaps } from '../../../print/official/notice/gaps.ts';
import { type TableSet, tableSets } from '../../../print/tables/index.ts';
import { languageOfPlan } from '../../../print/tables/plan-language.ts';
import type { PdfPrinter } from '../../pdf/pdf-printer.ts';
import type {
  ExportChoices,
  ExportParams,
  ExportProblem,
  ExportSubject,
  MadeFile,
} from '../../protocol/commands.ts';
import { formatChoices } from './format-choices.ts';
import { madeFile } from './made-file.ts';
import { nameOfPlan } from './plan-name.ts';
import {
  formatsFor,
  offeredTexts,
  type WholeTextName,
  wholeText,
  wholeTextNames,
  wholeTexts,
} from './whole-texts.ts';

/** What a plan can be exported as: the tables it has something for, and its whole text. */
export function exportChoices(
  plan: Plan,
  language: Language,
  known: KnownPlans,
  rules: PrintRules = noPrintRules,
): ExportChoices {
  return {
    tables: [
      ...setsWithContent(plan, known).map(({ name, label, title }) => ({
        name,
        label: label[language],
        detail: withoutLabel(title[language], label[language]),
        formats: formatChoices(formats, language),
      })),
      ...wholeTextChoices(plan, language, rules),
    ],
  };
}

/** `任务分工表：各项任务由谁负责` says its label again. */
function withoutLabel(title: string, label: string): string {
  return title.startsWith(label) ? title.slice(label.length).replace(/^[：:]\s*/, '') : title;
}

function wholeTextChoices(plan: Plan, language: Language, rules: PrintRules): ExportSubject[] {
  return offeredTexts(plan, rules).map((name) => {
    const { label, detail } = wholeTexts[name];
    const [word, ...others] = formatsFor(name, officialFormats);
    const pdf = formatsFor(name, [pdfFormat]);
    const formats = formatChoices([...(word ? [word] : []), ...pdf, ...others], language);
    return { name, label: label[language], detail: detail[language], formats };
  });
}

/** What a plan is exported with. */
export interface ExportTools {
  readonly known: KnownPlans;
  /** How the office prints; as the standard has it unless told. */
  readonly rules?: PrintRules | undefined;
  /** Makes PDF files; absent where no program can be run. */
  readonly printPdf?: PdfPrinter | undefined;
  /** What is said of the plan, in its findings and in its margin. */
  readonly comments?: () => Promise<readonly PlanComment[] | ExportProblem>;
  readonly language: Language;
  readonly signal?: AbortSignal;
}

/** Tables of a plan, or all of it, as a file, or why there is none; nothing where it has none of the kind. */
export async function exportPlan(
  plan: Plan,
  wanted: Omit<ExportParams, 'uri'>,
  tools: ExportTools,
): Promise<MadeFile | ExportProblem | undefined> {
  const { format, tables } = wanted;
  const { known } = tools;
  const whole = wholeTextNames.find((name) => name === tables);
  if (whole && format === 'pdf' && formatsFor(whole, [pdfFormat]).length > 0)
    return exportPdf(plan, whole, wanted, tools);
  if (whole) return exportWhole(plan, whole, format, tools);
  const language = languageOfPlan(plan);
  const sets = setsWithContent(plan, known);
  const set = tables === undefined ? sets[0] : sets.find(({ name }) => name === tables);
  const chosen = formatNamed(formats, format);
  if (!set || !chosen) return undefined;
  const title = plan.header.title?.value ?? '';
  const bytes = await chosen.render(set.build(plan, language, known), { title, language });
  const separator = language === 'zh' ? '' : ' ';
  return madeFile(nameOfPlan(plan) + separator + set.label[language], chosen.extension, bytes);
}

async function exportWhole(
  plan: Plan,
  wanted: WholeTextName,
  format: string,
  { rules = noPrintRules, comments, language }: ExportTools,
): Promise<MadeFile | ExportProblem | undefined> {
  const document = wholeText(plan, wanted, rules);
  const chosen = formatNamed(formatsFor(wanted, officialFormats), format);
  if (!chosen || isEmpty(document)) return undefined;
  const file = await chosen.render(document, { contents: false });
  if (wanted !== 'commentedDocument')
    return withNotices(madeFile(nameOfPlan(plan), chosen.extension, file), gapsOf(plan, document, language));
  const said = (await comments?.()) ?? [];
  if ('problem' in said) return said;
  const { commentedWord } = await import('../../../exchange/comments/commented-word.ts');
  const commented = commentedWord(file, plan, document.origin?.asked ?? [], said);
  return madeFile(nameOfPlan(plan), chosen.extension, commented);
}

async function exportPdf(
  plan: Plan,
  whole: WholeTextName,
  { pdfProgram }: Pick<ExportParams, 'pdfProgram'>,
  { rules = noPrintRules, printPdf, language, signal }: ExportTools,
): Promise<MadeFile | ExportProblem | undefined> {
  const document = wholeText(plan, whole, rules);
  if (isEmpty(document)) return undefined;
  if (!printPdf) return { problem: noPrograms[language] };
  const wish = { ...(pdfProgram && { program: pdfProgram }), ...(signal && { signal }) };
  const printed = await printPdf(document, { contents: false }, wish);
  if ('problem' in printed) return { problem: printed.problem[language] };
  const made = madeFile(nameOfPlan(plan), pdfFormat.extension, printed.bytes);
  return withNotices(made, printed.notice?.[language], gapsOf(plan, document, language));
}

/** What the header lacks for a notice. */
function gapsOf(plan: Plan, { notice }: OfficialDocument, language: Language): string | undefined {
  const gaps = notice ? noticeGaps(plan.header) : [];
  return gaps.length > 0 ? gapsSaid(gaps)[language] : undefined;
}

function withNotices(made: MadeFile, ...said: readonly (string | undefined)[]): MadeFile {
  const notice = said.filter((each) => each !== undefined).join('\n');
  return notice === '' ? made : { ...made, notice };
}

function setsWithContent(plan: Plan, known: KnownPlans): TableSet[] {
  return tableSets.filter((set) => set.build(plan, 'zh', known).length > 0);
}

const noPrograms: Localized = {
  zh: '浏览器里不能运行别的程序，生成不了 PDF：请导出 Word 文档，用 Word 或 WPS 另存为 PDF，或者在电脑上的 VS Code 里导出。',
  en: 'A browser runs no other programs, so no PDF can be made here: export to Word and save that as PDF, or export in VS Code on your machine.',
};
