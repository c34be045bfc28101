import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { loadGrammarFromJson } from 'langium';
import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../../../language-server/src/core/model/source.ts';
import { buildPlan } from '../../../../language-server/src/language/builder/plan-builder.ts';
import { CompiledGrammar } from '../../../../language-server/src/language/parser/direct/compiled-grammar.ts';
import { parseDirectly } from '../../../../language-server/src/language/parser/direct/parse-directly.ts';
import { TokenCursor } from '../../../../language-server/src/language/parser/direct/token-cursor.ts';
import { TokenList } from '../../../../language-server/src/language/parser/direct/token-list.ts';
import { parsePlanFile } from '../../../../language-server/src/language/parser/parse.ts';
import { mutate } from '../../../support/mutations.ts';
import { randomFrom } from '../../../support/random.ts';

const project = join(import.meta.dirname, '../../../..');
const plansIn = (folder: string): string[] =>
  readdirSync(join(project, folder))
    .filter((name) => name.endsWith('.plan'))
    .map((name) => join(project, folder, name));
const examples = [...plansIn('examples'), ...plansIn('examples/alignment')];

/** A text read both ways. */
function plansOf(text: string) {
  const source = sourceOf('memory:/plan.plan', text);
  const direct = parseDirectly(text);
  return {
    direct: direct && buildPlan(direct, source),
    byLangium: buildPlan(parsePlanFile(text).value, source),
  };
}

describe('both parsers read the same plan', () => {
  it.each(examples)('%s', (path) => {
    const { direct, byLangium } = plansOf(readFileSync(path, 'utf8'));
    expect(direct).toEqual(byLangium);
  });

  it.each([
    ['nothing', ''],
    ['blank lines', '\n \n\r\n'],
    ['comments alone', '// 起草中\n// 未定稿'],
    ['a heading that ends with the file', '一、目标\n（一）任务。'],
    ['a line without a break at its end', '规划：甲市养老规划\n\n指标：床位数\n  2025年：'],
    ['old breaks of lines', '规划：甲市养老规划\r一、目标\r正文。'],
    ['Traditional characters', '規劃：甲市養老規劃\n\n指標：床位數\n  2025年：3萬張\n  責任部門：市民政局'],
  ])('%s', (_, text) => {
    const { direct, byLangium } = plansOf(text);
    expect(direct).toEqual(byLangium);
  });

  it('of an example whose lines are mutated', () => {
    const text = readFileSync(join(project, 'examples/zhuhai.plan'), 'utf8').slice(0, 5000);
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const mutated = mutate(text, randomFrom(seed))
          .map((line) => line.text)
          .join('\n');
        const { direct, byLangium } = plansOf(mutated);
        expect(direct).toEqual(byLangium);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a grammar is compiled', () => {
  const grammarOf = (...elements: object[]) =>
    loadGrammarFromJson(
      JSON.stringify({
        $type: 'Grammar',
        isDeclared: true,
        name: 'Test',
        imports: [],
        interfaces: [],
        types: [],
        rules: [
          {
            $type: 'ParserRule',
            entry: true,
            name: 'File',
            fragment: false,
            parameters: [],
            definition: { $type: 'Alternatives', elements },
          },
        ],
      }),
    );
  const keyword = (value: string) => ({ $type: 'Keyword', value });
  const cursor = () => {
    const tokens = new TokenList('指标');
    tokens.add('指标', 0, 2);
    return new TokenCursor(tokens);
  };

  it('and reads what it says, all of it or nothing', () => {
    const grammar = new CompiledGrammar(grammarOf(keyword('指标'), keyword('部门')));
    expect(grammar.read(cursor())).toMatchObject({ $type: 'File' });
    expect(new CompiledGrammar(grammarOf(keyword('部门'))).read(cursor())).toBeUndefined();
  });

  it('only where one token says which way to go', () => {
    const grammar = new CompiledGrammar(grammarOf(keyword('指标'), keyword('指标')));
    expect(() => grammar.read(cursor())).toThrow('指标 begins two alternatives');
  });
});
