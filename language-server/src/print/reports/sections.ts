import type { Plan, Section } from '../../core/model/plan.ts';
import { headingLabel, headingsAbove } from '../../core/model/section-label.ts';
import type { Language } from '../../core/text/localized.ts';
import { unnamed } from '../../core/wording/unnamed.ts';
import { oneLine } from '../documents/clean-text.ts';

/** The innermost section an offset stands in; none before the first heading. */
export function sectionAt({ sections }: Plan, at: number): Section | undefined {
  return (
    sections.findLast(({ span }) => span.start <= at && at <= span.end) ??
    sections.findLast(({ headingSpan }) => headingSpan.start <= at)
  );
}

/** A section with all the headings it stands under. */
export function headingPath(section: Section | undefined, language: Language): string {
  if (!section) return opening[language];
  return [...headingsAbove(section), section]
    .map((each) => oneLine(headingLabel(each)).trim() || unnamed.section[language])
    .join(' › ');
}

const opening = { zh: '文件头和开头部分', en: 'Header and opening' };
