import type { Span } from '../model/source.ts';
import { chineseInteger } from '../model/value/numerals.ts';
import { matchesOf } from '../text/matches.ts';
import { simplified } from '../text/simplified.ts';

/** What a mark with a number counts: 附件2, 附表1, 附图1, 专栏3, 表2, 图1, 第三章. */
export type MarkKind =
  | '附件'
  | '附表'
  | '附图'
  | '附录'
  | '专栏'
  | '表'
  | '图'
  | '篇'
  | '章'
  | '节'
  | '条'
  | '部分';

/** A mark in a text: where it leads to something (见附件2), or is what others lead to (附件2 at a line's start). */
export interface Mark {
  readonly kind: MarkKind;
  /** None of 见附件: any will do. */
  readonly number?: number;
  /** Of 附图2、3 the second is written without its kind. */
  readonly text: string;
  readonly span: Span;
  readonly isCaption: boolean;
  /** Whether it is part of another document: 《…规划》专栏3, 上级规划附件2. */
  readonly isOfOther: boolean;
}

const numeral = '(?:[0-9０-９]{1,3}|[一二三四五六七八九十百]{1,4})';
/** 提交附件3份, 专栏作家2名: so many of them. */
const counted = '(?:[份张页套册]|件(?!名)|个(?!人|体)|项(?!目)|名(?![词单称录]))';
const attached = new RegExp(
  `(?<kind>附[件表图录]|专栏)[^\\S\\r\\n]{0,2}(?<number>${numeral})(?![0-9０-９]|[.．\\-—–][0-9０-９]|${counted})`,
  'gu',
);
/** 列表3项, 代表2名 and 图2023年 are none: a table or figure is referred to by 见, in brackets, or as 表2所示. */
const captioned =
  /(?=[表图])(?<=^[^\S\r\n]*|见|如|按照?|根据|依据|对照|[（(、和与及])(?<kind>[表图])[^\S\r\n]{0,2}(?<number>[0-9０-９]{1,2})(?![0-9０-９年月日个项名张篇次万亿%％]|[.．\-—–][0-9０-９])/gu;
const part = new RegExp(
  `(?=第)(?<=^[^\\S\\r\\n]*|见|按照?|根据|依据|落实|[（(]|本(?:规划|纲要|方案|计划|意见|措施|办法)的?)第(?:(?<number>${numeral})(?<kind>[篇章节条]|部分)|[（(](?<item>${numeral})[）)](?=条|项))`,
  'gu',
);
/** 见附件: without a number. */
const unnumbered =
  /(?=附)(?<=见|随|列入)(?<kind>附[件表图录])(?![^\S\r\n]{0,2}[0-9０-９一二三四五六七八九十])/gu;
/** 附图2、3 */
const more = /^、(?<number>[0-9０-９]{1,2})(?=[）)，,。；;、和与及]|[^\S\r\n]*$)/u;
/** What follows a caption is its title; what follows a reference goes on with the sentence. */
const goesOn = /^[^\S\r\n]*(?:所示|所列|所[附述]|中|的|和|与|及|是|为|列出|明确|规定|提出|[）)，,。；;、])/u;
/** 专栏2：重点工程: a caption that a copied page has put into the line of the paragraph before it. */
const squeezedTitle = /^[：:]\s*[^，,。；;]{2,40}/u;
const ofOther =
  /(?:》(?![和与及、以])[^，,。；;（()）《》]{0,8}|(?<!本|本专项|本行动|本实施|本工作)(?:规划|纲要|方案|计划|文件|通知|意见|办法|条例|法)(?:的|之|中)?)[（(]?$/u;

/** The marks of a line, in the order of the text. */
export function marksIn(text: string): Mark[] {
  const read = simplified(text);
  if (!/[附栏表图第]/u.test(read)) return [];
  return [attached, captioned, part, unnumbered]
    .flatMap((pattern) => matchesOf(pattern, read).flatMap((match) => marksOf(match, read, text)))
    .sort((a, b) => a.span.start - b.span.start);
}

function marksOf(match: RegExpMatchArray, read: string, text: string): Mark[] {
  const { 0: whole, index: start = 0, groups = {} } = match;
  // 第（二）条 is （二）, which is a 节 by its level
  const kind = (groups.item ? '节' : groups.kind) as MarkKind;
  const named = groups.number ?? groups.item;
  const isPart = whole.startsWith('第');
  const before = read.slice(0, start);
  const behind = read.slice(start + whole.length);
  const isCaption =
    named !== undefined &&
    ((/^[\s　|｜]*$/u.test(before) && !goesOn.test(behind)) ||
      (/[。；！]\s*$/u.test(before) && squeezedTitle.test(behind)));
  const isOfOther = ofOther.test(before.slice(-16)) && !(isPart && /本\p{Script=Han}{2}的?$/u.test(before));
  const markAt = (from: number, to: number, number: string | undefined): Mark => ({
    kind,
    ...(number !== undefined && { number: numberIn(number) }),
    text: text.slice(from, to),
    span: { start: from, end: to },
    isCaption,
    isOfOther,
  });
  let end = start + whole.length;
  const marks = [markAt(start, end, named)];
  while (!isCaption) {
    const next = more.exec(read.slice(end, end + 8));
    if (!next) break;
    marks.push(markAt(end + 1, end + 1 + (next.groups?.number ?? '').length, next.groups?.number ?? ''));
    end = end + 1 + (next.groups?.number ?? '').length;
  }
  return marks;
}

/** 12, １２, 十二 → 12 */
function numberIn(number: string): number {
  return Number(chineseInteger(number) ?? number.normalize('NFKC'));
}
