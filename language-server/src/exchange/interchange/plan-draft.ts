import type { KeywordName } from '../../../../grammar/keywords.ts';
import type { HeaderTextKeyword } from '../../core/fields/header-fields.ts';
import type { IndicatorField } from '../../core/fields/indicator-fields.ts';
import type { DepartmentRole } from '../../core/model/plan.ts';

/**
 * What a plan says, without a text yet: what another format is read into, to be written by `planText`. Sections stand in
 * the order of the document, one behind the other; how deep each is, is told by its mark alone, as in the language.
 * Texts, names and values are as the plan is to have them.
 */
export interface PlanDraft {
  readonly header: HeaderDraft;
  readonly roster: readonly DepartmentDraft[];
  /** Comments at the start of the file, without their `//`. */
  readonly comments: readonly string[];
  /** What stands before the first heading. */
  readonly opening: readonly SectionContent[];
  readonly sections: readonly SectionDraft[];
}

export interface HeaderDraft {
  readonly title?: string;
  /** Lists as they are written: `甲局、乙局`, `《上位规划》（上发〔2020〕2号）`. */
  readonly fields: FieldTexts<HeaderField>;
}

export type HeaderField =
  | HeaderTextKeyword
  | Extract<KeywordName, '发文机关' | '成文日期' | '发布日期' | '规划期' | '基期' | '依据'>;

export interface DepartmentDraft {
  readonly name: string;
  readonly shortNames: readonly string[];
  /** Whom a collective stands for. */
  readonly members: readonly MentionDraft[];
}

/** A department where it answers for something. */
export interface MentionDraft {
  readonly name: string;
  readonly role: DepartmentRole;
}

export interface SectionDraft {
  /** The heading's mark: `一、`, `（一）`, `1.`, `（1）`, `第一章`, `专栏1`. */
  readonly mark: string;
  readonly title: string;
  /** A first paragraph that goes on in the line of the heading, behind its full stop. */
  readonly runIn?: string;
  readonly contents: readonly SectionContent[];
}

/** What stands in a section, in the order of the text. */
export type SectionContent =
  | { readonly kind: 'text'; readonly text: string }
  /** Without its `//`. */
  | { readonly kind: 'comment'; readonly text: string }
  /** A table that holds no indicators; the first row is its head. */
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'departments'; readonly mentions: readonly MentionDraft[] }
  | { readonly kind: 'deadline'; readonly text: string }
  /** A block of its own. */
  | { readonly kind: 'indicator'; readonly indicator: IndicatorDraft }
  /** Rows of one table, or of several where their values' heads differ. */
  | { readonly kind: 'indicators'; readonly rows: readonly IndicatorDraft[] };

/** What a row says in a column that the language has no word for. */
export interface OtherCellDraft {
  readonly heading: string;
  readonly value: string;
}

export interface IndicatorDraft {
  readonly name: string;
  /** Whether it is a part of what stands above, and its name doesn't say so. */
  readonly isUnmarkedPart?: boolean;
  readonly category?: string;
  readonly values: readonly ValueDraft[];
  readonly fields: FieldTexts<WrittenField>;
  readonly mentions: readonly MentionDraft[];
  /** What a table says of it in columns that the language has no word for. */
  readonly otherCells?: readonly OtherCellDraft[];
}

export interface ValueDraft {
  /** `2025年`, `2023年实绩`, `目标`, `标准`, or what heads a column of changes or totals. */
  readonly head: string;
  readonly value: string;
  /** Whether the head is that of such a column (年均增速〔累计〕): the indicator then stands in a table. */
  readonly isGrowth?: boolean;
}

/** A field of an indicator that is one text in a draft; the others stand apart. */
export type WrittenField = Exclude<
  IndicatorField,
  { readonly key: 'category' | 'values' | 'responsibility' }
>['keyword'];

export type FieldTexts<Name extends KeywordName> = Readonly<Partial<Record<Name, string>>>;
