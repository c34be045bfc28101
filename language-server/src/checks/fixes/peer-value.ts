import type { PeerDifference } from '../../core/alignment/peer-differences.ts';
import type { Plan } from '../../core/model/plan.ts';
import { quoted } from '../../core/text/localized.ts';
import type { Fix } from '../check.ts';
import { short } from '../support/phrases.ts';
import { inMannerOf } from './manner.ts';
import { styleOf } from './style.ts';

/** What the other plan of the place says, in the manner of this one; the other file is left as it is. */
export function takePeerValue({ own, theirs }: PeerDifference, plan: Plan): Fix[] {
  const newText = inMannerOf(own.value, theirs.value, 'table', styleOf(plan));
  if (newText === undefined) return [];
  const it = quoted(short(newText));
  const title = { zh: `改为那份规划的${it}`, en: `Change to ${it}, as the other plan has it` };
  return [{ title, edits: [{ span: own.value.span, newText }] }];
}
