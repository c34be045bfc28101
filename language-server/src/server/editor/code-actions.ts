import {
  type CodeAction,
  CodeActionKind,
  CodeActionTriggerKind,
  type Range,
} from 'vscode-languageserver-types';
import type { Finding, TextEdit } from '../../checks/check.ts';
import { overlap } from '../../checks/fixes/edits.ts';
import type { FixedText } from '../../checks/fixes/fix-all.ts';
import type { CheckResult } from '../../checks/run.ts';
import type { Plan } from '../../core/model/plan.ts';
import { lineBreakOf, type Source } from '../../core/model/source.ts';
import { type Language, type Localized, plural } from '../../core/text/localized.ts';
import { type Action, actionKinds, type Refactoring } from './actions/action.ts';
import { refactorings } from './actions/index.ts';
import { toDiagnostic } from './diagnostics.ts';
import { fixAllWith } from './fix-all.ts';
import { lineIndexAt, linesOfSource } from './support/lines.ts';
import { workspaceEdit } from './workspace-edit.ts';

/** What may be run when a file is saved: all fixes that change form only. */
const fixAllKind = `${CodeActionKind.SourceFixAll}.planwright`;

export const codeActionKinds: readonly string[] = [
  CodeActionKind.QuickFix,
  ...Object.values(actionKinds),
  fixAllKind,
];

interface Checker {
  resultOf(plan: Plan): Promise<CheckResult>;
}

/**
 * All that can be done at a range, of the kinds that are asked for.
 * @param fills whether the client takes snippets in edits
 */
export async function codeActions(
  plan: Plan,
  range: Range,
  only: readonly string[] | undefined,
  checker: Checker,
  language: Language,
  fills = false,
  trigger?: CodeActionTriggerKind,
): Promise<CodeAction[]> {
  const { source } = plan;
  const actions: CodeAction[] = [];
  if (isAskedFor(CodeActionKind.QuickFix, only)) {
    const { findings } = await checker.resultOf(plan);
    actions.push(...fixesFor(findings, range, source, language, fills));
  }
  // wherever the cursor stands something can be moved: that lights no bulb
  const isQuiet = trigger === CodeActionTriggerKind.Automatic && !only;
  const besides = isQuiet ? refactorings.filter(({ kind }) => kind !== actionKinds.move) : refactorings;
  actions.push(...offered(besides, plan, range, only, language, actions));
  if (isAskedFor(fixAllKind, only)) {
    const fixed = await fixAllWith(source.text, source.uri, (each) => checker.resultOf(each));
    actions.push(...fixAllAction(fixed, source, language));
  }
  return actions;
}

/** Whether a client asks for actions of a kind: for all but those of the whole file, which have to be asked for, if it doesn't say. */
function isAskedFor(kind: string, only: readonly string[] | undefined): boolean {
  if (!only) return !kind.startsWith(CodeActionKind.Source);
  return only.some((asked) => kind === asked || kind.startsWith(`${asked}.`) || asked === '');
}

/**
 * What can be done about the findings that touch a range: their fixes, the likeliest of a finding first and
 * preferred, and behind all of these, for each finding, a comment that silences it.
 */
export function fixesFor(
  findings: readonly Finding[],
  range: Range,
  source: Source,
  language: Language,
  fills = false,
): CodeAction[] {
  const asked = findings.filter(({ span }) => touches(source.rangeOf(span), range));
  const action = (finding: Finding, title: string, edits: readonly TextEdit[]): CodeAction => ({
    ...actionOf(CodeActionKind.QuickFix, title, edits, source, fills),
    diagnostics: [toDiagnostic(finding, source, language)],
  });
  const fixes = asked.flatMap((finding) =>
    (finding.fixes ?? []).map((fix, at) => ({
      ...action(finding, fix.title[language], fix.edits),
      ...(at === 0 && { isPreferred: true }),
    })),
  );
  const silences = new Map<string, CodeAction>();
  for (const finding of asked) {
    const edit = silencingComment(finding, source, language);
    const key = edit && `${edit.span.start} ${finding.code}`;
    if (!key || silences.has(key)) continue;
    silences.set(key, action(finding, say.silence(finding.code)[language], [edit]));
  }
  return [...fixes, ...silences.values()];
}

