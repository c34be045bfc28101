/**
 * The elements of StratML Part 2 (ISO 17469-2) that a plan is written with, each with its child elements in the order that
 * the schema asks for: `?` for at most one, `*` for any number, `+` for at least one, else exactly one. Those
 * without a line here hold text.
 */
export const childElements = {
  PerformancePlanOrReport: [
    'Name',
    'Description?',
    'OtherInformation?',
    'StrategicPlanCore',
    'AdministrativeInformation?',
  ],
  StrategicPlanCore: ['Organization*', 'Goal+'],
  Organization: ['Name?', 'Identifier?', 'Stakeholder*'],
  Goal: [
    'Name',
    'Description',
    'Identifier?',
    'SequenceIndicator?',
    'Stakeholder*',
    'OtherInformation?',
    'Objective*',
  ],
  Objective: [
    'Name?',
    'Description?',
    'Identifier?',
    'SequenceIndicator?',
    'Stakeholder*',
    'OtherInformation?',
    'PerformanceIndicator*',
  ],
  Stakeholder: ['Name', 'Description?', 'Role*'],
  Role: ['Name', 'Description?', 'RoleType?'],
  PerformanceIndicator: [
    'MeasurementDimension',
    'UnitOfMeasurement',
    'Identifier?',
    'Relationship*',
    'MeasurementInstance*',
    'OtherInformation?',
  ],
  Relationship: ['Name?', 'Description?'],
  MeasurementInstance: ['TargetResult*', 'ActualResult*'],
  TargetResult: ['StartDate?', 'EndDate?', 'NumberOfUnits?', 'Descriptor?', 'Description?'],
  ActualResult: ['StartDate?', 'EndDate?', 'NumberOfUnits?', 'Descriptor?', 'Description?'],
  Descriptor: ['DescriptorName?', 'DescriptorValue?'],
  AdministrativeInformation: ['StartDate?', 'EndDate?', 'PublicationDate?'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export const namespace = 'urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport';

/** What the results of an indicator are called, by the role that the year has in the plan. */
export const resultNames = {
  baseline: '基期',
  milestone: '阶段目标',
  target: '目标',
  outlook: '远景目标',
  standard: '标准',
  actual: '实绩',
} as const;

/** A target for the whole period that stands in a column of changes or totals. */
export const growthName = '增速或累计';

/** Said of a role that a paragraph of the Description says already. */
export const saidInText = '正文已写明';

/** Lines of a Description of a department in the roster. */
export const rosterWords = { shortNames: '简称：', members: '包括：' } as const;

/** The name of a Relationship to the superior plan's indicator. */
export const servesName = '对应';

/** What a table says of an indicator in a column that the language has no word for, as a line of OtherInformation. */
export function otherLine(heading: string, text: string): string {
  return `列〔${heading}〕${text}`;
}

export const otherLinePattern = /^列〔([^〕]*)〕(.*)$/u;
