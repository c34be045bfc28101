import type { Position, Range } from '../../core/model/source.ts';
import type { TemplateName } from '../../exchange/templates/template.ts';
import type { FormatName } from '../../print/documents/index.ts';
import type { OfficialFormatName, PdfFormatName } from '../../print/official/index.ts';
import type { ReviewFormatName } from '../../print/reports/index.ts';

/*
 * What the server does for the commands of an editor, which asks its user and shows what comes out. All is plain
 * JSON; words are in the language of the session, files in that of the plan.
 */

/** `TitleParams` → `TitleCheck`. */
export const checkTitleRequest = 'planwright/checkTitle';

/** `{ period }` → `PeriodCheck`. */
export const checkPeriodRequest = 'planwright/checkPeriod';

/** `NewPlanParams` → `NewPlanText`. */
export const newPlanRequest = 'planwright/newPlan';

/** `{}` → `Choice[]`: the templates that a new plan can be made from. */
export const templatesRequest = 'planwright/templates';

/** `{}` → the text of a short plan with a contradiction in it, to try things out on. */
export const exampleRequest = 'planwright/example';

/** `{ uri, position }` → `Insertion`; null where the server doesn't know the plan. */
export const newIndicatorRequest = 'planwright/newIndicator';

/** `MoveParams` → `Move`, or why nothing is moved; null where the server doesn't know the plan. */
export const moveRequest = 'planwright/move';

/** `{ uri }` → `ExportChoices`; null where the server doesn't know the plan. */
export const exportChoicesRequest = 'planwright/exportChoices';

/** `ExportParams` → `MadeFile`, or why there is none; null where there is nothing to export. */
export const exportRequest = 'planwright/export';

/** `{ uri }` → `OpenFindings`; null where the server doesn't know the plan. */
export const openFindingsRequest = 'planwright/openFindings';

/** `{}` → `FormatChoice[]`: what a report can be written as, the one most asked for first. */
export const reportFormatsRequest = 'planwright/reportFormats';

/** `ReportParams` → `MadeFile`; null where the server knows no such plan, or none at all. */
export const reportRequest = 'planwright/report';

/** `{}` → `FormatChoice[]`: what a certificate can be written as, the one most asked for first. */
export const certificateFormatsRequest = 'planwright/certificateFormats';

/** `CertificateParams` → `MadeFile`; null where the server doesn't know the plan. */
export const certificateRequest = 'planwright/certificate';

/** `PasteParams` → `PastedText`. */
export const pasteRequest = 'planwright/paste';

/** `ImportParams` → `ImportedText`. */
export const importRequest = 'planwright/import';

export interface TitleParams {
  readonly title: string;
  /** What the plan is to be made from, once that is known. */
  readonly template?: TemplateName;
}

export interface TitleCheck {
  /** Why a plan can't be called that. */
  readonly problem?: string;
  /** The years that the title names, as it names them, or those usual for the template; empty where there are neither. */
  readonly period: string;
}

export interface PeriodParams {
  readonly period: string;
}

export interface PeriodCheck {
  /** Why that says no years. */
  readonly problem?: string;
}

export interface NewPlanParams {
  readonly title: string;
  readonly template: TemplateName;
  /** `2026—2028年`, `“十五五”`; the title's own where it can't be read, or the usual ones where it is absent too. */
  readonly period?: string;
  /** Names between commas of any kind, line breaks or, where they are Chinese, blanks. */
  readonly departments?: string;
}

export interface NewPlanText {
  /** With LSP's tab stops, the first at what is to be filled in first. */
  readonly snippet: string;
  /** The same for who can't have tab stops. */
  readonly text: string;
}

export interface Choice {
  readonly name: string;
  readonly label: string;
  readonly detail: string;
}

export interface InsertionParams {
  readonly uri: string;
  readonly position: Position;
}

export interface Insertion {
  readonly position: Position;
  readonly snippet: string;
}

export interface MoveParams extends InsertionParams {
  readonly direction: 'up' | 'down';
}

/** What the smallest thing at a position becomes where it is moved over its neighbour. */
export interface Move {
  readonly edits: readonly { readonly range: Range; readonly newText: string }[];
  /** Where the cursor then stands. */
  readonly cursor: Position;
}

export interface MoveRefusal {
  readonly refusal: string;
}

export interface FormatChoice extends Choice {
  /** With its dot. */
  readonly extension: string;
}

export interface ExportChoices {
  /** The sets of tables that the plan has something for, then the whole text; empty where it has none of them. */
  readonly tables: readonly ExportSubject[];
}

export interface ExportSubject extends Choice {
  /** What it can be written as, the one most asked for first. */
  readonly formats: readonly FormatChoice[];
}

export interface ExportParams {
  readonly uri: string;
  readonly format: FormatName | OfficialFormatName | PdfFormatName;
  /**
   * The name of a set of tables, or `document` for the whole text, `supplementedDocument` for it with its targets and what it
   * is based on, `picturedDocument` for it with pictures, `commentedDocument` for it with comments; the first set that the plan
   * has something for where it is absent.
   */
  readonly tables?: string;
  /** The program that is to write PDF, where the user names one. */
  readonly pdfProgram?: string;
}

/** A plan can't be written so here. */
export interface ExportProblem {
  readonly problem: string;
}

/** What has to be seen to before a plan is handed out. */
export interface OpenFindings {
  readonly errors: number;
  readonly warnings: number;
  /** That in a sentence; absent where there are neither. */
  readonly summary?: string;
}

/** A file for the client to write, as the server may not. */
export interface MadeFile {
  /** Made of the plan's title; it holds nothing that a file's name can't. */
  readonly name: string;
  /** In base64. */
  readonly content: string;
  /** What isn't as it should be, in a sentence. */
  readonly notice?: string;
}

export interface ReportParams {
  /** All plans the server knows where neither this nor `uris` is there. */
  readonly uri?: string;
  /** Several, in this order. */
  readonly uris?: readonly string[];
  readonly format: ReviewFormatName;
  /** The day to be printed on it. */
  readonly date?: string;
  /** What LSP's progress is to be told under: how many of the plans have been checked. */
  readonly workDoneToken?: string | number;
}

export interface CertificateParams {
  readonly uri: string;
  readonly format: FormatName;
}

export interface PasteParams {
  readonly text: string;
  /** Whether a whole plan is wanted, with a header guessed from the text. */
  readonly asPlan?: boolean;
}

export interface PastedText {
  readonly text: string;
  /** Whether the text was that of a page or of a table; else it is left nearly as it came. */
  readonly isPublished: boolean;
  /** Line breaks taken out. */
  readonly joined: number;
  /** Page numbers and running heads left out, as written. */
  readonly dropped: readonly string[];
  /** Rows of tables that came with tabs. */
  readonly rows: number;
  /** All of that in a sentence. */
  readonly summary: string;
}

export interface ImportParams {
  /** The file's name, whose extension helps to tell what it is. */
  readonly name: string;
  /** The file, in base64. */
  readonly content: string;
}

/** A document as the text of a plan, or why it is none. */
export type ImportedText =
  | {
      readonly text: string;
      /** What became of the document in a sentence, and in full; plain text. */
      readonly summary: string;
      readonly report: string;
    }
  | { readonly problem: string };
