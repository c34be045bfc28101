import { CompletionItemKind } from 'vscode-languageserver-types';
import { carriedOn } from '../../checks/fixes/superior-block.ts';
import { servedBy, superiorsOf } from '../../checks/support/superior.ts';
import { asksOfOthers, placeOf, shareOf } from '../../checks/support/superior-place.ts';
import type { Localized } from '../../messages/localized.ts';
import type { Indicator, Plan } from '../../model/plan.ts';
import { markup, planBlock } from '../support/markdown.ts';
import { type CompletionContext, inSnippet, type Offer } from './offer.ts';

/** More are no longer chosen from a list. */
const most = 200;

/**
 * What the superior plans have and this one lacks, the binding ones first, by name. Behind 指标 it brings the
 * whole block: the value asked for, the property and 对应; in a cell, and above fields that are there, the name alone.
 */
export function missingOffers(context: CompletionContext, from: number, to: number): Offer[] {
  const { plan, language, style, lines, index } = context;
  const below = lines.slice(index + 1).find(({ kind }) => kind !== 'blank' && kind !== 'comment');
  const isWhole = lines[index]?.kind === 'indicator' && !below?.inBlock;
  return missingAbove(context).map(({ superior, indicator }) => {
    const { name, fields } = carriedOn(plan, superior, indicator);
    const block = [name, ...fields.map((line) => style.indentation + line)].join('\n');
    const title = superior.header.title?.value ?? '';
    return {
      label: name,
      kind: CompletionItemKind.Constant,
      from,
      to,
      detail: lackedOf(title, indicator.property?.value)[language],
      documentation: () => markup(planBlock(`${style.spelling('指标')}${style.gap}${block}`)),
      ...(isWhole && { insert: inSnippet(block), isSnippet: true }),
    };
  });
}

export interface Missing {
  readonly superior: Plan;
  readonly indicator: Indicator;
}

/** The indicators of the plans under 依据 that no indicator of this one carries on and that are for its place. */
export function missingAbove({ plan, offset, workspace }: CompletionContext): Missing[] {
  if (!workspace) return [];
  const typed = plan.indicators.filter(({ nameSpan: { start, end } }) => offset < start || end < offset);
  const served = new Set(servedBy({ ...plan, indicators: typed }, workspace).map((pair) => pair.served));
  const place = placeOf(plan);
  const missing = superiorsOf(plan, workspace).flatMap(({ plan: superior }) =>
    superior.indicators
      .filter((indicator) => indicator.name !== '' && !served.has(indicator))
      .filter((indicator) => !asksOfOthers(indicator, place) && shareOf(indicator, place) !== 'nothing')
      .map((indicator) => ({ superior, indicator })),
  );
  const isBinding = ({ indicator }: Missing) => Number(indicator.property?.value === 'binding');
  return missing.sort((a, b) => isBinding(b) - isBinding(a)).slice(0, most);
}

function lackedOf(title: string, property: 'binding' | 'expected' | undefined): Localized {
  const zh = property && { binding: '约束性', expected: '预期性' }[property];
  return {
    zh: `《${title}》的${zh ?? ''}指标，本规划还没有`,
    en: `${property ? `${property === 'binding' ? 'A binding' : 'An expected'} indicator` : 'An indicator'} of 《${title}》 that this plan lacks`,
  };
}
