import { CompletionItemKind } from 'vscode-languageserver-types';
import { planKey, superiorTitle } from '../../../core/plans/known-plans.ts';
import type { Localized } from '../../../core/text/localized.ts';
import { skipBlanks } from '../../../language/parser/characters.ts';
import { markup } from '../support/markdown.ts';
import { knownTitles } from './known-titles.ts';
import { type Item, itemAt } from './lists.ts';
import type { CompletionContext, Offer } from './offer.ts';
import { lawOffers } from './references.ts';

/** 依据 and 对应: titles of plans in 《》, and for 对应 behind 》 that plan's indicators. */
export function linkOffers(
  context: CompletionContext,
  start: number,
  end: number,
  withIndicators: boolean,
): Offer[] {
  const { text, offset, plan } = context;
  const { item, others } = itemAt(text, start, end, offset);
  const opened = text[item.start] === '《';
  const close = opened ? text.indexOf('》', item.start) : -1;
  const isClosed = close >= 0 && close < item.end;
  if (opened && isClosed && offset > close) {
    if (!withIndicators) return [];
    const title = text.slice(item.start + 1, close);
    return indicatorOffers(context, title, {
      start: skipBlanks(text, close + 1, offset),
      end: item.end,
    });
  }
  if (opened && offset > item.start) {
    // 》 is replaced with the title, so that the cursor comes to stand behind it
    const to = isClosed ? close + 1 : unclosedEnd(text, offset, item.end);
    const inBook = { start: item.start + 1, end: to };
    const titles = titleOffers(context, inBook, others, '', withIndicators);
    // a plan rests on laws too, but serves no indicator of theirs
    return withIndicators ? titles : [...titles, ...lawOffers(context, inBook.start, inBook.end)];
  }
  const place = { start: item.start, end: isClosed ? close + 1 : item.end };
  const titles = titleOffers(context, place, others, '《', withIndicators);
  const superior = superiorTitle(plan);
  return withIndicators && superior !== undefined && !opened
    ? [...titles, ...indicatorOffers(context, superior, item)]
    : titles;
}

/** What stands behind the cursor is taken along where it is of the title: not where 《 has only been typed. */
function unclosedEnd(text: string, offset: number, end: number): number {
  return /[（(]/u.test(text.slice(offset, end)) ? offset : Math.max(offset, end);
}

function titleOffers(
  { text, offset, plan, language, workspace, office }: CompletionContext,
  { start, end }: Item,
  others: readonly Item[],
  open: string,
  opensList: boolean,
): Offer[] {
  const named = new Set(others.map((other) => planKey(bookTitle(text.slice(other.start, other.end)))));
  const own = plan.header.title && planKey(plan.header.title.value);
  const { titles, areSome } = knownTitles(plan, text.slice(start, offset), workspace);
  const known = titles.map((title) => ({ title, means: knownPlan, isProvisional: areSome }));
  // a basis that is being typed is none yet
  const bases = plan.header.bases
    .filter(({ span }) => span.end < start || span.start > end)
    .map(({ title }) => ({ title, means: ownBasis }));
  const listed = office.documents.map(({ title, number }) => ({ title, number, means: officeDocument }));
  const seen = new Set<string>();
  const all: readonly TitleOffer[] = [...known, ...(opensList ? bases : listed)];
  return all.flatMap(({ title, number, means, isProvisional }) => {
    const key = planKey(title);
    if (key === '' || key === own || seen.has(key) || (!opensList && named.has(key))) return [];
    seen.add(key);
    return {
      label: title,
      kind: CompletionItemKind.Reference,
      from: start,
      to: end,
      insert: `${open}${title}》${number ? `（${number}）` : ''}`,
      documentation: () => markup(means[language]),
      opensList,
      ...(isProvisional && { isProvisional }),
    };
  });
}

interface TitleOffer {
  readonly title: string;
  readonly means: Localized;
  /** Written behind it. */
  readonly number?: string | undefined;
  readonly isProvisional?: boolean;
}

function bookTitle(written: string): string {
  return /《([^》]*)/u.exec(written)?.[1] ?? written;
}

function indicatorOffers(
  { language, workspace }: CompletionContext,
  title: string,
  { start, end }: Item,
): Offer[] {
  const [known] = workspace?.named(title) ?? [];
  const names = new Set(known?.indicators.map(({ fullName }) => fullName));
  return [...names].filter(Boolean).map((label) => ({
    label,
    kind: CompletionItemKind.Constant,
    from: start,
    to: end,
    documentation: () => markup(indicatorOf(title)[language]),
  }));
}

const knownPlan: Localized = { zh: '这份规划', en: 'A plan of the workspace' };
const officeDocument: Localized = {
  zh: '本单位登记的文件（planwright.json）',
  en: 'A document that the office lists (planwright.json)',
};
const ownBasis: Localized = { zh: '本规划的依据', en: 'A basis of this plan' };

function indicatorOf(title: string): Localized {
  return { zh: `《${title}》的指标`, en: `An indicator of 《${title}》` };
}
