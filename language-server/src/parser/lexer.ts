import type { TokenType, TokenTypeDictionary } from 'chevrotain';
import type { LangiumCoreServices, Lexer, LexerResult } from 'langium';
import type { PlanTokenNames } from '../generated/ast.ts';
import { isBlank, isColon, skipBlanks, trimEnd } from './characters.ts';
import { createEmitter, type Emitter } from './emitter.ts';
import { boxNumber } from './keyword-lookup.ts';
import { type Line, readLine, startOfFile } from './lines.ts';
import { emitBases, emitDepartment, emitDepartments, emitLinks, emitMentions } from './lists.ts';
import { emitRow, type OpenTable } from './tables.ts';
import { tokenTypesByName } from './token-builder.ts';

/**
 * The line lexer behind Langium's `Lexer`: reads line by line (`lines.ts`) and emits for each line the
 * tokens that the grammar takes at that place. It never fails: what it can't place becomes UNKNOWN.
 */
export class PlanLexer implements Lexer {
  readonly definition: TokenTypeDictionary;

  constructor(services: LangiumCoreServices) {
    this.definition = tokenTypesByName(services.parser.TokenBuilder.buildTokens(services.Grammar));
  }

  tokenize(text: string): LexerResult {
    const emitter = createEmitter(text, this.definition as Record<string, TokenType>);
    const context = startOfFile();
    let table: OpenTable | undefined;
    for (let at = 0; at < text.length; ) {
      const line = readLine(text, at, context);
      at = line.next;
      if (line.kind === 'blank') table = undefined;
      else if (line.kind === 'comment') emitter.comment(line.content, line.end);
      else {
        table = line.kind === 'row' ? emitRow(emitter, line, table) : undefined;
        if (line.kind !== 'row') emitLine(emitter, line);
        emitter.endLine(line.next > line.end ? lineBreakOf(text, line) : line.end);
      }
    }
    return { tokens: emitter.tokens, hidden: emitter.hidden, errors: [] };
  }
}

function lineBreakOf(text: string, line: Line): number {
  let at = line.end;
  while (at < line.next && isBlank(text.charCodeAt(at))) at++;
  return at;
}

function emitLine(emitter: Emitter, line: Line): void {
  const { text, emit } = emitter;
  if (line.inBlock) emit('INDENT', line.start, line.content);
  switch (line.kind) {
    case 'heading':
      return emitHeading(emitter, line);
    case 'text':
      return emitText(emitter, line, line.content);
    case 'department':
      return emitDepartment(emitter, line.content, line.end);
    case 'year': {
      const yearEnd = line.yearEnd as number;
      emit('YEAR', line.content, yearEnd);
      const next = skipBlanks(text, yearEnd, line.end);
      const hasColon = next < line.end && isColon(text.charCodeAt(next));
      if (hasColon) emit('COLON', next, next + 1);
      return emit('VALUE', skipBlanks(text, hasColon ? next + 1 : next, line.end), line.end);
    }
    case 'unknown':
      return emit('UNKNOWN', line.content, line.end);
    default:
      return emitKeywordLine(emitter, line);
  }
}

function emitKeywordLine(emitter: Emitter, line: Line): void {
  const { text, emit } = emitter;
  const { keyword, end: keywordEnd, colon, contentStart } = line.keyword as NonNullable<Line['keyword']>;
  emit(keyword.name, line.content, keywordEnd);
  if (keyword.name === '专栏') return emitBoxTitle(emitter, line, keywordEnd);
  if (colon >= 0) emit('COLON', colon, colon + 1);
  switch (keyword.name) {
    case '规划':
    case '指标':
    case '类别':
      return emit('NAME', contentStart, line.end);
    case '部门':
      return emitDepartments(emitter, contentStart, line.end);
    case '责任部门':
    case '牵头部门':
    case '配合部门':
      return emitMentions(emitter, contentStart, line.end);
    case '依据':
      return emitBases(emitter, contentStart, line.end);
    case '对应':
      return emitLinks(emitter, contentStart, line.end);
    case '目标':
    case '标准':
      return emit('VALUE', contentStart, line.end);
    default:
      return emit('TEXT', skipBlanks(text, contentStart, line.end), line.end);
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
  const stop = text.indexOf('。', titleStart);
  const limit = Math.min(line.inlines?.[0]?.open ?? line.end, line.end);
  const titleEnd = stop >= 0 && stop < limit ? stop : limit;
  emit('TITLE', titleStart, trimEnd(text, titleStart, titleEnd));
  emitText(emitter, line, titleEnd === stop ? stop + 1 : titleEnd);
}

function emitText(emitter: Emitter, line: Line, from: number): void {
  const { emit } = emitter;
  let at = from;
  for (const inline of line.inlines ?? []) {
    if (inline.open < from) continue;
    emitStretch(emitter, at, inline.open);
    emit('BRACKET_OPEN', inline.open, inline.open + 1);
    emit(inline.keyword.name, inline.keyword.start, inline.keyword.end);
    emit('COLON', inline.colon, inline.colon + 1);
    emitMentions(emitter, inline.colon + 1, inline.close);
    if (inline.end > inline.close) emit('BRACKET_CLOSE', inline.close, inline.end);
    at = inline.end;
  }
  emitStretch(emitter, at, line.end);
}

function emitStretch({ text, emit }: Emitter, start: number, end: number): void {
  const from = skipBlanks(text, start, end);
  emit('TEXT', from, trimEnd(text, from, end));
}
