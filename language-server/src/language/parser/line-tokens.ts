import type { PlanTokenNames } from '../generated/ast.ts';
import { findIn, isBlank, isColon, isSeparator, skipBlanks, trimEnd } from './characters.ts';
import { emitAnswers, emitDepartment, emitDepartments } from './departments.ts';
import type { Emitter } from './emitter.ts';
import { type FieldPart, fieldsFrom } from './fields.ts';
import { boxNumber } from './keyword-at.ts';
import { startOfFile } from './line-context.ts';
import { type Line, readLine } from './lines.ts';
import { emitBases, emitLinks } from './references.ts';
import { emitRow, type OpenTable } from './tables.ts';

/**
 * Reads a text line by line (`lines.ts`) and emits for each line the tokens that the grammar takes at that place. It
 * never fails: what it can't place becomes UNKNOWN.
 */
export function emitLines(emitter: Emitter): void {
  const { text } = emitter;
  const context = startOfFile();
  let table: OpenTable | undefined;
  let afterBlank = false;
  for (let at = 0; at < text.length; ) {
    const line = readLine(text, at, context);
    at = line.next;
    if (line.kind === 'blank') afterBlank = true;
    else if (line.kind === 'comment') emitter.comment(line.content, line.end);
    else {
      table = line.kind === 'row' ? emitRow(emitter, line, table, afterBlank) : undefined;
      if (line.kind !== 'row') emitLine(emitter, line);
      afterBlank = false;
      emitter.endLine(line.next > line.end ? breakOf(text, line) : line.end);
    }
  }
}

/** Where a line's break stands, behind the blanks at its end. */
function breakOf(text: string, line: Line): number {
  let at = line.end;
  while (at < line.next && isBlank(text.charCodeAt(at))) at++;
  return at;
}

function emitLine(emitter: Emitter, line: Line): void {
  const { text, emit } = emitter;
  if (line.inBlock) emit('INDENT', line.start, line.content);
  switch (line.kind) {
    case 'heading':
      emitHeading(emitter, line);
      break;
    case 'annex': {
      const { markEnd, titleStart } = line.annex as NonNullable<Line['annex']>;
      emit('ANNEX', line.content, markEnd);
      emit('TITLE', titleStart, line.end);
      break;
    }
    case 'annexTitle':
      emit('ANNEX_TITLE', line.content, line.end);
      break;
    case 'text':
      emitText(emitter, line, line.content);
      break;
    case 'department':
      emitDepartment(emitter, line.content, line.end);
      break;
    case 'year': {
      const yearEnd = line.yearEnd as number;
      emit('YEAR', line.content, yearEnd);
      const next = skipBlanks(text, yearEnd, line.end);
      const hasColon = next < line.end && isColon(text.charCodeAt(next));
      if (hasColon) emit('COLON', next, next + 1);
      emit('VALUE', skipBlanks(text, hasColon ? next + 1 : next, line.end), line.end);
      break;
    }
    case 'unknown':
      emit('UNKNOWN', line.content, line.end);
      break;
    default:
      emitKeywordLine(emitter, line);
  }
}

function emitKeywordLine(emitter: Emitter, line: Line): void {
  const { text, emit } = emitter;
  const { keyword, end: keywordEnd, colon, contentStart } = line.keyword as NonNullable<Line['keyword']>;
  if (line.kind === 'field' && !line.inBlock && colon >= 0) {
    // 责任单位：甲、乙；完成时限：2024年底
    const first = { keyword: { name: keyword.name, start: line.content, end: keywordEnd }, colon };
    emitFields(emitter, fieldsFrom(text, first, line.end));
    return;
  }
  emit(keyword.name, line.content, keywordEnd);
  if (colon >= 0 && keyword.name !== '专栏') emit('COLON', colon, colon + 1);
  switch (keyword.name) {
    case '专栏':
      emitBoxTitle(emitter, line, keywordEnd);
      break;
    case '规划':
    case '指标':
    case '类别':
      emit('NAME', contentStart, line.end);
      break;
    case '部门':
      emitDepartments(emitter, contentStart, line.end);
      break;
    case '责任部门':
    case '牵头部门':
    case '配合部门':
      emitAnswers(emitter, contentStart, line.end);
      break;
    case '依据':
      emitBases(emitter, contentStart, line.end);
      break;
    case '对应':
      emitLinks(emitter, contentStart, line.end);
      break;
    case '目标':
    case '标准':
    case '现状':
    case '年均':
    case '累计':
      emit('VALUE', contentStart, line.end);
      break;
    default:
      emit('TEXT', skipBlanks(text, contentStart, line.end), line.end);
  }
}

