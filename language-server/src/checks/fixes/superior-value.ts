import type { Shortfall } from '../../core/alignment/shortfall.ts';
import type { Plan } from '../../core/model/plan.ts';
import { quoted } from '../../core/text/localized.ts';
import type { Fix } from '../check.ts';
import { short } from '../support/phrases.ts';
import { inMannerOf } from './manner.ts';
import { styleOf } from './style.ts';

/** The superior's amount in the manner of this plan's; a value for a later year stays what it is. */
export function takeSuperiorValue({ own, asked, isLater }: Shortfall, plan: Plan): Fix[] {
  const [written, meant] = [own.value, asked.value];
  const isSameUnit = written.unit.text === meant.unit.text && written.unit.per?.text === meant.unit.per?.text;
  const newText = isLater || !isSameUnit ? undefined : inMannerOf(written, meant, 'table', styleOf(plan));
  if (newText === undefined) return [];
  const it = quoted(short(newText));
  const title = { zh: `改为上位规划的${it}`, en: `Change to ${it}, as the superior plan has it` };
  return [{ title, edits: [{ span: written.span, newText }] }];
}
