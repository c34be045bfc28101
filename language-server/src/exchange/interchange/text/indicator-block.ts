import {
  blockHead,
  type DraftSpelling,
  departmentFields,
  givenFields,
  inOneLine,
  writtenFields,
} from '../fields.ts';
import type { IndicatorDraft } from '../plan-draft.ts';

/** An indicator as a block: its values, its fields in the order of the language, who answers, by when. */
export function blockLines(indicator: IndicatorDraft, spelt: DraftSpelling): string[] {
  const { name, values, fields, mentions } = indicator;
  const given = givenFields(fields, writtenFields);
  const lines = [
    ...values.map(({ head, value }) => [head, inOneLine(value)] as const),
    ...given.filter(([keyword]) => keyword !== '期限'),
    ...departmentFields(mentions, spelt),
    ...given.filter(([keyword]) => keyword === '期限'),
  ];
  return [
    blockHead(spelt('指标'), name),
    ...lines.map(([head, content]) => `  ${spelt(inOneLine(head))}：${content}`),
  ];
}

/** The line from which a category holds; without one it ends the category above. */
export function categoryLine(category: string | undefined, spelt: DraftSpelling): string {
  return blockHead(spelt('类别'), category ?? '');
}
