import type { KeywordName } from '../../../../grammar/keywords.ts';
import type { Plan } from '../../core/model/plan.ts';
import type { TextEdit } from '../check.ts';
import { lineEndAt, lineStartAt } from './lines.ts';
import { styleOf } from './style.ts';

/** A field on a line of its own at the end of the header; none where the plan has no header. */
export function addHeaderField(plan: Plan, name: KeywordName, content: string): TextEdit[] {
  const { header, source } = plan;
  if (!header.title || header.span.end === 0) return [];
  const { lineBreak, indentation: usual, field } = styleOf(plan);
  const end = lineEndAt(source.text, header.span.end);
  const lastLine = source.text.slice(lineStartAt(source.text, header.span.end), end);
  const indentation = /^[^\S\r\n]+/u.exec(lastLine)?.[0] ?? usual;
  return [{ span: { start: end, end }, newText: `${lineBreak}${indentation}${field(name, content)}` }];
}
