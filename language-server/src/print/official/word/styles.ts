import { AlignmentType, type IParagraphStyleOptions, LineRuleType } from 'docx';
import type { HeadingStyles } from '../../documents/word/file.ts';
import { type Font, fontNames, lineHeight } from '../../documents/word/text.ts';
import { character, characterSpacing, line } from '../measures.ts';

export const body = 'PlanBody';
export const boxBody = 'PlanBoxBody';
export const boxTitle = 'PlanBoxTitle';
export const plain = 'PlanPlain';

/** Word takes whole twips. */
const halfLine = Math.round(line / 2);

/** Lines so far apart, in twips. */
export function pitchLine(pitch: number) {
  return { line: pitch, lineRule: LineRuleType.EXACT };
}

export const bodyLine = pitchLine(line);

/** Two characters, whatever their size; in twips too, for programs that know no characters. */
export function twoCharacters(points: number) {
  return { firstLineChars: 200, firstLine: points * 40 };
}

/** Styles of the headings in use, by rank: 篇 and 章 in 黑体, 节 in 楷体, centred; 一、 in 黑体, （一） in 楷体, 1. in bold 仿宋, （1） in 仿宋 (§7.3.3). */
export function headingStyles(levels: readonly number[]): HeadingStyles {
  const [heading1, heading2, heading3, heading4, heading5, heading6] = levels.map(headingStyle);
  return {
    title: {
      run: { font: fontNames('方正小标宋简体'), size: 44, color: '000000' },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { before: line, after: line, ...lineHeight(34) },
        keepNext: true,
      },
    },
    ...(heading1 && { heading1 }),
    ...(heading2 && { heading2 }),
    ...(heading3 && { heading3 }),
    ...(heading4 && { heading4 }),
    ...(heading5 && { heading5 }),
    ...(heading6 && { heading6 }),
  };
}

function headingStyle(level: number, rank: number) {
  const isChapter = level < 3;
  return {
    run: {
      font: fontNames(fontOf(level)),
      size: level === 0 ? 36 : 32,
      color: '000000',
      bold: level === 5,
      characterSpacing,
    },
    paragraph: {
      ...(isChapter ? { alignment: AlignmentType.CENTER } : { indent: twoCharacters(16) }),
      spacing: isChapter ? { before: halfLine, after: halfLine, ...bodyLine } : bodyLine,
      keepNext: true,
      outlineLevel: rank,
    },
  };
}

/** What a heading of a level of the plan's is set in. */
export function fontOf(level: number): Font {
  if (level <= 1 || level === 3) return 'SimHei';
  return level === 2 || level === 4 ? 'KaiTi' : 'FangSong';
}

/** The styles of all that is no heading. */
export const paragraphStyles: readonly IParagraphStyleOptions[] = [
  {
    id: body,
    name: '公文正文',
    basedOn: 'Normal',
    quickFormat: true,
    run: { characterSpacing },
    paragraph: { alignment: AlignmentType.JUSTIFIED, indent: twoCharacters(16), spacing: bodyLine },
  },
  { id: plain, name: '公文无缩进', basedOn: 'Normal', quickFormat: true, paragraph: { spacing: bodyLine } },
  {
    id: boxBody,
    name: '专栏正文',
    basedOn: 'Normal',
    quickFormat: true,
    run: { size: 28 },
    paragraph: {
      alignment: AlignmentType.JUSTIFIED,
      indent: twoCharacters(14),
      spacing: lineHeight(24),
    },
  },
  {
    id: boxTitle,
    name: '专栏标题',
    basedOn: 'Normal',
    quickFormat: true,
    run: { size: 28, font: fontNames('SimHei') },
    paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 60, after: 60, ...lineHeight(24) } },
  },
  ...[1, 2, 3].map((level): IParagraphStyleOptions => contentsStyle(level)),
];

function contentsStyle(level: number): IParagraphStyleOptions {
  return {
    id: `TOC${level}`,
    name: `toc ${level}`,
    basedOn: 'Normal',
    next: 'Normal',
    run: { size: 28 },
    paragraph: {
      indent: { left: (level - 1) * character },
      spacing: lineHeight(26),
    },
  };
}
