import { servingOf } from '../../alignment/serving.ts';
import { hoverMessages as say } from '../../messages/editor/hover.ts';
import { roleNames } from '../../messages/editor.ts';
import type { Language } from '../../messages/localized.ts';
import type { Indicator } from '../../model/plan.ts';
import { escapeMarkdown } from '../support/markdown.ts';
import { shortened } from './answers.ts';
import type { Surroundings } from './surroundings.ts';

/** Who serves an indicator: the plan, its indicator and that one's target; undefined where nobody does. */
export function servingText(
  indicator: Indicator,
  { plan, index }: Surroundings,
  language: Language,
): string | undefined {
  const serving = index ? servingOf({ plan, indicator }, index) : [];
  if (serving.length === 0) return undefined;
  const items = serving.map((each) => {
    const target = each.indicator.values.find(({ role }) => role === 'target');
    const name = `《${each.plan.header.title?.value ?? ''}》${each.indicator.name}`;
    const value = target && `${roleNames.target[language]} ${escapeMarkdown(target.value.text)}`;
    return escapeMarkdown(name) + (value ? (language === 'zh' ? `（${value}）` : ` (${value})`) : '');
  });
  const list = shortened(items, language, 8).map((item) => `- ${item}`);
  return [say.servedBy(serving.length)[language], list.join('\n')].join('\n\n');
}
