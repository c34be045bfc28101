import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar, type StateStack } from 'vscode-textmate';
import { type KeywordPlace, keywords, spellings } from '../../grammar/keywords.ts';
import { textMateFile, textMateGrammar } from '../../grammar/textmate.ts';

let grammar: IGrammar;

beforeAll(async () => {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await oniguruma.loadWASM(readFileSync(wasm));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () => textmate.parseRawGrammar(JSON.stringify(textMateGrammar()), 'plan.json'),
  });
  grammar = (await registry.loadGrammar('source.plan')) as IGrammar;
});

/** A line's pieces with their innermost scopes; neighbours of one scope are one piece. */
function colours(line: string, state: StateStack | null): { pieces: [string, string][]; state: StateStack } {
  const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
  const pieces: [string, string][] = [];
  for (const token of tokens) {
    const scope = token.scopes.at(-1) as string;
    const piece = line.slice(token.startIndex, token.endIndex);
    const last = pieces.at(-1);
    if (last?.[1] === scope) last[0] += piece;
    else pieces.push([piece, scope]);
  }
  return { pieces, state: ruleStack };
}

function coloursOf(text: string): [string, string][] {
  let state: StateStack | null = null;
  return text.split('\n').flatMap((line) => {
    const read = colours(line, state);
    state = read.state;
    return read.pieces;
  });
}

describe('the TextMate grammar', () => {
  it('is what stands in plan.tmLanguage.json', () => {
    const committed = readFileSync(new URL('../../grammar/plan.tmLanguage.json', import.meta.url), 'utf8');
    expect(committed).toBe(textMateFile());
  });

  it('colours a plan as its marks say', () => {
    const fixture = readFileSync(new URL('colours.txt', import.meta.url), 'utf8')
      .trimEnd()
      .split('\n');
    const seen: string[] = [];
    let state: StateStack | null = null;
    let left: [string, string][] = [];
    for (const line of fixture) {
      const mark = /^@ (.+) = (\S+)$/.exec(line);
      if (!mark) {
        ({ pieces: left, state } = colours(line, state));
        seen.push(line);
        continue;
      }
      const [, piece, scope] = mark as unknown as [string, string, string];
      // the piece as coloured, in the order of the line; without one the mark itself shows what is missing
      const at = left.findIndex(([text, of]) => text.trim() === piece && of === `${scope}.plan`);
      seen.push(at < 0 ? `@ ${piece} ≠ ${left.map((each) => each.join(' = ')).join(' | ')}` : line);
      if (at >= 0) left = left.slice(at + 1);
    }
    expect(seen).toEqual(fixture);
  });
});

/** What stands above a keyword in its place, and before it. */
const above: Readonly<Record<KeywordPlace, string>> = {
  opening: '',
  header: '规划 甲\n  ',
  section: '',
  indicator: '指标 甲\n  ',
  task: '',
};
const cases = keywords.flatMap((keyword) =>
  keyword.places.flatMap((place) => spellings(keyword).map((spelling) => ({ spelling, place }))),
);

describe('every spelling of every keyword', () => {
  it.each(cases)('$spelling ($place) is coloured', ({ spelling, place }) => {
    const scope = ['opening', 'section'].includes(place)
      ? 'keyword.control.plan'
      : 'support.variable.field.plan';
    for (const after of ['：甲', ': 甲', ' 甲', '　甲', '']) {
      expect(coloursOf(`${above[place]}${spelling}${after}`)).toContainEqual([spelling, scope]);
    }
    const word = `${spelling}甲乙`;
    expect(
      coloursOf(above[place] + word)
        .flat()
        .join(''),
    ).toContain(word);
    expect(coloursOf(above[place] + word)).not.toContainEqual([spelling, scope]);
  });
});
