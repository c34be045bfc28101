import type { Wording } from '../tables/wording.ts';
import { legend } from './chart-words.ts';
import type { Stage, StageRow } from './document.ts';
import { officialWord } from './words.ts';

/** What stands at the rail of the timeline: different in form, as documents are printed in black. */
export const signOf: Readonly<Record<StageRow['kind'], string>> = { deadline: '▲', value: '◆' };

/** The line that explains the signs; empty where there is but one. */
export function stageLegend(stages: readonly Stage[], wording: Wording): string {
  const kinds = new Set(stages.flatMap(({ rows }) => rows.map(({ kind }) => kind)));
  if (kinds.size < 2) return '';
  return legend(
    [
      [signOf.deadline, officialWord('deadline', wording)],
      [signOf.value, officialWord('value', wording)],
    ],
    wording,
  );
}
