import { createTokenInstance, type IToken, type TokenType } from 'chevrotain';
import { simplified } from '../../core/text/simplified.ts';
import type { PlanTokenNames } from '../generated/ast.ts';
import { afterLineBreak, isLineEnd } from './characters.ts';
import { splitList } from './lists.ts';

/** Takes the tokens of a text in its order. */
export interface Emitter {
  /** The text as it is read; tokens have what is written. */
  readonly text: string;
  /** Emits `start..end` as a token; nothing where it is empty. */
  emit(type: PlanTokenNames, start: number, end: number): void;
  emitEvenEmpty(type: PlanTokenNames, start: number, end: number): void;
  comment(start: number, end: number): void;
  /** Ends the line whose text ends at `end`; gives the start of the next. */
  endLine(end: number): number;
}

/** What Langium's parser wants of a text. */
interface ParserTokens extends Emitter {
  readonly tokens: IToken[];
  readonly hidden: IToken[];
}

/** Collects tokens for Langium's parser and counts lines as it goes. */
export function createEmitter(text: string, types: Readonly<Record<string, TokenType>>): ParserTokens {
  const tokens: IToken[] = [];
  const hidden: IToken[] = [];
  let line = 1;
  let lineStart = 0;
  let scanned = 0;

  const advanceTo = (offset: number): void => {
    while (scanned < offset) {
      if (!isLineEnd(text.charCodeAt(scanned))) scanned++;
      else if (afterLineBreak(text, scanned) > offset) return;
      else {
        scanned = afterLineBreak(text, scanned);
        lineStart = scanned;
        line++;
      }
    }
  };

  const tokenOf = (type: PlanTokenNames, start: number, end: number): IToken => {
    advanceTo(start);
    const startLine = line;
    const startColumn = start - lineStart + 1;
    advanceTo(end);
    return createTokenInstance(
      types[type] as TokenType,
      text.slice(start, end),
      start,
      end - 1,
      startLine,
      line,
      startColumn,
      end - lineStart,
    );
  };

  return {
    text: simplified(text),
    tokens,
    hidden,
    emit(type, start, end) {
      if (end > start) tokens.push(tokenOf(type, start, end));
    },
    emitEvenEmpty(type, start, end) {
      tokens.push(tokenOf(type, start, end));
    },
    comment(start, end) {
      hidden.push(tokenOf('COMMENT', start, end));
    },
    endLine(end) {
      const next = afterLineBreak(text, end);
      // the last line may have no break: its EOL is empty, and the parser takes it all the same
      tokens.push(tokenOf('EOL', end, next));
      return next;
    },
  };
}

/** Emits a list: each item that is not empty as `emitItem` does, and the separators between them. */
export function emitItems(
  { text, emit }: Emitter,
  start: number,
  end: number,
  emitItem: (start: number, end: number) => void,
  isItemEnd?: (at: number) => boolean,
): void {
  for (const item of splitList(text, start, end, isItemEnd)) {
    if (item.end > item.start) emitItem(item.start, item.end);
    if (item.separator < end) emit('SEPARATOR', item.separator, item.separator + 1);
  }
}
