/** Words, character by character, each with a number. */
export interface WordTree {
  readonly numbers: number[];
  readonly next: Map<string, WordTree>;
}

export function emptyTree(): WordTree {
  return { numbers: [], next: new Map() };
}

export function plant(tree: WordTree, word: string, number: number): void {
  let branch = tree;
  for (let at = 0; at < word.length; at++) {
    const character = word[at] as string;
    const next = branch.next.get(character) ?? emptyTree();
    branch.next.set(character, next);
    branch = next;
  }
  branch.numbers.push(number);
}

/** The numbers of the words that are left of `word` when characters behind its first are taken out, itself included. */
export function abbreviationsIn(tree: WordTree, word: string): number[] {
  const found: number[] = [];
  const first = tree.next.get(word[0] ?? '');
  // a list of what is still to be visited, as a name may be longer than the stack is deep
  const waiting: (readonly [branch: WordTree, from: number])[] = first ? [[first, 1]] : [];
  for (let entry = waiting.pop(); entry; entry = waiting.pop()) {
    const [branch, from] = entry;
    for (const number of branch.numbers) found.push(number);
    for (const [character, next] of branch.next) {
      const at = word.indexOf(character, from);
      if (at >= 0) waiting.push([next, at + 1]);
    }
  }
  return found;
}