/** Marks that scraping leaves behind 专栏1 are no part of the title. */
const boxTitleLead = /[\s　:：?？�]/u;

function emitBoxTitle(emitter: Emitter, line: Line, keywordEnd: number): void {
  const { text, emit } = emitter;
  const number = boxNumber(text, keywordEnd, line.end);
  let at = keywordEnd;
  if (number) {
    emit('BOX_NUMBER', number.start, number.end);
    at = number.end;
  }
  while (at < line.end && boxTitleLead.test(text[at] as string)) at++;
  emit('TITLE', at, line.end);
}

/** `（一）标题。正文` — the text may run in behind the title's full stop. */
function emitHeading(emitter: Emitter, line: Line): void {
  const { text, emit } = emitter;
  const mark = line.mark as NonNullable<Line['mark']>;
  emit(`${line.inBox ? 'ITEM' : 'HEADING'}_${mark.level}` as PlanTokenNames, line.content, mark.end);
  const titleStart = skipBlanks(text, mark.end, line.end);
  const limit = Math.min(line.inlines?.[0]?.open ?? line.end, line.end);
  const stop = findIn(text, '。', titleStart, limit);
  const titleEnd = stop < 0 ? limit : stop;
  emit('TITLE', titleStart, trimEnd(text, titleStart, titleEnd));
  emitText(emitter, line, stop < 0 ? limit : stop + 1);
}

function emitText(emitter: Emitter, line: Line, from: number): void {
  const { emit } = emitter;
  let at = from;
  for (const inline of line.inlines ?? []) {
    if (inline.open < from) continue;
    emitStretch(emitter, at, inline.open);
    emit('BRACKET_OPEN', inline.open, inline.open + 1);
    emitFields(emitter, inline.parts);
    if (inline.end > inline.close) emit('BRACKET_CLOSE', inline.close, inline.end);
    at = inline.end;
  }
  emitStretch(emitter, at, line.end);
}

function emitFields(emitter: Emitter, parts: readonly FieldPart[]): void {
  for (const part of parts) {
    if (!part.keyword) {
      if (part.holds === 'answers') emitAnswers(emitter, part.start, part.end);
      else emitWithSeparator(emitter, 'UNKNOWN', part.start, part.end);
      continue;
    }
    const { keyword, colon, end } = part;
    emitter.emit(keyword.name, keyword.start, keyword.end);
    emitter.emit('COLON', colon, colon + 1);
    if (keyword.name === '期限') emitWithSeparator(emitter, 'TEXT', colon + 1, end);
    else emitAnswers(emitter, colon + 1, end);
  }
}

function emitWithSeparator(emitter: Emitter, type: 'TEXT' | 'UNKNOWN', start: number, end: number): void {
  const last = trimEnd(emitter.text, start, end) - 1;
  const isJoint = isSeparator(emitter.text.charCodeAt(last)) || emitter.text[last] === '。';
  const textEnd = last > start && isJoint ? last : end;
  emitStretch(emitter, start, textEnd, type);
  if (textEnd < end) emitter.emit('SEPARATOR', textEnd, last + 1);
}

function emitStretch(
  { text, emit }: Emitter,
  start: number,
  end: number,
  type: 'TEXT' | 'UNKNOWN' = 'TEXT',
): void {
  const from = skipBlanks(text, start, end);
  emit(type, from, trimEnd(text, from, end));
}
