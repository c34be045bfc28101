import {
  type CompletionItem,
  type CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
  type MarkupContent,
} from 'vscode-languageserver-types';
import type { Plan } from '../../../core/model/plan.ts';
import type { KnownPlans } from '../../../core/plans/known-plans.ts';
import type { OfficeRules } from '../../../core/plans/office-rules.ts';
import type { FileStyle } from '../../../core/text/file-style.ts';
import type { Language } from '../../../core/text/localized.ts';
import { isBar, isBlank, isColon, lineEnd } from '../../../language/parser/characters.ts';
import type { PlacedLine } from '../support/lines.ts';
import { filterTextOf } from './pinyin.ts';

export type { KnownPlans };

/** What is known where something is to be completed. */
export interface CompletionContext {
  readonly text: string;
  readonly offset: number;
  readonly plan: Plan;
  /** The offset in the plan's own text: another one where that is the text before the last key was struck. */
  readonly offsetInPlan: number;
  /** Where the cursor's line begins, and its number. */
  readonly row: { readonly start: number; readonly line: number };
  readonly language: Language;
  readonly workspace?: KnownPlans | undefined;
  /** What the plan's office has said once for all its plans. */
  readonly office: OfficeRules;
  readonly lines: readonly PlacedLine[];
  /** The index of the cursor's line. */
  readonly index: number;
  readonly style: FileStyle;
  readonly today: Date;
}

/** Something to insert in place of `from..to`, which stands on the cursor's line. */
export interface Offer {
  readonly label: string;
  readonly kind: CompletionItemKind;
  readonly from: number;
  readonly to: number;
  /** Asked for where it is shown: a long list's cards take longer than the list. */
  readonly documentation: () => MarkupContent;
  /** The label itself where it is absent. */
  readonly insert?: string;
  /** `insert` has tab stops. */
  readonly isSnippet?: boolean;
  /** What it is found by, next to the label. */
  readonly aliases?: readonly string[];
  /** What it is found by instead of both, as `filterTextOf` has it. */
  readonly filter?: string;
  readonly detail?: string;
  /** What comes next is chosen from a list too. */
  readonly opensList?: boolean;
  /** With more typed there will be others, or more is known of it. */
  readonly isProvisional?: boolean;
}

/** Opens the next list at once; a command of VS Code's, which other editors pass over. */
const triggerSuggest = {
  title: '',
  command: 'editor.action.triggerSuggest',
  // as if it had opened by itself: of a list that was asked for Enter takes even what stands there already
  arguments: [{ auto: true }],
};

/** The offers as LSP has them, kept in their order, what they mean left out; what they replace stands on the cursor's line. */
export function itemsOf(
  offers: Iterable<Offer>,
  { text, offset, row, style }: CompletionContext,
): CompletionItem[] {
  const rowEnd = lineEnd(text, offset);
  const positionAt = (at: number) => ({ line: row.line, character: at - row.start });
  return [...offers].map((offer, index) => {
    const { label, kind, detail } = offer;
    const from = Math.max(offer.from, row.start);
    const to = Math.min(offer.to, rowEnd);
    const lead = needsBlank(text, from, style.colon) ? ' ' : '';
    const newText = lead + (offer.insert ?? label);
    return {
      label,
      kind,
      sortText: String(index).padStart(4, '0'),
      filterText: lead + (offer.filter ?? filterTextOf(label, ...(offer.aliases ?? []))),
      ...(detail && { detail }),
      ...(offer.isSnippet && {
        insertTextFormat: InsertTextFormat.Snippet,
        insertTextMode: InsertTextMode.asIs,
      }),
      textEdit: { range: { start: positionAt(from), end: positionAt(to) }, newText },
      ...(offer.opensList && { command: triggerSuggest }),
    };
  });
}

/** Whether a blank belongs between what stands before an offset and what is put there. */
function needsBlank(text: string, offset: number, colon: string): boolean {
  const before = text.charCodeAt(offset - 1);
  return isBar(before) || (isColon(before) && isBlank(colon.charCodeAt(colon.length - 1)));
}

/** Text as it stands in a snippet: nothing in it is a tab stop. */
export function inSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
