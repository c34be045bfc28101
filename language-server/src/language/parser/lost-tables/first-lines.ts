import { oncePerText } from '../../../core/model/once-per.ts';
import { simplified, simplifiedUnit } from '../../../core/text/simplified.ts';
import { isBar } from '../characters.ts';
import { keywordAt } from '../keyword-at.ts';
import { yearMarkEnd } from '../years.ts';
import { headKind } from './head-kinds.ts';
import { piecesOf } from './pieces.ts';

const numbers = ['序\\s*号', '编\\s*号', 'no\\b'];
const categories = [
  '类\\s*[别类]',
  '门\\s*[别类]',
  '大\\s*[别类]',
  '分\\s*类',
  '类型',
  '领域',
  '维度',
  '方面',
  '板块',
];
const qualities =
  '一级 二级 三级 主要 核心 发展 具体 考核 监测 评价 规划 重点 关键 工作 目标 指标 改革 建设'.split(' ');
const nouns = [
  '指\\s*标',
  '任\\s*务',
  '事项',
  '举措',
  '措施',
  '项\\s*目',
  '内\\s*容',
  '类别',
  '分类',
  '名称',
];

const firstHead = new RegExp(
  `^\\s*(?:${[...numbers, ...categories].join('|')}|(?:${qualities.join('|')})*(?:${nouns.join('|')}))`,
  'iu',
);
/** What it may begin with: every line of every text is asked. */
const beginsFirstHead = new Set(
  [...numbers, ...categories, ...qualities, ...nouns, 'N'].map((word) => word.charCodeAt(0)),
);
const longestFirstLine = 120;

/** Few lines pass what is asked first, and they stay the same from one edit to the next. */
const firstLines = oncePerText<boolean>(4000);
const blockLines = oncePerText<boolean>(4000);

/** The upper line of a head whose cells have several. */
const upperLine = /^ {6,}\S{1,12}(?:\s+\S{1,12})*\s*$/u;

/** Whether a line may begin a head, whatever stands below it. */
export function mayBeginHead(line: string): boolean {
  return beginsHead(line) || upperLine.test(line);
}

/** Whether a line begins a head, by itself or as the upper line of one whose cells have several. */
export function headBeginsAt(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  if (beginsHead(line)) return true;
  if (!upperLine.test(line)) return false;
  const below = lines.slice(at + 1, at + 4);
  const end = below.findIndex((each) => each.trim() === '');
  return below.slice(0, end < 0 ? below.length : end).some(beginsHead);
}

/** Whether a line may begin the head of a table. */
export function beginsHead(line: string): boolean {
  const first = simplifiedUnit(line.trimStart().charCodeAt(0));
  if (line.length > longestFirstLine || !beginsFirstHead.has(first)) return false;
  if (/[。；;：:|｜]/u.test(line) || !firstHead.test(simplified(line))) return false;
  return firstLines(line, () =>
    [true, false].some((apart) => {
      const [first] = piecesOf([line], apart);
      return first !== undefined && headKind(first.text) !== undefined;
    }),
  );
}

/** A row with bars, a comment, a field, a year's line: who writes these has not lost a table. */
export function isWrittenForUs(line: string): boolean {
  const from = line.length - line.trimStart().length;
  if (from === line.length) return false;
  if (isBar(line.charCodeAt(from)) || line.startsWith('//', from)) return true;
  const found = keywordAt(line, from, line.length);
  if (found) return found.colon >= 0 || (found.keyword.name === '指标' && isBlockLine(line));
  return yearMarkEnd(simplified(line), from, line.length) >= 0;
}

/** `指标 床位数`: one name and nothing else behind the word. */
function isBlockLine(line: string): boolean {
  return blockLines(line, () => {
    const kinds = piecesOf([line], true).map(({ text }) => headKind(text));
    return kinds.length > 1 && kinds.filter((kind) => kind !== undefined).length < 2;
  });
}
