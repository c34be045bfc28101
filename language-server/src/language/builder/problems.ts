import { spellings } from '../../../../grammar/keywords.ts';
import { isOfFrame } from '../../core/fields/header-fields.ts';
import { editDistance, nearest } from '../../core/model/names.ts';
import type { SyntaxProblem } from '../../core/model/plan.ts';
import type { Sourced } from '../../core/model/source.ts';
import { keywordNamed, keywordSpelt, keywordsIn, mayStandIn } from '../../core/text/keyword-lookup.ts';
import { simplified } from '../../core/text/simplified.ts';
import type { BadField, Category, Indicator, Roster } from '../generated/ast.ts';
import { isBlank } from '../parser/characters.ts';
import type { BlockKind } from '../parser/line-context.ts';
import { yearMarkEnd } from '../parser/years.ts';
import { fileTextOf, spanOf } from './nodes.ts';

const blockKeyword: Readonly<Record<BlockKind, string>> = {
  header: '规划',
  roster: '部门',
  indicator: '指标',
};

/** A line the lexer could not place: a field without its block, or no field of the block it stands in. */
export function problemOfField(field: BadField, block?: BlockKind): SyntaxProblem {
  const span = spanOf(field);
  const text = field.text;
  const key = fieldName(text);
  const keySpan = { start: span.start, end: span.start + key.length };
  const known = keywordSpelt(key);
  if (!block || (known && block && mayStandIn(known, 'section', 'opening'))) {
    return { kind: 'orphan-field', span: keySpan, text: key };
  }
  if (!known && yearMarkEnd(simplified(text), 0, text.length) >= 0)
    return { kind: 'orphan-field', span: keySpan, text: key };
  const candidates = block === 'roster' ? [] : keywordsIn(block).flatMap((keyword) => spellings(keyword));
  const suggestion = known ? undefined : nearest(key, candidates);
  return {
    kind: 'unknown-field',
    span: keySpan,
    text: key,
    block: blockKeyword[block],
    ...(suggestion !== undefined && { suggestion }),
  };
}

/** That what opens a block is indented, as if it belonged to the one above. */
export function noteIndentation(opener: Indicator | Category | Roster, problems: SyntaxProblem[]): void {
  const { start, end } = spanOf(opener);
  const text = fileTextOf(opener);
  if (!isBlank(text.charCodeAt(start - 1))) return;
  const word = firstWord(text.slice(start, end));
  problems.push({ kind: 'indented', span: { start, end: start + word.length }, text: word });
}

/** What stands before the colon, or the first word of a line that has none. */
function fieldName(text: string): string {
  return /^[^:：]{1,20}?(?=[\s　]*[:：])/u.exec(text)?.[0] ?? firstWord(text);
}

function firstWord(text: string): string {
  return /^[^\s　:：]+/u.exec(text)?.[0] ?? text;
}

const fieldLike = /^([^\s　:：，。、；,;（(【［[〔《“"]{2,8})[\s　]*[:：]/u;
const fieldLikeInBrackets = /[（(【［[〔][\s　]*([^\s　:：，。、；,;（()）《》“”"]{3,8})[\s　]*[:：]/gu;

/** Fields that stand in a section, or that a forgotten indentation could have put there. */
const sectionFields = keywordsIn('task').flatMap((keyword) => spellings(keyword));

/**
 * A field of another name behind the fields of a bracket or a line; only one that was likely meant otherwise is a
 * problem. One that begins its brackets is among the problems of the text.
 */
export function problemOfPart(field: BadField): SyntaxProblem | undefined {
  const { $container: of } = field;
  if ('fields' in of && of.fields[0] === field) return undefined;
  const key = fieldName(field.text);
  const suggestion = meantField(key);
  return suggestion === undefined ? undefined : looksLikeField(key, spanOf(field).start, suggestion);
}

/** They begin a note or a remark in a text as often as a field of an indicator. */
const wordsOfProse: ReadonlySet<string> = new Set(['备注', '现状', '年均', '累计']);

/**
 * What looks like a mistyped field in a text: a line (`责任部们：…`), one that no block can hold, or brackets
 * (`（责任部们：…）`). Sentences with a colon are left alone: published plans have many.
 */
export function problemsOfText({ value, span }: Sourced<string>): SyntaxProblem[] {
  const problems: SyntaxProblem[] = [];
  const key = value.length > 80 || /[。；;！？]/u.test(value) ? undefined : fieldLike.exec(value)?.[1];
  if (key !== undefined) {
    const suggestion = meantField(key);
    const known = keywordNamed(key)?.name;
    if (suggestion !== undefined || (known && !wordsOfProse.has(known) && !isOfFrame(known)))
      problems.push(looksLikeField(key, span.start, suggestion));
  }
  for (const match of value.matchAll(fieldLikeInBrackets)) {
    const inBrackets = match[1] as string;
    const suggestion = meantField(inBrackets);
    const at = span.start + match.index + match[0].indexOf(inBrackets);
    if (suggestion !== undefined) problems.push(looksLikeField(inBrackets, at, suggestion));
  }
  return problems;
}

function looksLikeField(key: string, start: number, suggestion: string | undefined): SyntaxProblem {
  return {
    kind: 'looks-like-field',
    span: { start, end: start + key.length },
    text: key,
    ...(suggestion !== undefined && { suggestion }),
  };
}

/** The field of a section that differs from what is written by one character. */
function meantField(key: string): string | undefined {
  if (key.length < 3 || keywordNamed(key)) return undefined;
  return sectionFields.find(
    (spelling) => Math.abs(spelling.length - key.length) <= 1 && editDistance(spelling, key) === 1,
  );
}
