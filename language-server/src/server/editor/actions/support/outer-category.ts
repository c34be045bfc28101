import type { Plan, Section } from '../../../../core/model/plan.ts';
import { linesOfSource } from '../../support/lines.ts';

/** What 类别 says above a line of a section, for all indicators below it; undefined where it says nothing. */
export function categoryAbove({ source }: Plan, section: Section, line: number): string | undefined {
  const lines = linesOfSource(source);
  for (let at = line - 1; at >= 0; at--) {
    const each = lines[at];
    if (!each || (section.kind !== 'root' && each.start <= section.headingSpan.start)) return undefined;
    if (each.kind === 'category' && each.keyword) {
      return source.text.slice(each.keyword.contentStart, each.end) || undefined;
    }
  }
  return undefined;
}
