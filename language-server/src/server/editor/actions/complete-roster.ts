import { lineEndAt, lineStartAt } from '../../../checks/fixes/lines.ts';
import { normaliseName } from '../../../core/model/names.ts';
import { namesNobody } from '../../../core/model/nobody.ts';
import type { Plan } from '../../../core/model/plan.ts';
import { lineBreakOf } from '../../../core/model/source.ts';
import { type Localized, plural } from '../../../core/text/localized.ts';
import { simplified } from '../../../core/text/simplified.ts';
import { linesOfSource } from '../support/lines.ts';
import { styleOf } from '../support/style.ts';
import { actionKinds, type Refactoring } from './action.ts';

/** 部门 with every department that the plan names and doesn't list yet, in the order they are first named. */
export const completeRoster: Refactoring = {
  kind: actionKinds.organize,
  offer(plan) {
    const names = unlisted(plan);
    const edit = names.length > 0 && edits(plan, names);
    return edit ? [{ title: title(names.length, plan.hasRoster), edits: [edit] }] : [];
  },
};

/** 市民政局等部门: a name with more in it. */
const andOthers = /等(?:部门|单位)?$/u;
/** Marks that would part a name in two. */
const unwritable = /[、，,；;：:|｜\r\n]/u;

function unlisted({ roster, mentions }: Plan): string[] {
  const listed = new Set(roster.flatMap(({ members }) => members.map(({ name }) => normaliseName(name))));
  const found = new Map<string, string>();
  for (const { name, department } of mentions) {
    const key = normaliseName(name);
    if (department || key === '' || listed.has(key) || found.has(key)) continue;
    const isName = !namesNobody(name) && !andOthers.test(simplified(name)) && !unwritable.test(name);
    if (isName) found.set(key, name);
  }
  return [...found.values()];
}

function edits({ source, header, roster, hasRoster }: Plan, names: readonly string[]) {
  const { text } = source;
  const lines = linesOfSource(source);
  const style = styleOf(text, lines, 'zh');
  const lineBreak = lineBreakOf(text);
  const head = lines.find(({ kind }) => kind === 'roster');
  if (hasRoster && head) {
    const last = roster.at(-1)?.span;
    const end = lineEndAt(text, last?.end ?? head.end);
    const own = last && /^[^\S\r\n]+/u.exec(text.slice(lineStartAt(text, last.start), last.start))?.[0];
    const newText = names.map((name) => lineBreak + (own ?? style.indentation) + name).join('');
    return { span: { start: end, end }, newText };
  }
  const block = [style.spelling('部门'), ...names.map((name) => style.indentation + name)].join(lineBreak);
  if (header.title) {
    const end = lineEndAt(text, header.span.end);
    return { span: { start: end, end }, newText: lineBreak + lineBreak + block };
  }
  const start = text.startsWith('\ufeff') ? 1 : 0;
  return { span: { start, end: start }, newText: block + lineBreak + lineBreak };
}

function title(count: number, hasRoster: boolean): Localized {
  return {
    zh: hasRoster ? `把文中提到的${count}个部门补进部门名单` : `按文中提到的${count}个部门列出部门名单`,
    en: hasRoster
      ? `Add ${plural(count, 'department')} named in the text to the list`
      : `List the ${plural(count, 'department')} that the text names`,
  };
}
