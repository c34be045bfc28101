import { servingLinks, servingOf } from '../../../core/alignment/serving.ts';
import type { Indicator } from '../../../core/model/plan.ts';
import { type Language, type Localized, plural } from '../../../core/text/localized.ts';
import { roleNames } from '../../../core/wording/roles.ts';
import { escapeMarkdown } from '../support/markdown.ts';
import { shortened } from './answers.ts';
import type { CardContext } from './surroundings.ts';

/** So many are shown, and no more plans are read. */
const most = 8;

/** Who serves an indicator: the plan, its indicator and that one's target; undefined where nobody does. */
export function servingText(
  indicator: Indicator,
  { plan, index }: CardContext,
  language: Language,
): string | undefined {
  const links = index ? servingLinks({ plan, indicator }, index) : [];
  if (!index || links.length === 0) return undefined;
  const items: string[] = [];
  for (const each of servingOf({ plan, indicator }, index)) {
    const target = each.indicator.values.find(({ role }) => role === 'target');
    const name = `《${each.plan.header.title?.value ?? ''}》${each.indicator.fullName}`;
    const value = target && `${roleNames.target[language]} ${escapeMarkdown(target.value.text)}`;
    items.push(escapeMarkdown(name) + (value ? (language === 'zh' ? `（${value}）` : ` (${value})`) : ''));
    if (items.length === most) break;
  }
  const list = shortened(items, language, most, links.length).map((item) => `- ${item}`);
  return [servedBy(links.length)[language], list.join('\n')].join('\n\n');
}

function servedBy(count: number): Localized {
  return { zh: `承接它的指标有${count}项：`, en: `Served by ${plural(count, 'indicator')}:` };
}
