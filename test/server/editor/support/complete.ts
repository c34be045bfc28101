import type { CompletionItem, TextEdit } from 'vscode-languageserver-types';
import type { KnownPlans } from '../../../../language-server/src/core/plans/known-plans.ts';
import type { OfficeRules } from '../../../../language-server/src/core/plans/office-rules.ts';
import type { Language } from '../../../../language-server/src/core/text/localized.ts';
import { readPlan } from '../../../../language-server/src/language/read-plan.ts';
import { documented } from '../../../../language-server/src/server/editor/completion/documentation.ts';
import { completionsAt } from '../../../../language-server/src/server/editor/completion.ts';
import { belowHeader, type Cursor } from './cursor.ts';

export interface Options {
  readonly office?: OfficeRules;
  readonly language?: Language;
  readonly plans?: readonly { readonly title: string; readonly indicators: readonly string[] }[];
}

export function itemsAt({ text, offset, plan }: Cursor, options: Options = {}): CompletionItem[] {
  const { language = 'zh', plans = [], office } = options;
  const workspace: KnownPlans = {
    titles: () => plans.map(({ title }) => title),
    peersOf: () => [],
    named: (wanted) =>
      plans
        .filter(({ title }) => title === wanted)
        .map(({ title, indicators }) =>
          readPlan([`规划 ${title}`, ...indicators.map((name) => `指标 ${name}`)].join('\n')),
        ),
  };
  return documented(completionsAt(text, offset, plan, language, workspace, office));
}

/** The labels offered below the usual header, in the order shown; snippets left out. */
export function labelsAt(marked: string, options?: Options): string[] {
  return itemsAt(belowHeader(marked), options)
    .filter(({ insertTextFormat }) => insertTextFormat === undefined)
    .map(({ label }) => label);
}

/** The cursor's line after an item is accepted, the cursor's place in it being the end of what is inserted. */
export function lineAfter(label: string, at: Cursor, options?: Options): string {
  const { text, offset, plan } = at;
  const item = itemsAt(at, options).find((each) => each.label === label);
  if (!item) throw new Error(`${label} is not offered`);
  const { range, newText } = item.textEdit as TextEdit;
  const line = text.split(/\r\n|\n|\r/)[range.start.line] as string;
  const cursor = plan.source.positionAt(offset);
  if (range.start.line !== cursor.line || range.end.line !== cursor.line) throw new Error('not on the line');
  return `${line.slice(0, range.start.character)}${newText}‸${line.slice(range.end.character)}`;
}

export function itemNamed(label: string, items: readonly CompletionItem[]): CompletionItem {
  const item = items.find((each) => each.label === label);
  if (!item) throw new Error(`${label} is not offered`);
  return item;
}
