import type { Header } from '../../../core/model/plan.ts';
import type { PrintRules } from '../../../core/plans/print-rules.ts';
import type { Wording } from '../../tables/wording.ts';
import type { Letterhead } from '../document.ts';
import { printed } from '../text.ts';
import { noticeWords } from './words.ts';

/** Words that ask for a red head without saying what stands in it. */
const isOnlyAsked = /^(?:有|是|用|yes)$/iu;

/**
 * The red head, where the header, the office or whoever prints asks for one: the words that are given, else who issues the
 * document and 文件. A letter has the first of the issuers alone (GB/T 9704-2012 §10.1).
 */
export function letterheadOf(
  header: Header,
  { isAsked, isLetter }: { readonly isAsked: boolean; readonly isLetter: boolean },
  rules: PrintRules,
  wording: Wording,
): Letterhead | undefined {
  const given = printed(header.letterhead?.value ?? '');
  const written = (isOnlyAsked.test(given) ? '' : given) || rules.letterhead || '';
  if (!given && !isAsked && !rules.letterhead && !isLetter) return undefined;
  const { document } = noticeWords[wording];
  const issuers = header.issuers.map(({ value }) => printed(value)).filter((name) => name !== '');
  const isNamed = written !== '';
  const suffix = isNamed && !written.endsWith(document) ? '' : document;
  const named = isNamed ? namesIn(written.slice(0, written.length - suffix.length)) : issuers;
  const [first] = named;
  if (first === undefined) return undefined;
  return isLetter ? { names: [first], suffix: '' } : { names: named, suffix };
}

function namesIn(words: string): string[] {
  const names = words.split(/[、，,；;\s]+/u).filter((name) => name !== '');
  return /\p{Script=Han}/u.test(words) ? names : [words.trim()].filter((name) => name !== '');
}
