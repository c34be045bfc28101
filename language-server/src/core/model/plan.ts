import type { TextFieldKey } from '../fields/indicator-fields.ts';
import type { Header } from './header.ts';
import type { LostTableLines } from './lost-tables.ts';
import type { PlanDate, YearPart } from './period.ts';
import type { Property } from './property.ts';
import type { Value } from './quantity.ts';
import type { Source, Sourced, Span } from './source.ts';
import type { SyntaxProblem } from './syntax-problem.ts';
import type { HeadedColumn, OtherCell } from './table-column.ts';

export type { Basis, Header } from './header.ts';
export type { SyntaxProblem } from './syntax-problem.ts';

/**
 * A plan as its readers mean it: built once per version of a file, never changed, free of the parser.
 * All that is decided about a plan (what is inherited, which role a year has, which way an indicator
 * is meant to go) is decided when it is built; checks, tables and the editor only read.
 */
export interface Plan {
  readonly source: Source;
  readonly header: Header;
  /** The departments the plan declares under 部门; empty where it has no such block. */
  readonly roster: readonly Department[];
  readonly hasRoster: boolean;
  /** The part before the first heading: a section of level 0 without a title. */
  readonly root: Section;
  /** Every section below the root, in document order. */
  readonly sections: readonly Section[];
  /** Every indicator of the plan, in document order. */
  readonly indicators: readonly Indicator[];
  /** What stands behind the text: sections below the root that inherit nothing, each of them among `sections` too. */
  readonly annexes: readonly Section[];
  /** What the list below the text says stands there: `附件：1.甲`. */
  readonly listedAnnexes: readonly ListedAnnex[];
  /** Every mention of a department in a responsibility, in document order. */
  readonly mentions: readonly DepartmentMention[];
  /** Lines and values the language can't place or read. */
  readonly problems: readonly SyntaxProblem[];
  /** Tables that lost their bars: their lines stand among the paragraphs, and are no prose. */
  readonly lostTables: readonly LostTableLines[];
  /** Every comment from its `//` on, in document order; some silence a finding: `// 忽略 code：reason`. */
  readonly comments: readonly Sourced<string>[];
}

/** An entry of the list of annexes. */
export interface ListedAnnex {
  readonly number?: number;
  readonly title: string;
  readonly span: Span;
}

export interface Department {
  readonly name: string;
  readonly nameSpan: Span;
  readonly span: Span;
  readonly shortNames: readonly Sourced<string>[];
  /** Whom a collective (各区人民政府) stands for. */
  readonly members: readonly DepartmentMention[];
}

export type DepartmentRole = 'responsible' | 'lead' | 'support';

export interface DepartmentMention {
  /** As written, line breaks of a copied text taken out. */
  readonly name: string;
  readonly span: Span;
  readonly role: DepartmentRole;
  /** The roster's entry, where there is one. */
  readonly department?: Department;
}

/** Who answers for something, and where that is said. */
export interface Responsibility {
  readonly mentions: readonly DepartmentMention[];
  /** The section it was inherited from; none when it is said on the spot. */
  readonly inheritedFrom?: Section;
}

/** 期限 as written and the last day it allows. */
export interface Deadline {
  readonly text: string;
  readonly span: Span;
  /** The latest date meant; none for 长期, 持续推进 and what can't be read. */
  readonly latest?: PlanDate;
  /** 每年12月底: again and again, so that no one date is the latest; absent where it is once. */
  readonly recurring?: boolean;
  readonly inheritedFrom?: Section;
}

export type SectionKind = 'root' | 'section' | 'box' | 'item' | 'annex';

