import type { Plan } from '../../language-server/src/core/model/plan.ts';
import { readPlan } from '../../language-server/src/language/read-plan.ts';
import { amendmentSheet } from '../../language-server/src/print/compare/amendments.ts';
import { comparePlans } from '../../language-server/src/print/compare/compare.ts';
import { excelWorkbook } from '../../language-server/src/print/documents/excel/workbook.ts';
import { wordDocument } from '../../language-server/src/print/documents/word/document.ts';
import { officialDocument } from '../../language-server/src/print/official/content.ts';
import { wordDocument as officialWord } from '../../language-server/src/print/official/word/document.ts';
import { reviewOf } from '../../language-server/src/print/reports/review.ts';
import { wordReport } from '../../language-server/src/print/reports/word/report.ts';
import { comparisonTable } from '../../language-server/src/print/tables/comparison/table.ts';
import { tableSets } from '../../language-server/src/print/tables/index.ts';
import { languageOfPlan } from '../../language-server/src/print/tables/plan-language.ts';
import type { Table } from '../../language-server/src/print/tables/table.ts';
import { allPlans, examplePlans, type NamedPlan } from './plans.ts';
import { reviewed } from './reviewed.ts';
import { type Said, saidByDocument, saidByReview, saidByTables } from './said.ts';

/** A file that Planwright makes. */
export interface OfficeFile extends Said {
  /** Ends in .docx or .xlsx. */
  readonly name: string;
  readonly render: () => Promise<Uint8Array>;
}

/** Whether a file is a Word document of tables alone. */
export function isTables(name: string): boolean {
  return name.endsWith('.docx') && !/-(?:official|report|changes)/u.test(name);
}

/** Every file that is opened. */
export function officeFiles(): OfficeFile[] {
  const plans = allPlans.map(({ name, text }) => ({
    name,
    text,
    plan: readPlan(text, `memory:/${name}.plan`),
  }));
  const examples = plans.slice(0, examplePlans.length);
  return [
    ...plans.flatMap(({ name, plan }) => [
      ...officialFiles(name, plan),
      ...tableSets.flatMap((set) => {
        const tables = set.build(plan, languageOfPlan(plan));
        return tables.length > 0 ? tableFiles(`${name}-${set.name}`, tables, plan) : [];
      }),
    ]),
    ...tableFiles(
      'all-comparison',
      comparisonTable(
        examples.map(({ plan }) => plan),
        'zh',
      ),
    ),
    ...tableFiles('nothing', []),
    ...plans.map(({ name, plan }) => reportFile(`${name}-report`, [plan])),
    reportFile(
      'all-report',
      examples.map(({ plan }) => plan),
    ),
    ...examples.flatMap((each) => comparisonFiles(each)),
  ];
}

function officialFiles(name: string, plan: Plan): OfficeFile[] {
  const variants = [
    { suffix: 'official', responsibilities: 'brackets', contents: false, pictures: false },
    { suffix: 'official-contents', responsibilities: 'brackets', contents: true, pictures: false },
    { suffix: 'official-table', responsibilities: 'table', contents: false, pictures: true },
  ] as const;
  // LibreOffice takes minutes to draw hundreds of charts
  const isDrawn = plan.indicators.length <= 50;
  return variants.map(({ suffix, responsibilities, contents, pictures }) => {
    const document = officialDocument(plan, { responsibilities, pictures: pictures && isDrawn });
    return {
      name: `${name}-${suffix}.docx`,
      render: async () => officialWord(document, { contents }),
      ...saidByDocument(document),
    };
  });
}

function tableFiles(name: string, tables: readonly Table[], plan?: Plan): OfficeFile[] {
  const title = plan?.header.title?.value ?? '';
  const language = plan ? languageOfPlan(plan) : 'zh';
  return [
    {
      name: `${name}.docx`,
      render: () => wordDocument(tables, { title, language }),
      ...saidByTables(tables, title),
    },
    {
      name: `${name}.xlsx`,
      render: () => excelWorkbook(tables, { title, language }),
      ...saidByTables(tables, ''),
    },
  ];
}

function reportFile(name: string, plans: readonly Plan[]): OfficeFile {
  const review = reviewOf(reviewed(plans), { language: 'zh' });
  return { name: `${name}.docx`, render: () => wordReport(review), ...saidByReview(review) };
}

/** A plan beside an older version of it, in which every fifth line is another: what has changed, and 修改对照表. */
function comparisonFiles({ name, text, plan }: NamedPlan & { readonly plan: Plan }): OfficeFile[] {
  const older = text
    .split('\n')
    .map((line, at) => (at % 5 === 4 ? line.replace(/\d(?=[%个.年人])/u, '1').replace('市', '') : line))
    .join('\n');
  const sheets = { changes: comparePlans, amendments: amendmentSheet } as const;
  return Object.entries(sheets).map(([suffix, sheet]) => {
    const { title, tables } = sheet(readPlan(older), plan, 'zh');
    return {
      name: `${name}-${suffix}.docx`,
      render: async () => wordDocument(tables, { title, language: 'zh' }),
      ...saidByTables(tables, title),
    };
  });
}
