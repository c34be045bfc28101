import type { TextEdit } from '../../../checks/check.ts';
import type { Plan } from '../../../core/model/plan.ts';
import { lineBreakOf, type Span } from '../../../core/model/source.ts';
import { linesOfSource } from '../support/lines.ts';
import { styleOf } from '../support/style.ts';
import { oneLineOf } from './cell-text.ts';

/** What the plan is called; with a header on top where it has none. */
export function setPlanTitle({ source, header }: Plan, text: string): TextEdit[] {
  const title = oneLineOf(text);
  const lines = linesOfSource(source);
  const style = styleOf(source.text, lines, 'zh');
  if (header.title) return title === '' ? [] : [{ span: header.title.span, newText: title }];
  const line = lines.find(({ kind }) => kind === 'header');
  const newText = style.gap + title;
  if (line?.keyword) return [{ span: { start: line.keyword.end, end: line.end }, newText }];
  const lineBreak = lineBreakOf(source.text);
  return [
    {
      span: { start: 0, end: 0 },
      newText: style.spelling('规划') + newText + lineBreak + (source.text.trim() === '' ? '' : lineBreak),
    },
  ];
}

/** What a box is called, behind its number. @param span where that stands by now */
export function setBoxTitle({ source: { text } }: Plan, span: Span, title: string): TextEdit[] {
  const newText = oneLineOf(title);
  const isNew = span.start === span.end && /\S/u.test(text[span.start - 1] ?? ' ');
  return [{ span, newText: (isNew && newText !== '' ? ' ' : '') + newText }];
}
