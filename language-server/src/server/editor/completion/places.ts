import { CompletionItemKind } from 'vscode-languageserver-types';
import { placesInTitle } from '../../../core/plans/place.ts';
import type { Localized } from '../../../core/text/localized.ts';
import { ownWord } from '../../../core/text/own-words.ts';
import { matchAsWritten } from '../../../core/text/simplified.ts';
import { markup } from '../support/markdown.ts';
import { itemAt } from './lists.ts';
import type { CompletionContext, Offer } from './offer.ts';

/** 地区 and 发文机关: what the title begins with, and who governs there. */
export function titlePlaceOffers(
  of: '地区' | '发文机关',
  context: CompletionContext,
  start: number,
  end: number,
): Offer[] {
  const { text, offset, plan, language, style } = context;
  const place = matchAsWritten(placesInTitle, plan.header.title?.value ?? '')?.[0];
  if (!place) return [];
  const { item, others } = itemAt(text, start, end, offset);
  const taken = new Set(others.map((other) => text.slice(other.start, other.end)));
  const labels =
    of === '地区' ? [place] : [`${place}人民政府`, place + ownWord('人民政府办公室', style.chinese)];
  return labels
    .filter((label) => !taken.has(label))
    .map((label) => ({
      label,
      kind: CompletionItemKind.Value,
      from: item.start,
      to: item.end,
      documentation: () => markup(fromTitle[language]),
    }));
}

/** 分解: the places that the collectives of the roster stand for, those left out that the list has already. */
export function breakdownOffers(context: CompletionContext, start: number, end: number): Offer[] {
  const { text, offset, plan, language } = context;
  const { item, others } = itemAt(text, start, end, offset);
  const taken = others.map((other) => text.slice(other.start, other.end));
  const names = plan.roster.flatMap(({ members }) => members.map(({ name }) => name));
  const places = names.flatMap((name) => /^(.+)人民政府$/u.exec(name)?.[1] ?? []);
  return [...new Set(places)]
    .filter((label) => !taken.some((each) => each.startsWith(label)))
    .map((label) => ({
      label,
      kind: CompletionItemKind.Value,
      from: item.start,
      to: item.end,
      documentation: () => markup(memberPlace[language]),
    }));
}

const fromTitle: Localized = { zh: '从规划名称来。', en: 'From the plan’s title.' };
const memberPlace: Localized = { zh: '部门名单里的地方。', en: 'A place of the roster.' };
