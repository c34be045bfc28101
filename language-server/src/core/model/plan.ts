import type { TextFieldKey } from '../fields/indicator-fields.ts';
import type { Department, DepartmentMention } from './department.ts';
import type { Header } from './header.ts';
import type { IndicatorLink } from './indicator-link.ts';
import type { IndicatorValue } from './indicator-value.ts';
import type { ListedAnnex } from './listed-annex.ts';
import type { LostTableLines } from './lost-tables.ts';
import type { PlanDate } from './period.ts';
import type { Property } from './property.ts';
import type { Source, Sourced, Span } from './source.ts';
import type { SyntaxProblem } from './syntax-problem.ts';
import type { HeadedColumn, OtherCell } from './table-column.ts';

export type { Department, DepartmentMention, DepartmentRole } from './department.ts';
export type { Basis, Header } from './header.ts';
export type { IndicatorLink } from './indicator-link.ts';
export type { IndicatorValue, YearRole } from './indicator-value.ts';
export type { ListedAnnex } from './listed-annex.ts';
export type { LostTableLines } from './lost-tables.ts';
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
  /** The columns that say what is to be done; empty where it is no table of tasks. */
  readonly titles: readonly number[];
  /** Its rows as tasks, where its head names what is to be done and by whom or by when; else none. */
  readonly tasks: readonly TaskRow[];
}

/** A row of a table of tasks: it says in one line what a section does that names departments and a deadline. */
export interface TaskRow {
  readonly kind: 'row';
  /** Empty: its number is the table’s. */
  readonly mark: string;
  /** All that is to be done: `完善设施：建设中心` under 重点任务 and 具体举措. */
  readonly title: string;
  /** The part of it that each row of the table has. */
  readonly name: string;
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

export type Direction = 'rising' | 'falling';

/** The fields that are kept as they are written: those of the table of fields. */
export type IndicatorTexts = { readonly [Key in TextFieldKey]?: Sourced<string> };

export interface Indicator extends IndicatorTexts {
  /** As drafted: `其中：农村`. */
  readonly name: string;
  /** What it is called where it stands apart: with its whole's name, without its property: 婴儿死亡率（农村）. */
  readonly fullName: string;
  /** What it is a part of (其中), from which it has its direction, unit and property where it says none. */
  readonly partOf?: Indicator;
  readonly nameSpan: Span;
  /** The whole block or table row. */
  readonly span: Span;
  readonly form: 'block' | 'row';
  readonly section: Section;
  /** In the order written. */
  readonly values: readonly IndicatorValue[];
  /** 约束性 or 预期性; `text` keeps what was written where it is neither. */
  readonly property?: Sourced<Property | undefined> & {
    readonly text: string;
    /** Said of the whole that this is a part of. */
    readonly isInherited?: true;
  };
  readonly direction: Direction;
  /** Where the direction was taken from, most certain first. */
  readonly directionFrom: 'field' | 'comparator' | 'change' | 'values' | 'name' | 'whole' | 'assumed';
  readonly serves: readonly IndicatorLink[];
  /** What its row says in columns that the language has no word for. */
  readonly otherCells: readonly OtherCell[];
  readonly responsibility?: Responsibility;
  readonly deadline?: Deadline;
}
