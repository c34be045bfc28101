import type { Plan } from '../../core/model/plan.ts';
import { countsOf } from '../../core/text/counts.ts';

/** How many paragraphs are new or rewritten, and how many are gone or rewritten; blanks don't count. */
export function paragraphChanges(
  before: Plan,
  after: Plan,
): { readonly added: number; readonly removed: number } {
  const [olds, news] = [paragraphs(before), paragraphs(after)];
  return { added: without(news, olds), removed: without(olds, news) };
}

function paragraphs({ root, sections }: Plan): string[] {
  return [root, ...sections].flatMap(({ texts }) => texts.map(({ value }) => value.replace(/\s+/gu, '')));
}

function without(texts: readonly string[], others: readonly string[]): number {
  const left = countsOf(others);
  return texts.filter((text) => {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count <= 0;
  }).length;
}
