import type { TextEdit } from '../../../checks/check.ts';
import type { Plan } from '../../../core/model/plan.ts';
import { type Localized, plural } from '../../../core/text/localized.ts';
import { isColon, skipBlanks } from '../../../language/parser/characters.ts';
import { linesOfSource, type PlacedLine } from '../support/lines.ts';
import { type Action, actionKinds, type Refactoring } from './action.ts';
import { formOnly } from './support/whole-file.ts';

/**
 * The punctuation of keyword lines in one width: the colon behind a field or a year, and in lists of departments
 * the marks between names and around short names and notes. Names, values and prose stay as they are.
 */
export const convertPunctuation: Refactoring = {
  kind: actionKinds.convert,
  offer: (plan) => [...converted(plan, 'full'), ...converted(plan, 'half')],
};

type Width = 'full' | 'half';

const full = '：，；（）';
const half = ':,;()';

function converted(plan: Plan, width: Width): Action[] {
  const { text } = plan.source;
  const changes = linesOfSource(plan.source).flatMap((line) => [
    ...colonOf(text, line, width),
    ...marksOf(text, line, width),
  ]);
  const edits = formOnly(plan, changes);
  return edits.length > 0 ? [{ title: title(width, changes.length), edits }] : [];
}

/** A half-width colon has a blank behind it. */
function colonOf(text: string, line: PlacedLine, width: Width): TextEdit[] {
  const { kind, keyword, yearEnd, end } = line;
  if (kind === 'text' || kind === 'unknown' || kind === 'heading' || kind === 'row') return [];
  const start = yearEnd === undefined ? (keyword?.colon ?? -1) : skipBlanks(text, yearEnd, end);
  if (start < 0 || start >= end || !isColon(text.charCodeAt(start))) return [];
  const behind = skipBlanks(text, start + 1, end);
  const isEmpty = behind >= end;
  const written = text.slice(start, behind);
  const isDone = width === 'full' ? written.startsWith('：') : written.startsWith(':');
  return isDone
    ? []
    : [{ span: { start, end: behind }, newText: width === 'full' ? '：' : isEmpty ? ':' : ': ' }];
}

const departmentLists: ReadonlySet<string> = new Set(['责任部门', '牵头部门', '配合部门', '部门']);

function marksOf(text: string, line: PlacedLine, width: Width): TextEdit[] {
  const { kind, keyword, content, end } = line;
  const isList = kind !== 'text' && kind !== 'unknown' && departmentLists.has(keyword?.keyword.name ?? '');
  if (!isList && kind !== 'department') return [];
  const [from, to] = width === 'full' ? [half, full] : [full, half];
  const start = keyword && kind !== 'department' ? keyword.contentStart : content;
  return [...text.slice(start, end)].flatMap((char, at) => {
    const mark = from.indexOf(char);
    const place = start + at;
    return mark < 0 ? [] : [{ span: { start: place, end: place + 1 }, newText: to[mark] as string }];
  });
}

function title(width: Width, count: number): Localized {
  return {
    zh: `关键词行的标点改为${width === 'full' ? '全角' : '半角'}（${count}处）`,
    en: `${width === 'full' ? 'Full-width' : 'ASCII'} punctuation in keyword lines (${plural(count, 'place')})`,
  };
}