export interface Section {
  readonly kind: SectionKind;
  /**
   * 0 for the root and 第X篇/编/部分, 1 第X章, 2 第X节, 3 一、, 4 （一）, 5 1., 6 （1）; a box has its parent's level + 1,
   * an annex 1.
   */
  readonly level: number;
  /** The heading's mark as written: `（一）`, `3.`, `专栏2`, `附件1`. */
  readonly mark: string;
  /** The number the mark says. */
  readonly number?: number;
  readonly title: string;
  /** The heading line without what runs in after the title. */
  readonly headingSpan: Span;
  /** The heading with all that stands under it. */
  readonly span: Span;
  readonly parent?: Section;
  readonly sections: readonly Section[];
  /** The paragraphs of this section itself, in order, run-in text included. */
  readonly texts: readonly Sourced<string>[];
  /** Indicators of this section itself, not of those below it. */
  readonly indicators: readonly Indicator[];
  /** Tables of its indicators, as they were drafted. */
  readonly indicatorTables: readonly IndicatorTable[];
  /** Tables that hold no indicators, row by row. */
  readonly tables: readonly PlainTable[];
  /** Own or inherited; undefined where nobody is named. */
  readonly responsibility?: Responsibility;
  readonly deadline?: Deadline;
  /** A section that names departments or a deadline itself. */
  readonly isTask: boolean;
}

/** A table of indicators as it was drafted: each column and each cell of it, whether the language reads it or not. */
export interface IndicatorTable {
  readonly span: Span;
  readonly columns: readonly HeadedColumn[];
  readonly rows: readonly IndicatorRow[];
}

export interface IndicatorRow {
  readonly span: Span;
  /** As written, those behind the last column too. */
  readonly cells: readonly Sourced<string>[];
  /** None for a row that only says what those below it are of (一、经济强（12项）), or that is a note. */
  readonly indicator?: Indicator;
}

export interface PlainTable {
  readonly span: Span;
  readonly rows: readonly (readonly Sourced<string>[])[];
  /** Its rows as tasks, where its head names what is to be done and by whom or by when; else none. */
  readonly tasks: readonly TaskRow[];
}

/** A row of a table of tasks: it says in one line what a section does that names departments and a deadline. */
export interface TaskRow {
  readonly kind: 'row';
  /** Always empty: a row has a number in its table only. */
  readonly mark: string;
  readonly title: string;
  readonly headingSpan: Span;
  readonly span: Span;
  /** The section the table stands in. */
  readonly parent?: Section;
  /** Own or inherited. */
  readonly responsibility?: Responsibility;
  readonly deadline?: Deadline;
}

/** Something to be done, wherever the plan says so. */
export type Task = Section | TaskRow;

/** What a year is to an indicator, given by its place in the period. */
export type YearRole = 'baseline' | 'milestone' | 'target' | 'outlook' | 'standard' | 'actual';

export interface IndicatorValue {
  readonly role: YearRole;
  /** The year it is for; undefined for 标准, and for 目标 in a plan without a period. */
  readonly year?: number;
  /** The part of the year it is for: 2024年6月底, 2024年上半年. */
  readonly part?: YearPart;
  /** Where the year is written: the year line's or the column's head; 目标 and 标准 likewise. */
  readonly yearSpan: Span;
  /**
   * The head of a column of changes or totals (年均增速〔累计〕, 五年累计): such a value is a target for the whole
   * period beside those of the years, and is not to be held against them. `year` is the period's last.
   */
  readonly heading?: string;
  readonly value: Value;
}

export type Direction = 'rising' | 'falling';

/** The fields that are kept as they are written: those of the table of fields. */
export type IndicatorTexts = { readonly [Key in TextFieldKey]?: Sourced<string> };

export interface Indicator extends IndicatorTexts {
  readonly name: string;
  readonly nameSpan: Span;
  /** The whole block or table row. */
  readonly span: Span;
  readonly form: 'block' | 'row';
  readonly section: Section;
  /** In the order written. */
  readonly values: readonly IndicatorValue[];
  /** 约束性 or 预期性; `text` keeps what was written where it is neither. */
  readonly property?: Sourced<Property | undefined> & { readonly text: string };
  readonly direction: Direction;
  /** Where the direction was taken from, most certain first. */
  readonly directionFrom: 'field' | 'comparator' | 'change' | 'values' | 'name' | 'assumed';
  readonly serves: readonly IndicatorLink[];
  /** What its row says in columns that the language has no word for. */
  readonly otherCells: readonly OtherCell[];
  readonly responsibility?: Responsibility;
  readonly deadline?: Deadline;
}

/** 对应：《plan》indicator: the superior plan's indicator that this one serves. */
export interface IndicatorLink {
  readonly span: Span;
  readonly plan?: Sourced<string>;
  readonly indicator?: Sourced<string>;
}
