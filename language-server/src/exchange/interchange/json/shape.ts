import type { HeaderTextKey } from '../../../core/fields/header-fields.ts';
import type { TextFieldKey } from '../../../core/fields/indicator-fields.ts';
import type { DepartmentRole } from '../../../core/model/plan.ts';
import type { Range } from '../../../core/model/source.ts';

/** What is read of a plan's JSON: the rest (exact amounts, roles of years) follows from it. */
export interface PlanShape {
  readonly header: HeaderShape;
  readonly departments: readonly DepartmentShape[];
  readonly sections: readonly SectionShape[];
  readonly indicators: readonly IndicatorShape[];
  readonly comments: readonly TextShape[];
}

export interface TextShape {
  readonly value: string;
  readonly range: Range;
}

/** A text that has been read too: a date, a period, a deadline, a property. */
export interface WrittenShape {
  readonly text: string;
  readonly range: Range;
}

type HeaderTextShapes = { readonly [Key in HeaderTextKey]?: TextShape };

export interface HeaderShape extends HeaderTextShapes {
  readonly title?: TextShape;
  readonly issuers: readonly TextShape[];
  readonly signed?: WrittenShape;
  readonly published?: WrittenShape;
  readonly period?: WrittenShape;
  readonly baseYear?: { readonly value: number; readonly range?: Range };
  readonly bases: readonly BasisShape[];
}

export interface BasisShape {
  readonly title: string;
  readonly inBookMarks: boolean;
  readonly documentNumber?: TextShape;
  readonly range: Range;
}

export interface DepartmentShape {
  readonly name: string;
  readonly shortNames: readonly TextShape[];
  readonly members: readonly MentionShape[];
  readonly range: Range;
}

export interface MentionShape {
  readonly name: string;
  readonly role: DepartmentRole;
  readonly range: Range;
}

/** Who answers and by when, said here or inherited. */
export interface AnsweringShape {
  readonly responsibility?: { readonly mentions: readonly MentionShape[]; readonly inheritedFrom?: number };
  readonly deadline?: WrittenShape & { readonly inheritedFrom?: number };
}

export interface SectionShape extends AnsweringShape {
  readonly kind: 'root' | 'section' | 'box' | 'item' | 'annex';
  readonly mark: string;
  readonly title: string;
  readonly range: Range;
  readonly texts: readonly TextShape[];
  /** As they were drafted; none in a file of an older version. */
  readonly indicatorTables?: readonly IndicatorTableShape[];
  readonly tables: readonly { readonly range: Range; readonly rows: readonly (readonly TextShape[])[] }[];
  readonly indicators: readonly number[];
}

export interface IndicatorTableShape {
  readonly range: Range;
  readonly columns: readonly { readonly headings: readonly TextShape[]; readonly content?: string }[];
  readonly rows: readonly { readonly cells: readonly TextShape[]; readonly indicator?: number }[];
}

type TextShapes = { readonly [Key in TextFieldKey]?: TextShape };

export interface IndicatorShape extends AnsweringShape, TextShapes {
  readonly name: string;
  readonly partOf?: number;
  readonly range: Range;
  readonly form: 'block' | 'row';
  readonly values: readonly {
    readonly head: string;
    readonly heading?: string;
    readonly value: WrittenShape;
  }[];
  /** `inherited`: said of the whole that it is a part of. */
  readonly property?: WrittenShape & { readonly inherited?: boolean };
  readonly otherCells?: readonly {
    readonly heading: string;
    readonly value: string;
    readonly range?: Range;
  }[];
  readonly direction: 'rising' | 'falling';
  readonly directionFrom: string;
  readonly serves: readonly { readonly plan?: TextShape; readonly indicator?: TextShape }[];
}
