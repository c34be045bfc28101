import {
  AlignmentType,
  CheckBox,
  HeadingLevel,
  type IParagraphOptions,
  LeaderType,
  Paragraph,
  ShadingType,
  Tab,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  WidthType,
  Table as WordTable,
} from 'docx';
import type { Severity } from '../../../checks/check.ts';
import type { Language } from '../../../core/text/localized.ts';
import { cellPadding, textWidthOf } from '../../documents/layout/page-layout.ts';
import { lineHeight } from '../../documents/word/text.ts';
import type { ReviewParagraph, ReviewRow } from '../finding-rows.ts';
import type { RemarkReview } from '../remarks.ts';
import type { FindingReview } from '../review.ts';
import { reportWords } from '../words.ts';
import { fontsOf, quotedRuns, run } from './text.ts';

/** Pale, so that a printer without colour leaves the words readable. */
const fills: Readonly<Record<Severity, string>> = {
  error: 'FBE3DE',
  warning: 'FFF2CC',
  info: 'DEEAF6',
  hint: 'EDEDED',
};

const labelWidth = 1200;
const contentWidth = textWidthOf(false) - labelWidth;
const points = 12;

/** A ruled box for a finding, on one page as long as it fits one: its heading, its rows, boxes to tick. */
export function findingTable(finding: FindingReview, language: Language): WordTable {
  const { number, severity, severityName, title, code } = finding;
  const heading = [
    run(`${number}. ${severityName}　${title}　`, { font: 'SimHei', points, language }),
    run(code, { font: 'SimSun', points: 9, language: 'en', colour: '444444' }),
  ];
  const boxes = rowOf(reportWords.decision[language], language, [decision(language)]);
  return box([headingRow(heading, fills[severity]), ...rowsOf(finding.rows, language), boxes]);
}

/** The same for a remark; what was decided on it stands there already. */
export function remarkTable({ heading, look, rows }: RemarkReview, language: Language): WordTable {
  const runs = [run(heading, { font: 'SimHei', points, language })];
  return box([headingRow(runs, fills[look]), ...rowsOf(rows, language)]);
}

function rowsOf(rows: readonly ReviewRow[], language: Language): TableRow[] {
  return rows.map(({ label, paragraphs }) =>
    rowOf(
      label,
      language,
      paragraphs.map((paragraph) => paragraphOf(paragraph, language)),
    ),
  );
}

function box(rows: TableRow[]): WordTable {
  return new WordTable({
    layout: TableLayoutType.FIXED,
    width: { size: textWidthOf(false), type: WidthType.DXA },
    alignment: AlignmentType.CENTER,
    columnWidths: [labelWidth, contentWidth],
    margins: { left: cellPadding, right: cellPadding, marginUnitType: WidthType.DXA },
    rows,
  });
}

function headingRow(children: readonly TextRun[], fill: string): TableRow {
  const heading = new Paragraph({
    ...tight,
    heading: HeadingLevel.HEADING_3,
    keepNext: true,
    children,
  });
  return new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        columnSpan: 2,
        shading: { type: ShadingType.CLEAR, color: 'auto', fill },
        children: [heading],
      }),
    ],
  });
}

function rowOf(label: string, language: Language, children: Paragraph[]): TableRow {
  const labelParagraph = new Paragraph({
    ...tight,
    keepNext: true,
    alignment: AlignmentType.CENTER,
    children: [run(label, { font: 'SimHei', points, language })],
  });
  return new TableRow({
    cantSplit: true,
    children: [
      new TableCell({ verticalAlign: VerticalAlignTable.CENTER, children: [labelParagraph] }),
      new TableCell({ verticalAlign: VerticalAlignTable.CENTER, children }),
    ],
  });
}

function paragraphOf({ said, quoted }: ReviewParagraph, language: Language): Paragraph {
  const look = { font: 'FangSong', points, language } as const;
  return new Paragraph({
    ...tight,
    keepNext: true,
    children: [...(said ? [run(said, look)] : []), ...(quoted ? quotedRuns(quoted, look) : [])],
  });
}

/** Boxes that are ticked with a click, or with a pen. */
function decision(language: Language): Paragraph {
  const look = { font: 'FangSong', points, language } as const;
  const box = (word: 'accepted' | 'rejected') => [
    new CheckBox({
      alias: reportWords[word][language],
      checkedState: { value: '2611', font: 'Segoe UI Symbol' },
      uncheckedState: { value: '25A1', font: 'SimSun' },
    }),
    run(` ${reportWords[word][language]}　　`, look),
  ];
  return new Paragraph({
    ...tight,
    tabStops: [
      { type: TabStopType.RIGHT, position: contentWidth - 2 * cellPadding, leader: LeaderType.UNDERSCORE },
    ],
    children: [
      ...box('accepted'),
      ...box('rejected'),
      run(reportWords.because[language], look),
      new TextRun({ children: [new Tab()], font: fontsOf(look), size: points * 2 }),
    ],
  });
}

const tight: Pick<IParagraphOptions, 'spacing'> = { spacing: { before: 30, after: 30, ...lineHeight(17) } };
