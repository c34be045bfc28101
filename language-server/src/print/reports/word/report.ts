import {
  AlignmentType,
  HeadingLevel,
  LeaderType,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  type Table as WordTable,
} from 'docx';
import type { Language } from '../../../core/text/localized.ts';
import { printedTable } from '../../documents/clean-text.ts';
import { layoutOf, textWidthOf } from '../../documents/layout/page-layout.ts';
import { titleParts } from '../../documents/layout/title-parts.ts';
import { wordFile } from '../../documents/word/file.ts';
import { wordTable } from '../../documents/word/table.ts';
import { lineHeight } from '../../documents/word/text.ts';
import type { Table } from '../../tables/table.ts';
import type { LegendEntry, PlanReview, Review } from '../review.ts';
import { reportWords } from '../words.ts';
import { findingTable, remarkTable } from './finding-table.ts';
import { headingStyles, sectionOf } from './page.ts';
import { fontsOf, type Look, run } from './text.ts';

type Block = Paragraph | WordTable;

/** A report as a .docx file, laid out as GB/T 9704-2012 asks of official documents. */
export async function wordReport(review: Review): Promise<Uint8Array> {
  const { language, date, overview, plans, legend } = review;
  const [only] = plans;
  const whole = reportWords.reviewOfPlans[language];
  const title = only && !overview ? reportWords.titleOf(only.title)[language] : whole;
  const dated = date ? [centred(date, language)] : [];
  const children = [
    ...(overview
      ? [titleParagraph(whole, HeadingLevel.TITLE, language), ...dated, ...tableBlocks(overview)]
      : []),
    ...plans.flatMap((plan) => planBlocks(plan, overview ? [] : dated, review)),
    ...(legend.length > 0 ? legendBlocks(legend, overview !== undefined, language) : []),
  ];
  return wordFile(title, [sectionOf(children)], headingStyles(language));
}

function planBlocks(plan: PlanReview, dated: readonly Block[], { language, overview }: Review): Block[] {
  const { file, facts, counts, opening, incomplete, standing, groups, remarks } = plan;
  const lines = titleParts(plan.title).filter((part) => part !== '');
  const title = [...lines, ...(overview ? [] : [reportWords.review[language]])].join('\n');
  return [
    titleParagraph(title, HeadingLevel.HEADING_1, language, overview !== undefined),
    ...dated,
    centred(`${reportWords.file[language]}${language === 'zh' ? '：' : ': '}${file}`, language),
    ...tableBlocks(facts),
    ...tableBlocks(counts),
    ...[standing, opening, incomplete]
      .filter((text) => text !== undefined)
      .map((text) => openingParagraph(text, language)),
    ...groups.flatMap(({ heading, findings }) => [
      headingParagraph(heading),
      ...findings.flatMap((finding) => [findingTable(finding, language), gap()]),
    ]),
    ...(remarks.length > 0 ? [headingParagraph(reportWords.remarks[language])] : []),
    ...remarks.flatMap((remark) => [remarkTable(remark, language), gap()]),
    signature(language),
  ];
}

function openingParagraph(text: string, language: Language): Paragraph {
  return new Paragraph({
    spacing: { before: 120, after: 120, ...lineHeight(22) },
    ...(language === 'zh' && { indent: { firstLine: 480 } }),
    children: [run(text, body(language))],
  });
}

function legendBlocks(legend: readonly LegendEntry[], onNewPage: boolean, language: Language): Block[] {
  return [
    headingParagraph(reportWords.checks[language], onNewPage),
    ...legend.flatMap(({ title, code, why }) => [
      new Paragraph({
        keepNext: true,
        spacing: { before: 120, ...lineHeight(20) },
        children: [
          run(`${title}　`, { ...body(language), font: 'SimHei' }),
          run(code, { font: 'SimSun', points: 9, language: 'en', colour: '444444' }),
        ],
      }),
      new Paragraph({ keepLines: true, spacing: lineHeight(20), children: [run(why, body(language))] }),
    ]),
  ];
}

function tableBlocks(table: Table): Block[] {
  const printed = printedTable(table);
  const { needs } = layoutOf(printed);
  const caption = printed.title ? [headingParagraph(printed.title)] : [];
  return [...caption, wordTable(printed, { landscape: false, points: 10.5 }, needs), gap()];
}

function titleParagraph(
  title: string,
  heading: typeof HeadingLevel.TITLE | typeof HeadingLevel.HEADING_1,
  language: Language,
  pageBreakBefore = false,
): Paragraph {
  const children = title.split('\n').map(
    (text, index) =>
      new TextRun({
        text,
        font: fontsOf({ font: '方正小标宋简体', language }),
        size: 44,
        ...(index > 0 && { break: 1 }),
      }),
  );
  return new Paragraph({ heading, pageBreakBefore, children });
}

function headingParagraph(text: string, pageBreakBefore = false): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_2, pageBreakBefore, text });
}

function centred(text: string, language: Language): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 160, ...lineHeight(20) },
    children: [run(text, body(language))],
  });
}

/** Word would make one table of two that touch. */
function gap(): Paragraph {
  return new Paragraph({ spacing: lineHeight(10) });
}

function signature(language: Language): Paragraph {
  const look = body(language);
  const blank = () => new TextRun({ children: [new Tab()], font: fontsOf(look), size: look.points * 2 });
  const half = textWidthOf(false) / 2;
  const leader = LeaderType.UNDERSCORE;
  return new Paragraph({
    keepLines: true,
    spacing: { before: 360, ...lineHeight(22) },
    tabStops: [
      { type: TabStopType.LEFT, position: half - 200, leader },
      { type: TabStopType.LEFT, position: half },
      { type: TabStopType.RIGHT, position: textWidthOf(false), leader },
    ],
    children: [
      run(reportWords.reviewer[language], look),
      blank(),
      blank(),
      run(reportWords.date[language], look),
      blank(),
    ],
  });
}

function body(language: Language): Look {
  return { font: 'FangSong', points: 12, language };
}
