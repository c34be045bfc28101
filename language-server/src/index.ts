/**
 * What a program may use of Planwright: all that `import … from 'planwright'` gives, which docs/api.md describes. It runs
 * in Node and in a browser, reads and writes no file, and brings no other module along than those whose names are taken:
 * none is here for its effects. The extension uses it too, besides the requests in `protocol/`.
 */
export type { Big } from 'big.js';
export { type CheckedPlan, type CheckOptions, check, knownPlans, type PlanSet } from './api/check.ts';
export { type CheckDescription, checks, explain } from './api/checks.ts';
export {
  comparePlans,
  type OfficialDocumentOptions,
  officialDocument,
  type ReviewOptions,
  review,
} from './api/documents.ts';
export {
  fromJson,
  fromStratml,
  importDocument,
  importReportText,
  toJson,
  toStratml,
} from './api/exchange.ts';
export { applyEdits, fixAll } from './api/fixes.ts';
export { type NewPlanOptions, newPlan, type TemplateDescription, templates } from './api/new-plan.ts';
export { chartColours, timeline, trajectories } from './api/pictures.ts';
export { readPlan } from './api/read.ts';
export {
  type DocumentFormat,
  type DocumentRenderOptions,
  documentFormats,
  type FormatDescription,
  type ReviewFormat,
  render,
  reviewFormats,
  type TableFormat,
  type TableRenderOptions,
  tableFormats,
} from './api/render.ts';
export {
  type ColumnOptions,
  sideBySide,
  type TableOptions,
  type TableSetDescription,
  tableSets,
  tables,
} from './api/tables.ts';
export type { Area, Fix, Severity, TextEdit } from './checks/check.ts';
export type { FixedText } from './checks/fixes/fix-all.ts';
export type { LocatedFinding, LocatedPlace } from './checks/located.ts';
export { type ReadSettings, readSettings, type SettingsProblem } from './checks/read-settings.ts';
export type { CheckFailure } from './checks/run.ts';
export type { AskedSeverity, Settings } from './checks/settings.ts';
export type { TextFieldKey } from './core/fields/indicator-fields.ts';
export type { Basis, Header } from './core/model/header.ts';
export type { Period, PlanDate } from './core/model/period.ts';
export type {
  Deadline,
  Department,
  DepartmentMention,
  DepartmentRole,
  Direction,
  Indicator,
  IndicatorLink,
  IndicatorTexts,
  IndicatorValue,
  PlainTable,
  Plan,
  Responsibility,
  Section,
  SectionKind,
  SyntaxProblem,
  Task,
  TaskRow,
  YearRole,
} from './core/model/plan.ts';
export type { Property } from './core/model/property.ts';
export type {
  Change,
  Comparator,
  NoValue,
  Quantity,
  Recurrence,
  Unit,
  Value,
  ValueProblem,
  WordValue,
} from './core/model/quantity.ts';
export type { Position, Range, Source, Sourced, Span } from './core/model/source.ts';
export { tasksOf } from './core/model/tasks.ts';
export type { KnownPlans } from './core/plans/known-plans.ts';
export { type DecodedText, decodeText, type Encoding } from './core/text/encoding.ts';
/** @internal for the extension's words */
export { type Language, type Localized, languageOf, plural, quoted } from './core/text/localized.ts';
export type { LeftOut, LeftOutKind, Place as ImportPlace } from './exchange/import/foreign-document.ts';
export type { ImportedPlan } from './exchange/import/import-plan.ts';
export type {
  Found as ImportCounts,
  ImportReport,
  Notice as ImportNotice,
  ParagraphFate,
  TableFate,
} from './exchange/import/plan/report.ts';
export { Unreadable } from './exchange/interchange/unreadable.ts';
export { type PublishedText, publishedText } from './exchange/paste/published-text.ts';
export type { TemplateName } from './exchange/templates/template.ts';
export type { Comparison } from './print/compare/compare.ts';
export type {
  Attachment,
  Box as DocumentBox,
  Heading as DocumentHeading,
  OfficialDocument,
  Paragraph as DocumentParagraph,
  Part as DocumentPart,
  Pictures as DocumentPictures,
  PrintedTable as DocumentTable,
  Signature,
  Stage,
  StageRow,
} from './print/official/document.ts';
export type { TimelineEvent, TimelineYear } from './print/pictures/timeline.ts';
export type { ChartColours } from './print/pictures/trajectory/colours.ts';
export type { ChartWords, RoleWords } from './print/pictures/trajectory/roles.ts';
export type { Trajectory, TrajectoryBound, TrajectoryPoint } from './print/pictures/trajectory.ts';
export { type ChartOptions, trajectorySvg } from './print/pictures/trajectory-svg.ts';
export type { Paragraph as ReviewParagraph, Row as ReviewRow } from './print/reports/finding-rows.ts';
export type { Line as ReviewLine, Piece as ReviewPiece } from './print/reports/pieces.ts';
export type { FindingGroup, FindingReview, LegendEntry, PlanReview, Review } from './print/reports/review.ts';
export type { TableSetName } from './print/tables/index.ts';
export type { Cell, Column, Table } from './print/tables/table.ts';
export type { Wording } from './print/tables/wording.ts';
export { formatPlan } from './server/editor/format.ts';
export { isPlanName } from './server/workspace/plan-paths.ts';
