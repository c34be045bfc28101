import { normaliseName } from '../model/names.ts';
import { planKey } from './known-plans.ts';

/** What an office has said once for all its plans (`planwright.json`), so that no plan is asked for it again. */
export interface OfficeRules {
  /** The departments there are: the roster of each plan that has none of its own, and beside it of each that has one. */
  readonly departments: readonly OfficeDepartment[];
  /** How the office writes what others write otherwise. */
  readonly terms: readonly OfficeTerm[];
  /** Documents that plans rest on or quote, with their numbers. */
  readonly documents: readonly OfficeDocument[];
}

export interface OfficeDepartment {
  readonly name: string;
  /** What else it is called: short names, former ways of writing it. */
  readonly otherNames: readonly string[];
}

export interface OfficeTerm {
  /** What is not to be written. */
  readonly wrong: string;
  /** What is written instead; the same where a nearer file allows what one further off forbids. */
  readonly right: string;
  readonly reason?: string;
}

export interface OfficeDocument {
  readonly title: string;
  /** Absent of one that has none: a law. */
  readonly number?: string;
}

export const noOfficeRules: OfficeRules = { departments: [], terms: [], documents: [] };

/** The rules of a nearer file over those of one further off: lists add up, and of one thing the nearer says what holds. */
export function rulesOver(nearer: OfficeRules, further: OfficeRules): OfficeRules {
  const isRight = new Set(nearer.terms.map(({ right }) => normaliseName(right)));
  return {
    departments: over(nearer.departments, further.departments, ({ name }) => normaliseName(name)),
    // what the nearer file writes is not wrong, whatever the other says of it
    terms: over(
      nearer.terms,
      further.terms.filter(({ wrong }) => !isRight.has(normaliseName(wrong))),
      ({ wrong }) => normaliseName(wrong),
    ),
    documents: over(nearer.documents, further.documents, ({ title }) => planKey(title)),
  };
}

function over<Thing>(
  nearer: readonly Thing[],
  further: readonly Thing[],
  keyOf: (thing: Thing) => string,
): readonly Thing[] {
  if (nearer.length === 0) return further;
  const said = new Set(nearer.map(keyOf));
  return [...nearer, ...further.filter((each) => !said.has(keyOf(each)))];
}
