import { CompletionItemKind } from 'vscode-languageserver-types';
import { normaliseName } from '../../../core/model/names.ts';
import type { Department } from '../../../core/model/plan.ts';
import type { OfficeDepartment } from '../../../core/plans/office-rules.ts';
import { countsOf } from '../../../core/text/counts.ts';
import type { Localized } from '../../../core/text/localized.ts';
import { asOwnWord, ownWord } from '../../../core/text/own-words.ts';
import { simplified } from '../../../core/text/simplified.ts';
import { noteStart } from '../../../language/parser/roles.ts';
import { departmentCard } from '../hover/department-card.ts';
import { markup } from '../support/markdown.ts';
import { type Item, itemAt } from './lists.ts';
import type { CompletionContext, Offer } from './offer.ts';

/** A name a department can be mentioned by. */
interface Name {
  readonly name: string;
  readonly department?: Department;
  /** Where it has this name from the office's list. */
  readonly ofOffice?: OfficeDepartment;
}

/**
 * The departments a list can still take, those named most often first: the roster's under each of their
 * names, then those mentioned elsewhere, then the office's. Behind a bracket after a name, what its role can be.
 */
export function departmentOffers(context: CompletionContext, start: number, end: number): Offer[] {
  const { text, offset } = context;
  const { item, others } = itemAt(text, start, end, offset);
  const open = openBracket(text, item.start, offset);
  if (open >= 0) return noteOffers(context, open + 1);
  const named = others.map((other) => bareName(text.slice(other.start, other.end)));
  return stillToName(context, named).map((name) => offerOf(name, item, context));
}

/**
 * In a bracket without a keyword the departments it can still take, if it names one that the plan knows
 * already; behind one, what it does. Elsewhere nothing: a bracket may hold anything.
 */
export function answerOffers(context: CompletionContext, start: number, end: number): Offer[] {
  const { text, offset } = context;
  const { item, others } = itemAt(text, start, end, offset);
  const known = new Set(stillToName(context, []).map(({ name }) => normaliseName(name)));
  const isKnown = (name: string) => known.has(normaliseName(name));
  if (!others.some((other) => isKnown(bareName(text.slice(other.start, other.end))))) return [];
  const written = text.slice(item.start, offset);
  return isKnown(written)
    ? verbs(context).map((label) => ({
        label,
        kind: CompletionItemKind.EnumMember,
        from: offset,
        to: offset,
        documentation: () => markup(roleMeaning(label)[context.language]),
      }))
    : departmentOffers(context, start, end);
}

function verbs({ style }: CompletionContext): string[] {
  return ['牵头', '配合', '负责'].map((verb) => asOwnWord(verb, style.chinese));
}

function roleMeaning(verb: string) {
  if (verb === '配合') return say.support;
  return simplified(verb) === '牵头' ? say.lead : say.answers;
}

/** A name without what says its role: （牵头）, 等部门配合. */
function bareName(written: string): string {
  return written.slice(0, noteStart(written)).replace(/[（(][^（(]*$/u, '');
}

/** Departments that are mentioned but not declared, as lines of the roster. */
export function undeclaredOffers(context: CompletionContext, from: number, to: number): Offer[] {
  return stillToName(context, [])
    .filter(({ department }) => !department)
    .map((name) => offerOf(name, { start: from, end: to }, context));
}

function stillToName(
  { plan, offsetInPlan: at, office }: CompletionContext,
  named: readonly string[],
): Name[] {
  const mentions = plan.mentions.filter(({ span }) => at < span.start || at > span.end);
  const counts = countsOf(mentions.map(({ name }) => normaliseName(name)));
  const names: Name[] = [
    ...plan.roster.map((department) => ({ name: department.name, department })),
    ...plan.roster.flatMap((department) =>
      department.shortNames.map(({ value }) => ({ name: value, department })),
    ),
    ...mentions.flatMap(({ name, department }) => (department ? [] : [{ name }])),
    ...office.departments.map((ofOffice) => ({ name: ofOffice.name, ofOffice })),
    ...office.departments.flatMap((ofOffice) => ofOffice.otherNames.map((name) => ({ name, ofOffice }))),
  ];
  const taken = new Set(named.map(normaliseName));
  const isTaken = ({ name }: Name) => taken.has(normaliseName(name));
  const takenDepartments = new Set(
    names.filter(isTaken).flatMap(({ department, ofOffice }) => department ?? ofOffice ?? []),
  );
  const seen = new Set<string>();
  return names
    .filter((each) => {
      const key = normaliseName(each.name);
      const isNew = key !== '' && !seen.has(key) && !isTaken(each);
      seen.add(key);
      const thing = each.department ?? each.ofOffice;
      return isNew && !(thing && takenDepartments.has(thing));
    })
    .sort((a, b) => (counts.get(normaliseName(b.name)) ?? 0) - (counts.get(normaliseName(a.name)) ?? 0));
}

function offerOf(
  { name, department, ofOffice }: Name,
  { start, end }: Item,
  { plan, language }: CompletionContext,
): Offer {
  const fullName = (department ?? ofOffice)?.name ?? name;
  const detail =
    fullName !== name
      ? say.shortFor(fullName)
      : ofOffice
        ? say.ofOffice
        : !department && plan.hasRoster
          ? say.notInRoster
          : undefined;
  return {
    label: name,
    kind: CompletionItemKind.Class,
    from: start,
    to: end,
    documentation: () => departmentCard(plan, department ? { name, department } : { name }, language),
    ...(detail && { detail: detail[language] }),
  };
}

function openBracket(text: string, from: number, offset: number): number {
  for (let at = offset - 1; at > from; at--) {
    if (/[）)]/u.test(text[at] as string)) return -1;
    if (/[（(]/u.test(text[at] as string)) return at;
  }
  return -1;
}

function noteOffers({ text, offset, language, style }: CompletionContext, from: number): Offer[] {
  const words = style.script === 'english' ? ['lead', 'support'] : [ownWord('牵头', style.chinese), '配合'];
  // a bracket that the editor has closed is replaced, so that the cursor comes to stand behind it
  const closed = /[）)]/u.exec(text[offset] ?? '')?.[0];
  const closing = closed ?? (text[from - 1] === '(' ? ')' : '）');
  return words.map((label, index) => ({
    label,
    kind: CompletionItemKind.EnumMember,
    from,
    to: closed ? offset + 1 : offset,
    insert: label + closing,
    documentation: () => markup((index === 0 ? say.lead : say.support)[language]),
  }));
}

const say = {
  /** Next to a short name: whose it is. */
  shortFor: (name: string): Localized => ({ zh: `${name}的简称`, en: `short for ${name}` }),
  ofOffice: { zh: '本单位的部门名录', en: 'the office’s list' },
  notInRoster: { zh: '不在部门名单里', en: 'not in the roster' },
  lead: { zh: '牵头的部门。', en: 'Leads.' },
  support: { zh: '配合的部门。', en: 'Supports.' },
  answers: { zh: '负责的部门。', en: 'Answers for it.' },
};
