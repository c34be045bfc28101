import { CompletionItemKind } from 'vscode-languageserver-types';
import { planKey } from '../../../core/plans/known-plans.ts';
import { citationsOf } from '../../../core/references/citations.ts';
import { lawsInForce } from '../../../core/references/laws.ts';
import type { MarkKind } from '../../../core/references/marks.ts';
import { targetsOf } from '../../../core/references/references.ts';
import type { Localized } from '../../../core/text/localized.ts';
import { scriptOf } from '../../../core/text/script.ts';
import { simplified } from '../../../core/text/simplified.ts';
import { markup } from '../support/markdown.ts';
import { knownTitles } from './known-titles.ts';
import type { CompletionContext, Offer } from './offer.ts';

/** 见附件, 专栏: the annexes and boxes, tables and figures of the plan, each with its title beside it. */
export function markOffers(context: CompletionContext, from: number, to: number): Offer[] {
  const { text, plan, offsetInPlan: at, language } = context;
  const kind = /^(?:附[件表图录]|专栏|[表图])/u.exec(simplified(text.slice(from, to)))?.[0] as
    | MarkKind
    | undefined;
  if (!kind) return [];
  const written = text.slice(from, from + kind.length);
  const seen = new Set<number>();
  return targetsOf(plan).all.flatMap(({ kind: each, number, target }) => {
    const isHere = target.span.start <= at && at <= target.span.end;
    if (each !== kind || seen.has(number) || isHere) return [];
    seen.add(number);
    return {
      label: `${written}${number}`,
      detail: target.label,
      kind: CompletionItemKind.Reference,
      from,
      to,
      documentation: () => markup(inThisPlan[language]),
    };
  });
}

/** The number stands in the plan, which may have to be read for it: where there are very many plans, of more it is not shown. */
const mostNumbers = 20;

/** 《 in the text: the plans that are known, with their numbers, what the plan has cited before, and the laws of the state. */
export function citationOffers(context: CompletionContext, from: number, to: number): Offer[] {
  const { text, plan, workspace, language } = context;
  const isNumbered = /^[^\S\r\n]*[（(]/u.test(text.slice(to, to + 4));
  const seen = new Set<string>();
  const offer = (title: string, number: string | undefined, means: Localized): Offer[] => {
    const key = planKey(title);
    if (key === '' || seen.has(key)) return [];
    seen.add(key);
    return [
      {
        label: title,
        ...(number && { detail: number }),
        kind: CompletionItemKind.Reference,
        from,
        to,
        insert: `${title}》${number && !isNumbered ? `（${number}）` : ''}`,
        documentation: () => markup(means[language]),
      },
    ];
  };
  const own = plan.header.title?.value;
  const { titles, areSome } = knownTitles(plan, text.slice(from, context.offset), workspace);
  const others = titles.filter((title) => title !== own);
  const areNumbered = !areSome || others.length <= mostNumbers;
  const numberOf = (title: string) =>
    areNumbered ? workspace?.named(title)[0]?.header.documentNumber?.value : undefined;
  return [
    ...others.flatMap((title) =>
      offer(title, numberOf(title), knownPlan).map((each) => ({ ...each, isProvisional: areSome })),
    ),
    ...plan.header.bases.flatMap(({ title, documentNumber }) =>
      offer(title, documentNumber?.value, ownBasis),
    ),
    ...citationsOf(plan)
      .filter(({ titleSpan }) => titleSpan.end < from || titleSpan.start > to)
      .flatMap(({ title }) => offer(title, undefined, citedBefore)),
    ...(own === undefined ? [] : offer(own, undefined, thisPlan)),
    ...lawOffers(context, from, to),
  ];
}

/** The laws of the state, each closed with 》; the list has them in Simplified, and a Traditional plan gets none. */
export function lawOffers({ language, text }: CompletionContext, from: number, to: number): Offer[] {
  if (scriptOf(text) === 'traditional') return [];
  return lawsInForce.map(({ name, year }) => ({
    label: name,
    kind: CompletionItemKind.Reference,
    from,
    to,
    insert: `${name}》`,
    documentation: () => markup(lawOf(year)[language]),
  }));
}

const inThisPlan: Localized = { zh: '在本规划里', en: 'In this plan' };
const knownPlan: Localized = { zh: '工作区里的规划', en: 'A plan of the workspace' };
const ownBasis: Localized = { zh: '本规划的依据', en: 'A basis of this plan' };
const citedBefore: Localized = { zh: '文中引用过', en: 'Cited in this plan' };
const thisPlan: Localized = { zh: '本规划', en: 'This plan' };

function lawOf(year: number | undefined): Localized {
  return year === undefined
    ? { zh: '法律、行政法规', en: 'A law or administrative regulation' }
    : {
        zh: `法律、行政法规，${year}年制定或最近一次修改`,
        en: `A law or administrative regulation, adopted or last revised in ${year}`,
      };
}
