import type { Quantity, Recurrence } from '../model/quantity.ts';
import type { StatementRole } from './commitment.ts';
import type { Clause } from './paragraph.ts';
import type { Words } from './trim.ts';
import type { YearPhrase } from './years.ts';

/** What a sentence has said so far, for the clauses that go on from it. */
export interface SentenceContext {
  /** Where the sentence begins. */
  from: number;
  /** One of its clauses so far states a target. */
  statesTarget: boolean;
  /** The field of work that it begins with. */
  topic: Words | undefined;
  year: YearPhrase | undefined;
  /** The years that the last clause to name any names: 到2022年、2025年. */
  years: readonly YearPhrase[] | undefined;
  softener: string | undefined;
  /** How often, where it says so in front of all: 每年[举办展会10场], [培训2000人次]. */
  rhythm: { readonly recurrence: Recurrence; readonly clause: Clause } | undefined;
  /** The clause that is read. */
  clause: Clause | undefined;
  scope: Words | undefined;
  /** The last target with a thing counted behind it, and the clause that states it: a bare 一个… goes on from it. */
  counted:
    | { readonly quantity: Quantity; readonly scope: Words | undefined; readonly clause: Clause }
    | undefined;
  clauseBefore: Clause | undefined;
  /** The name of the last target, and the clause that states it. */
  name: Words | undefined;
  nameIn: Clause | undefined;
  /** The names of all its targets so far. */
  names: readonly Words[];
  /** The clause before says what all have: 各区建立图书馆. */
  listsWhatAllHave: boolean;
}

/** What is known where a sentence begins. Each has all its fields: what has them in any order is slow to read. */
export function newSentence(
  from: number,
  year: SentenceContext['year'],
  topic: SentenceContext['topic'],
): SentenceContext {
  return {
    from,
    statesTarget: false,
    topic,
    year,
    years: undefined,
    softener: undefined,
    rhythm: undefined,
    clause: undefined,
    scope: undefined,
    counted: undefined,
    clauseBefore: undefined,
    name: undefined,
    nameIn: undefined,
    names: [],
    listsWhatAllHave: false,
  };
}

/** A quantity found in a clause, before it gets what the sentence says of it. */
export interface ClauseTarget {
  readonly role: StatementRole;
  readonly name: Words;
  readonly quantity: Quantity;
  /** Where the value stands, counted in characters of the folded paragraph. */
  readonly from: number;
  readonly to: number;
  readonly scope: Words | undefined;
}
