import type { LostTableLines } from '../../core/model/lost-tables.ts';
import type { DepartmentMention, Header, Indicator, SyntaxProblem } from '../../core/model/plan.ts';
import type { Source } from '../../core/model/source.ts';
import type { DepartmentLookup } from './departments.ts';
import type { OpenSection } from './open-section.ts';

/** What is collected, and known, while a plan is being built. */
export interface BuildContext {
  readonly source: Source;
  readonly header: Header;
  readonly departments: DepartmentLookup;
  readonly sections: OpenSection[];
  readonly indicators: Indicator[];
  readonly mentions: DepartmentMention[];
  readonly problems: SyntaxProblem[];
  readonly lostTables: readonly LostTableLines[];
}
