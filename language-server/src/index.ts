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
export type { Comparison } from './compare/compare.ts';
export { formatPlan } from './editor/format.ts';
export type { TextFieldKey } from './fields/indicator-fields.ts';
export type { LeftOut, LeftOutKind, Place as ImportPlace } from './import/foreign-document.ts';
export type { ImportedPlan } from './import/import-plan.ts';
export type {
  Found as ImportCounts,
  ImportReport,
  Notice as ImportNotice,
  ParagraphFate,
  TableFate,
} from './import/plan/report.ts';
export { Unreadable } from './interchange/unreadable.ts';
/** @internal for the extension's words */
export { type Language, type Localized, languageOf, plural, quoted } from './messages/localized.ts';
export type { Basis, Header } from './model/header.ts';
export type { Period, PlanDate } from './model/period.ts';
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
} from './model/plan.ts';
export type { Property } from './model/property.ts';
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
} from './model/quantity.ts';
export type { Position, Range, Source, Sourced, Span } from './model/source.ts';
export { tasksOf } from './model/tasks.ts';
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
} from './official/document.ts';
export { type PublishedText, publishedText } from './paste/published-text.ts';
export type { TimelineEvent, TimelineYear } from './pictures/timeline.ts';
export type { ChartColours } from './pictures/trajectory/colours.ts';
export type { ChartWords, RoleWords } from './pictures/trajectory/roles.ts';
export type { Trajectory, TrajectoryBound, TrajectoryPoint } from './pictures/trajectory.ts';
export { type ChartOptions, trajectorySvg } from './pictures/trajectory-svg.ts';
export type { KnownPlans } from './plans/known-plans.ts';
export type { Paragraph as ReviewParagraph, Row as ReviewRow } from './reports/finding-rows.ts';
export type { Line as ReviewLine, Piece as ReviewPiece } from './reports/pieces.ts';
export type { FindingGroup, FindingReview, LegendEntry, PlanReview, Review } from './reports/review.ts';
export type { TableSetName } from './tables/index.ts';
export type { Cell, Column, Table } from './tables/table.ts';
export type { Wording } from './tables/wording.ts';
export type { TemplateName } from './templates/template.ts';
export { type DecodedText, decodeText, type Encoding } from './text/encoding.ts';
export { isPlanName } from './workspace/plan-paths.ts';
