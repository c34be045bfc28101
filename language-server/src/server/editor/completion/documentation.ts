import {
  ApplyKind,
  type CompletionItem,
  type CompletionList,
  type MarkupContent,
} from 'vscode-languageserver-types';
import type { Completions } from '../completion.ts';

/** What a client sends back with an item: the list it is of, and its place there. */
interface ItemData {
  readonly list: number;
  readonly index: number;
}

/** What a client can do with a list. */
interface ListAbilities {
  /** Asks for the documentation later. */
  readonly resolvesDocumentation: boolean;
  /** Puts what all items share into each of them. */
  readonly mergesData: boolean;
}

/**
 * The last list's documentation, kept until the client asks for an item's (`completionItem/resolve`), which it does
 * for the one that is looked at. The cards of a long list are far larger than the list.
 */
export class LaterDocumentation {
  private list = 0;
  private documentation: Completions['documentation'] = [];

  /** The list as LSP has it. */
  listOf(completions: Completions, { resolvesDocumentation, mergesData }: ListAbilities): CompletionList {
    const { isIncomplete } = completions;
    if (!resolvesDocumentation) return { isIncomplete, items: documented(completions) };
    const list = ++this.list;
    this.documentation = completions.documentation;
    const items = completions.items.map((item, index) => ({
      ...item,
      data: mergesData ? { index } : { list, index },
    }));
    return {
      isIncomplete,
      ...(mergesData && { itemDefaults: { data: { list } }, applyKind: { data: ApplyKind.Merge } }),
      items,
    };
  }

  /** The item with what it means; as it came where its list is gone. */
  resolve(item: CompletionItem): CompletionItem {
    const documentation = this.documentationOf(item.data);
    return documentation ? { ...item, documentation } : item;
  }

  private documentationOf(data: unknown): MarkupContent | undefined {
    const { list, index } = (data ?? {}) as Partial<ItemData>;
    return list === this.list && index !== undefined ? this.documentation[index]?.() : undefined;
  }
}

/** The items with what they mean, for a client that doesn't ask later. */
export function documented({ items, documentation }: Completions): CompletionItem[] {
  return items.map((item, index) => {
    const said = documentation[index]?.();
    return said ? { ...item, documentation: said } : item;
  });
}