/** Nobody rewrites more at once, but for what concerns the whole file. */
const longestSelection = 50_000;

/** What can be made of the plan at a range, but for what a fix offers already. */
function offered(
  refactorings: readonly Refactoring[],
  plan: Plan,
  range: Range,
  only: readonly string[] | undefined,
  language: Language,
  fixes: readonly CodeAction[],
): CodeAction[] {
  const at = { start: offsetAt(plan.source, range.start), end: offsetAt(plan.source, range.end) };
  const isTooLong = at.end - at.start > longestSelection;
  const titles = new Set(fixes.map(({ title }) => title));
  return refactorings
    .filter(({ kind }) => isAskedFor(kind, only) && !(isTooLong && kind.startsWith(CodeActionKind.Refactor)))
    .flatMap(({ kind, offer }) =>
      onceEach(offer(plan, at)).map(({ title, edits }) =>
        actionOf(kind, title[language], edits, plan.source),
      ),
    )
    .filter(({ title }) => !titles.has(title));
}

/** What is offered for each of several indicators by one title is done to all of them. */
function onceEach(actions: readonly Action[]): Action[] {
  const byTitle = new Map<string, Action>();
  for (const action of actions) {
    const before = byTitle.get(action.title.zh);
    const isApart = !before?.edits.some((edit) => action.edits.some((other) => overlap(edit, other)));
    if (!before) byTitle.set(action.title.zh, action);
    else if (isApart) byTitle.set(action.title.zh, { ...action, edits: [...before.edits, ...action.edits] });
  }
  return [...byTitle.values()];
}

/** The offset of a position; the end of the text for one behind it. */
function offsetAt({ text, positionAt }: Source, position: Range['start']): number {
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(positionAt(middle), position)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** All safe fixes at once; none where there are none. */
function fixAllAction({ edits, applied }: FixedText, source: Source, language: Language): CodeAction[] {
  if (edits.length === 0) return [];
  return [actionOf(fixAllKind, say.fixAll(applied)[language], edits, source)];
}

function actionOf(
  kind: string,
  title: string,
  edits: readonly TextEdit[],
  source: Source,
  fills = false,
): CodeAction {
  return { title, kind, edit: workspaceEdit(edits, source, fills) };
}

function touches(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function isBefore(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}

/**
 * The comment on the line above, indented as that line is. None where a list or a bracket goes on from
 * the line before: a comment in its midst would be taken for one of its items.
 */
function silencingComment({ code, span }: Finding, source: Source, language: Language): TextEdit | undefined {
  const { text } = source;
  const lines = linesOfSource(source);
  const line = lines[lineIndexAt(lines, span.start)];
  if (!line || source.positionAt(line.start).line !== source.positionAt(span.start).line) return undefined;
  const start = line.start === 0 && text.startsWith('\ufeff') ? 1 : line.start;
  const indentation = text.slice(start, line.content);
  return {
    span: { start, end: start },
    newText: `${indentation}${say.silencingComment(code)[language]}${say.reason[language]}${lineBreakOf(text)}`,
    placeholder: say.reason[language],
  };
}

const say = {
  silence: (code: string): Localized => ({
    zh: `忽略此处的 ${code}（写明理由）`,
    en: `Ignore ${code} here (and say why)`,
  }),
  fixAll: (count: number): Localized => ({
    zh: `改正全部不影响内容的写法（${count}处）`,
    en: `Mend all that changes form only (${plural(count, 'place')})`,
  }),
  silencingComment: (code: string): Localized => ({
    zh: `// 忽略 ${code}：`,
    en: `// ignore ${code}: `,
  }),
  reason: { zh: '理由', en: 'reason' },
};
