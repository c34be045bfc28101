import { escaped } from '../../documents/markup.ts';
import type { Wording } from '../../tables/wording.ts';
import type { Stage, StageRow } from '../document.ts';
import { signOf, stageLegend } from '../stage-signs.ts';

/**
 * The years along a rail, each with what is due in it. Each is a table of its own, so that a page it goes on begins
 * with the year again.
 */
export function timelineHtml(stages: readonly Stage[], wording: Wording): string {
  const legend = stageLegend(stages, wording);
  const note = legend ? `<p class="note">${escaped(legend)}</p>\n` : '';
  return `<div class="stages">\n${stages.map(stageHtml).join('')}</div>\n${note}`;
}

function stageHtml({ label, summary, rows }: Stage): string {
  return `<table>
<colgroup><col class="rail" /><col class="sign" /><col class="year" /><col /><col class="due" /></colgroup>
<thead><tr><th colspan="3" scope="colgroup">${escaped(label)}</th><th colspan="2" class="summary">${escaped(summary)}</th></tr></thead>
<tbody>
${rows.map(rowHtml).join('')}</tbody>
</table>
`;
}

function rowHtml({ kind, what, due }: StageRow): string {
  const lines = escaped(what).replaceAll('\n', '<br />');
  return `<tr><td class="rail"></td><td class="sign">${signOf[kind]}</td><td colspan="2">${lines}</td><td class="due">${escaped(due)}</td></tr>\n`;
}
