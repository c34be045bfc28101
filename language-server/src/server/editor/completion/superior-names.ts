import { CompletionItemKind } from 'vscode-languageserver-types';
import { carriedOn } from '../../../checks/fixes/superior-indicator.ts';
import { missingIn, type SuperiorIndicator } from '../../../core/alignment/missing.ts';
import { type Property, propertyWord } from '../../../core/model/property.ts';
import type { Localized } from '../../../core/text/localized.ts';
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

/** What the plan lacks beside the name that is being typed, the binding ones first. */
export function missingAbove({ plan, offsetInPlan: at, workspace }: CompletionContext): SuperiorIndicator[] {
  if (!workspace) return [];
  const typed = plan.indicators.filter(({ nameSpan: { start, end } }) => at < start || end < at);
  const isBinding = ({ indicator }: SuperiorIndicator) => Number(indicator.property?.value === 'binding');
  return missingIn({ ...plan, indicators: typed }, workspace)
    .sort((a, b) => isBinding(b) - isBinding(a))
    .slice(0, most);
}

function lackedOf(title: string, property: Property | undefined): Localized {
  const zh = property && propertyWord(property, 'simplified');
  return {
    zh: `《${title}》的${zh ?? ''}指标，本规划还没有`,
    en: `${property ? `${property === 'binding' ? 'A binding' : 'An expected'} indicator` : 'An indicator'} of 《${title}》 that this plan lacks`,
  };
}
