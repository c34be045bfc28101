import type { Severity } from '../../checks/check.ts';
import type { DepartmentRole } from '../../core/model/plan.ts';
import type { Position, Range } from '../../core/model/source.ts';
import type { TimelineEvent, TimelineYear } from '../../print/pictures/timeline.ts';
import type { Trajectory } from '../../print/pictures/trajectory.ts';

export { pageStyles } from '../../print/official/html/page-stylesheet.ts';
export type { TimelineEvent, TimelineYear, Trajectory };

/*
 * What the server says of plans beyond LSP, for a preview and for views beside the text. All is plain JSON;
 * places are ranges as LSP has them, and words are in the language of the session.
 */

/** `{ uri, view? }` → `Preview`; null where the server doesn't know the plan. */
export const previewRequest = 'planwright/preview';

/** `{ uri? }` → `Overview` of that plan, or of all the server knows. */
export const overviewRequest = 'planwright/overview';

/** `SummariesParams` → `PlanSummary[]`, of those that the server knows. */
export const summariesRequest = 'planwright/summaries';

/** `{ uri }`: a plan has been checked, for the first time or again, or it is gone. */
export const changedNotification = 'planwright/changed';

export interface PlanParams {
  readonly uri: string;
}

export interface PreviewParams extends PlanParams {
  /** What is looked at; where it is absent all is sent, however much that is. */
  readonly view?: PreviewView;
}

/** The parts of a preview. */
export type PreviewPart =
  | 'document'
  | 'tables'
  | 'responsibilities'
  | 'alignment'
  | 'timeline'
  | 'trajectories';

/** What is looked at of a preview: of a part with very many things no others are sent than those around. */
export interface PreviewView {
  readonly part: PreviewPart;
  /** The first thing in view, counted over all lists of the part (rows, events, charts). */
  readonly at: number;
  /** Where the cursor is in the text: if the part shows that place, it is looked at rather. */
  readonly cursor?: Position;
  /** Columns of tables made of blocks that are to be shown though nobody says anything in them: of `TableEditing.columns`. */
  readonly columns?: readonly string[];
}

export interface OverviewParams {
  readonly uri?: string;
}

export interface SummariesParams {
  /** All plans where it is absent. */
  readonly uris?: readonly string[];
}

/** A plan as its readers will see it, and where each part of that comes from. */
export interface Preview {
  readonly uri: string;
  /** Of the text that it was made from; absent where that is another one by now, or not open. */
  readonly version?: number;
  /** Empty where none is written. */
  readonly title: string;
  /** Absent while another part is looked at: it is the dearest of all. */
  readonly document?: PreviewDocument;
  readonly tables: readonly PreviewTable[];
  /** Who answers for what. */
  readonly responsibilities: readonly PreviewTable[];
  /** How it stands to the plans above it; empty where none is known. */
  readonly alignment: readonly PreviewTable[];
  readonly timeline: readonly PreviewYear[];
  readonly trajectories: PreviewTrajectories;
  readonly findings: readonly PreviewFinding[];
}

/** How many things of a list are left out, where there are too many to be sent at each change: absent for none. */
export interface ListGaps {
  readonly before?: number;
  readonly after?: number;
}

/** The text as it is printed, or some of its pages. */
export interface PreviewDocument extends ListGaps {
  readonly pages: readonly PreviewPage[];
}

export interface PreviewPage {
  readonly landscape: boolean;
  /**
   * What stands on it, well-formed, in the classes of `pageStyles`; all that a plan says is escaped. `data-place` is where an
   * element comes from (`line:character-line:character`), `data-findings` the findings that are about a line or a row: places in
   * `Preview.findings`.
   */
  readonly html: string;
}

export interface PreviewYear extends TimelineYear, ListGaps {}

export interface PreviewTrajectories extends ListGaps {
  readonly charts: readonly PreviewTrajectory[];
}

export interface PreviewTrajectory extends Trajectory {
  /** The findings that are about its indicator: places in `Preview.findings`. */
  readonly findings: readonly number[];
}

export interface PreviewFinding {
  readonly range: Range;
  readonly severity: Severity;
  readonly message: string;
  readonly code: string;
}

/** A finished table; as in HTML, what a merged cell covers is absent from its row. */
export interface PreviewTable extends ListGaps {
  readonly title: string;
  readonly columns: readonly { readonly heading: string; readonly align: 'left' | 'center' | 'right' }[];
  readonly rows: readonly (readonly PreviewCell[])[];
  readonly notes: readonly string[];
  /** How it can be written in; absent where it can't. */
  readonly editing?: TableEditing;
}

/** What can be changed of a table beside its cells. */
export interface TableEditing {
  /** The title of its box as it is written; absent where it has none of its own. */
  readonly title?: string;
  /** Whether its columns are its own: they can be headed and deleted. */
  readonly isDrafted: boolean;
  /** The columns that can be added: `name` is what is asked for. */
  readonly columns: readonly { readonly name: string; readonly heading: string }[];
}

export interface PreviewCell {
  readonly text: string;
  readonly column: number;
  readonly rowSpan?: number;
  readonly colSpan?: number;
  /** A part of the row above, set in under it. */
  readonly indented?: true;
  readonly range?: Range;
  /** What is written there, empty where nothing is; absent where nothing can be written. */
  readonly written?: string;
  /** The findings that are about this cell: places in `Preview.findings`. */
  readonly findings?: readonly number[];
}

/** Who has to do what by when, and what was found, over one plan or many. */
export interface Overview {
  readonly plans: readonly PlanSummary[];
  /** There are more plans than can be listed at every change: all but `plans` is left empty. */
  readonly isTooLong: boolean;
  /** Place by place, as their plans come; of each in the order of the rosters. */
  readonly departments: readonly DepartmentDuties[];
  readonly deadlines: readonly DueDuties[];
  /** The gravest first; only severities that have findings. */
  readonly findings: readonly FindingsOfSeverity[];
}

export interface PlanSummary {
  readonly uri: string;
  readonly title: string;
  readonly indicators: number;
  readonly findings: Readonly<Record<Severity, number>>;
}

export interface DepartmentDuties {
  readonly name: string;
  /** What its plans are for; absent where none says so. */
  readonly place?: string;
  readonly tasks: readonly PreviewDuty[];
  readonly indicators: readonly PreviewDuty[];
}

/** What is due by the same date. */
export interface DueDuties {
  /** The last day that is meant, as `2025-12-31`; absent where there is none. */
  readonly date?: string;
  readonly label: string;
  readonly duties: readonly PreviewDuty[];
}

export interface PreviewDuty extends PlanPlace {
  readonly kind: 'task' | 'indicator';
  readonly label: string;
  /** What an indicator is to reach. */
  readonly value?: string;
  /** The role of the department it is listed under. */
  readonly role?: DepartmentRole;
  /** Everybody who answers for it. */
  readonly who: string;
  /** As written; empty where there is none. */
  readonly deadline: string;
}

export interface FindingsOfSeverity {
  readonly severity: Severity;
  readonly findings: readonly OverviewFinding[];
}

export interface OverviewFinding extends PlanPlace {
  readonly message: string;
  readonly code: string;
}

export interface PlanPlace {
  readonly uri: string;
  readonly range: Range;
  /** The title of the plan it is in. */
  readonly plan: string;
}
