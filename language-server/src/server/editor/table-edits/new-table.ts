import type { TextEdit } from '../../../checks/check.ts';
import type { Plan } from '../../../core/model/plan.ts';
import { lineBreakOf } from '../../../core/model/source.ts';
import { barLine } from '../../../core/text/bar-line.ts';
import { simplified } from '../../../core/text/simplified.ts';
import { wordingOf } from '../../../print/tables/wording.ts';
import { word } from '../../../print/tables/words.ts';
import { usualColumns } from '../../preview/table-editing.ts';
import { ownEnd } from '../commands/new-indicator.ts';
import { formatPlan } from '../format.ts';
import { linesOfSource } from '../support/lines.ts';
import { styleOf } from '../support/style.ts';
import type { CopiedTable } from './pasted-cells.ts';

/**
 * A box with a table of indicators, to be filled in or as it was copied: behind what the plan says of its targets, else at
 * the end of its text. Its columns are 序号, 类别, 指标名称, the base year and the last one, 属性 and who answers.
 */
export function newTable(plan: Plan, copied?: CopiedTable): TextEdit[] {
  const { source, annexes } = plan;
  const { text } = source;
  const lines = linesOfSource(source);
  const style = styleOf(text, lines, 'zh');
  const wording = wordingOf(plan, 'zh');
  const goals = plan.sections.findLast(
    ({ kind, title }) => kind === 'section' && /目标|指标/u.test(simplified(title)),
  );
  const end = goals
    ? ownEnd(goals, plan)
    : text.slice(0, annexes[0]?.headingSpan.start ?? text.length).trimEnd().length;
  const numbers = plan.sections.flatMap(({ kind, number }) => (kind === 'box' ? (number ?? 0) : []));
  const number = Math.max(0, ...numbers) + 1;
  const rows = copied?.headings ? [copied.headings, ...copied.rows] : emptyRows(plan, copied?.rows ?? [['']]);
  const box = `${style.spelling('专栏')}${number} ${word('mainTargets', wording)}`;
  const table = formatPlan(rows.map(barLine).join('\n')).trimEnd().split('\n');
  const lineBreak = lineBreakOf(text);
  const newText = [...(end > 0 ? ['', ''] : []), box, '', ...table, ...(end > 0 ? [] : [''])].join(lineBreak);
  return [{ span: { start: end, end }, newText }];
}

/** The usual head, and rows below it that are filled from the names on. */
function emptyRows(plan: Plan, copied: readonly (readonly string[])[]): string[][] {
  const wording = wordingOf(plan, 'zh');
  const { baseYear, period } = plan.header;
  const years = [baseYear?.value, period?.value.end].map((year) => `year ${year}`);
  const wanted = ['类别', '指标', ...years, 'target', '属性', '责任部门'];
  const columns = usualColumns(plan, wording).filter(({ name }) => wanted.includes(name));
  const before = columns.findIndex(({ name }) => name === '指标');
  return [
    [word('number', wording), ...columns.map(({ heading }) => heading)],
    ...copied.map((cells, at) => {
      const filled = [...Array.from({ length: before }, () => ''), ...cells];
      return [`${at + 1}`, ...columns.map((_, column) => filled[column] ?? '')];
    }),
  ];
}
