import type { Plan } from '../../core/model/plan.ts';
import { quoted } from '../../core/text/localized.ts';
import type { Fix } from '../check.ts';
import { short } from '../support/phrases.ts';
import { addHeaderField } from './header-field.ts';
import { styleOf } from './style.ts';

/** The year as the one where things stand, in the header. */
export function asBaseYear(plan: Plan, year: number): Fix[] {
  const { baseYear } = plan.header;
  const content = styleOf(plan).script === 'english' ? String(year) : `${year}年`;
  const edits = baseYear?.span
    ? [{ span: baseYear.span, newText: content }]
    : addHeaderField(plan, '基期', content);
  const it = quoted(short(content));
  const title = { zh: `把基期写明为${it}`, en: `State ${it} as the base year` };
  return edits.length > 0 ? [{ title, edits }] : [];
}
