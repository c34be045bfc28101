import type { CompletionItem, CompletionList, MarkupContent } from 'vscode-languageserver-types';
import type { Completions } from '../completion.ts';

/** The list an item is of, and its place there: what a client sends back with it. */
type ItemData = readonly [list: number, index: number];

/**
 * The last list's documentation, kept until the client asks for an item's (`completionItem/resolve`), which it does
 * for the one that is looked at. The cards of a long list are far larger than the list.
 */
export class LaterDocumentation {
  private list = 0;
  private documentation: Completions['documentation'] = [];

  /** The list as LSP has it. @param resolves whether the client asks for the documentation later */
  listOf(completions: Completions, resolves: boolean): CompletionList {
    const items = resolves ? this.keep(completions) : documented(completions);
    return { isIncomplete: completions.isIncomplete, items };
  }

  /** The items of a new list; those of earlier ones are not asked for any more. */
  keep({ items, documentation }: Completions): CompletionItem[] {
    const list = ++this.list;
    this.documentation = documentation;
    return items.map((item, index) => ({ ...item, data: [list, index] satisfies ItemData }));
  }

  /** The item with what it means; as it came where its list is gone. */
  resolve(item: CompletionItem): CompletionItem {
    const documentation = this.documentationOf(item.data);
    return documentation ? { ...item, documentation } : item;
  }

  private documentationOf(data: unknown): MarkupContent | undefined {
    const [list, index] = Array.isArray(data) ? data : [];
    return list === this.list ? this.documentation[index]?.() : undefined;
  }
}

/** The items with what they mean, for a client that doesn't ask later. */
export function documented({ items, documentation }: Completions): CompletionItem[] {
  return items.map((item, index) => {
    const said = documentation[index]?.();
    return said ? { ...item, documentation: said } : item;
  });
}
