import type { Source, Span } from '../../core/model/source.ts';
import type { PrintRules } from '../../core/plans/print-rules.ts';
import type { Trajectory } from '../pictures/trajectory.ts';
import type { Table } from '../tables/table.ts';
import type { Wording } from '../tables/wording.ts';
import type { DocumentDraft } from './draft.ts';

/** A plan as it is printed, whatever it is printed as: texts in one line each, without control characters. */
export interface OfficialDocument {
  /** What the words that print adds are in. */
  readonly wording: Wording;
  /** 印发通知 in front; then number, addressees, signature and remark are its own. */
  readonly notice?: DocumentNotice;
  /** That it is a draft still. */
  readonly draft?: DocumentDraft;
  /** How the office prints, where it has said so. */
  readonly rules?: PrintRules;
  /** Empty where the plan has none. */
  readonly title: string;
  /** 发文字号. */
  readonly documentNumber?: string;
  /** 题注 in brackets below the title: who approved it, and when. */
  readonly approval?: string;
  /** 主送机关, with the colon behind them. */
  readonly addressees?: string;
  readonly parts: readonly DocumentPart[];
  /** What stands behind the signature, each on pages of its own: the plan's annexes, and behind them what was asked for. */
  readonly attachments: readonly Attachment[];
  readonly signature?: Signature;
  /** 附注 in brackets below the signature. */
  readonly remark?: string;
  /** 附图, where they are wanted and there is something to show. */
  readonly pictures?: DocumentPictures;
  /** 版记 at the end of all. */
  readonly imprint?: readonly ImprintLine[];
  /** Where what stands around the text comes from. */
  readonly sources?: FrameSources;
  /** The plan that it prints; absent where it is a piece of one. */
  readonly origin?: DocumentOrigin;
}

export interface DocumentOrigin {
  readonly source: Source;
  /** The names of what was asked for besides its text: `targets`. */
  readonly asked: readonly string[];
}

export type FrameSources = Readonly<
  Partial<
    Record<
      'title' | 'documentNumber' | 'draft' | 'approval' | 'addressees' | 'signature' | 'remark' | 'imprint',
      Span
    >
  >
>;

interface Origin {
  /** Where it comes from in the text of the plan; absent where print adds it. */
  readonly source?: Span;
}

export type DocumentPart =
  | DocumentHeading
  | DocumentParagraph
  | DocumentTable
  | DocumentBox
  | DocumentAttachmentList;

export interface DocumentHeading extends Origin {
  readonly kind: 'heading';
  /** As in the plan's model: 0 第X篇, 1 第X章, 2 第X节, 3 一、, 4 （一）, 5 1., 6 （1）. */
  readonly level: number;
  /** Its place among the levels that the plan uses, 1 for the highest. */
  readonly rank: number;
  readonly text: string;
  /** The paragraph that goes on in the heading's own line. */
  readonly runIn?: string;
}

export interface DocumentParagraph extends Origin {
  readonly kind: 'paragraph';
  readonly text: string;
  /** What it begins with that names it: `1.健全制度。` of an item of a box. */
  readonly lead?: string;
  /** It explains the table that it stands below. */
  readonly isNote?: boolean;
}

export interface DocumentTable extends Origin {
  readonly kind: 'table';
  /** Without a title where the heading above it is its title. */
  readonly table: Table;
}

/** 专栏: a frame with a title. */
export interface DocumentBox extends Origin {
  readonly kind: 'box';
  readonly title: string;
  readonly parts: readonly (DocumentParagraph | DocumentTable)[];
}

/** 附件说明: what stands behind the text, or is published apart from it, a name a line (GB/T 9704-2012 §7.3.4). */
export interface DocumentAttachmentList extends Origin {
  readonly kind: 'attachments';
  /** `附件：1.甲`, `2.乙`. */
  readonly lines: readonly string[];
}

export interface Attachment extends Origin {
  /** `附件1`. */
  readonly mark: string;
  /** Its title; a table that is all it holds has none of its own. */
  readonly name: string;
  readonly parts: readonly DocumentPart[];
}

/** A line of 版记; what stands at its right end apart. */
export interface ImprintLine {
  readonly text: string;
  readonly right?: string;
}

export interface Signature {
  readonly issuers: readonly string[];
  /** 成文日期. */
  readonly date?: string;
  /** Whether there is to be a seal on it. */
  readonly isSealed?: boolean;
}

/** What a plan looks like: what is due when, and how its indicators are to go. */
export interface DocumentPictures {
  readonly stages: readonly Stage[];
  readonly trajectories: readonly Trajectory[];
}

/** A year with all that is due in it; what has no single date comes last. */
export interface Stage {
  /** `2025年`. */
  readonly label: string;
  /** `任务2项，指标25项`. */
  readonly summary: string;
  readonly rows: readonly StageRow[];
}

export interface StageRow {
  readonly kind: 'deadline' | 'value';
  /** An indicator, or tasks in a line each and who answers for them in the last. */
  readonly what: string;
  /** The date as the plan says it, or the value to be reached. */
  readonly due: string;
}

/** 印发通知: what stands in front of a plan that is issued. */
export interface DocumentNotice {
  /** 份号, 密级和保密期限, 紧急程度, in this order, as far as the plan says them. */
  readonly marks: readonly NoticeMark[];
  /** 发文机关标志, where a red head is asked for; a letter always has one. */
  readonly letterhead?: Letterhead;
  /** 信函格式 (GB/T 9704-2012 §10.1). */
  readonly isLetter: boolean;
  readonly documentNumber?: string;
  /** 签发人, of a document that goes to a superior body. */
  readonly signatories: readonly string[];
  readonly title: string;
  /** With the colon behind them. */
  readonly addressees?: string;
  readonly paragraphs: readonly string[];
  /** 附件说明: the plan's annexes, where it doesn't list them itself; or the plan. */
  readonly attachments: readonly string[];
  readonly signature?: Signature;
  readonly remark?: string;
  /** `附件` at the head of the plan, where it is one of the notice. */
  readonly annexMark?: string;
}

export interface NoticeMark {
  readonly kind: 'copyNumber' | 'classification' | 'urgency';
  readonly text: string;
}

export interface Letterhead {
  /** Several of those who issue it together. */
  readonly names: readonly string[];
  /** `文件` behind them; empty in a letter. */
  readonly suffix: string;
}
