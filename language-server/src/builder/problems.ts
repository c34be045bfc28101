import type { BadField } from '../generated/ast.ts';
import { editDistance, nearest } from '../model/names.ts';
import type { SyntaxProblem } from '../model/plan.ts';
import type { Sourced } from '../model/source.ts';
import { keywordNamed, keywordsIn, mayStandIn } from '../parser/keyword-lookup.ts';
import { yearMarkEnd } from '../parser/years.ts';
import { spellings } from '../../../grammar/keywords.ts';
import { spanOf } from './nodes.ts';

type Block = 'header' | 'roster' | 'indicator';

const blockKeyword: Readonly<Record<Block, string>> = { header: '规划', roster: '部门', indicator: '指标' };

/** A line the lexer could not place: a field without its block, or no field of the block it stands in. */
export function problemOfField(field: BadField, block?: Block): SyntaxProblem {
  const span = spanOf(field);
  const text = field.text;
  const key = fieldName(text);
  const keySpan = { start: span.start, end: span.start + key.length };
  const known = keywordNamed(key);
  if (!block || (known && block && (mayStandIn(known, 'section') || mayStandIn(known, 'opening')))) {
    return { kind: 'orphan-field', span: keySpan, text: key };
  }
  if (!known && yearMarkEnd(text, 0, text.length) >= 0) return { kind: 'orphan-field', span: keySpan, text: key };
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

/** What stands before the colon, or the first word of a line that has none. */
function fieldName(text: string): string {
  const match = /^[^:：]{1,20}?(?=[\s　]*[:：])/u.exec(text) ?? /^[^\s　]+/u.exec(text);
  return match?.[0] ?? text;
}

const fieldLike = /^([^\s　:：，。、；,;（(《“"]{2,8})[\s　]*[:：](.*)$/su;

/** Fields that stand in a section, or that a forgotten indentation could have put there. */
const sectionFields = keywordsIn('task').flatMap((keyword) => spellings(keyword));

/**
 * A paragraph that looks like a mistyped field (`责任部们：…`), or like one that stands where no block can
 * hold it. Sentences are left alone: published plans have many a colon.
 */
export function problemOfParagraph({ value, span }: Sourced<string>): SyntaxProblem | undefined {
  if (value.length > 80 || /[。；;！？]/u.test(value)) return undefined;
  const match = fieldLike.exec(value);
  const key = match?.[1];
  if (!key) return undefined;
  const keySpan = { start: span.start, end: span.start + key.length };
  if (keywordNamed(key)) return { kind: 'looks-like-field', span: keySpan, text: key };
  if (key.length < 3) return undefined;
  const suggestion = sectionFields.find(
    (spelling) => Math.abs(spelling.length - key.length) <= 1 && editDistance(spelling, key) === 1,
  );
  return suggestion ? { kind: 'looks-like-field', span: keySpan, text: key, suggestion } : undefined;
}
