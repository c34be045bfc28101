import type { Plan } from '../core/model/plan.ts';
import type { Language } from '../core/text/localized.ts';
import { type ImportedPlan, importPlan } from '../exchange/import/import-plan.ts';
import type { ImportReport } from '../exchange/import/plan/report.ts';
import { reportText } from '../exchange/import/plan/report-text.ts';
import { readDocument } from '../exchange/import/read-document.ts';
import { planFromJson } from '../exchange/interchange/json/read.ts';
import { planJson } from '../exchange/interchange/json/write.ts';
import { planText } from '../exchange/interchange/plan-text.ts';
import { planFromStratml } from '../exchange/interchange/stratml/read.ts';
import { stratmlOf } from '../exchange/interchange/stratml/write.ts';

export type {
  ChangesByHand,
  ImportPlace,
  Omission,
  OmissionKind,
} from '../exchange/import/foreign-document.ts';
export type { ImportedPlan } from '../exchange/import/import-plan.ts';
export type {
  ImportCounts,
  ImportReport,
  Notice as ImportNotice,
  ParagraphFate,
  TableFate,
} from '../exchange/import/plan/report.ts';
export { type PublishedText, publishedText } from '../exchange/paste/published-text.ts';

/**
 * Makes a plan of a document of another program: Word (.docx), Excel (.xlsx), CSV, web page, Markdown, text. Nothing of
 * it is run or loaded, and nothing is left out unsaid.
 * @param name of the file: tells what it is where the bytes leave a choice, and the plan's title where they have none
 * @throws Unreadable (the promise rejects) where it can't be read: not such a file, damaged, with a password, too large
 */
export async function importDocument(bytes: Uint8Array, name: string): Promise<ImportedPlan> {
  return importPlan(await readDocument(bytes, name), name);
}

/**
 * What an import's report says, in lines for people.
 * @param name what the document is called
 */
export function importReportText(report: ImportReport, name: string, language: Language = 'zh'): string {
  return reportText(report, name, language);
}

/**
 * A plan and all its values as JSON, as schema/plan.schema.json describes it: amounts are decimal strings, ranges
 * count lines and UTF-16 characters from 0.
 */
export function toJson(plan: Plan): string {
  return `${JSON.stringify(planJson(plan, plan.source.uri), null, 2)}\n`;
}

/**
 * The text of the plan that `toJson` wrote.
 * @throws Unreadable where it is no such JSON
 */
export function fromJson(json: string): string {
  return planText(planFromJson(json));
}

/** A plan as StratML (ISO 17469-2), which is XML. */
export function toStratml(plan: Plan): string {
  return stratmlOf(plan);
}

/**
 * The text of the plan that StratML holds.
 * @throws Unreadable where it is no such XML
 */
export function fromStratml(xml: string): string {
  return planText(planFromStratml(xml));
}
