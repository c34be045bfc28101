import type { Lexer } from 'langium';
import type { LangiumServices } from 'langium/lsp';
import { planJson } from '../../language-server/src/exchange/interchange/json/write.ts';
import { parsePlanFile } from '../../language-server/src/language/parser/parse.ts';
import { readPlan } from '../../language-server/src/language/read-plan.ts';
import { printTable } from '../support/print-table.ts';
import { heapOf, medians, megabytes, ratio, rounded } from './measure.ts';
import { stockText } from './stock/text.ts';

/** Reads texts with each stage by itself, and with what it is compared to; prints a table. */
export async function throughput(
  what: string,
  texts: readonly string[],
  times: number,
  lexer: Lexer,
  stock: LangiumServices,
): Promise<void> {
  const size = texts.reduce((sum, text) => sum + megabytes(text), 0);
  const plans = texts.map((text) => readPlan(text));
  const json = plans.map((plan) => JSON.stringify(planJson(plan, 'plan.plan')));
  const stockTexts = plans.map(stockText);
  const parseStock = (text: string) => {
    const { value, lexerErrors, parserErrors } = stock.parser.LangiumParser.parse(text);
    if (lexerErrors.length + parserErrors.length > 0)
      throw new Error('The stock grammar can’t read its text.');
    return value;
  };
  const all =
    <T>(of: readonly string[], read: (text: string) => T) =>
    () =>
      of.map(read);
  const stages: [name: string, run: () => unknown][] = [
    ['scanning the lines', all(texts, countLines)],
    ['JSON.parse of the plan as JSON', all(json, (text) => JSON.parse(text))],
    ['stock Langium: parser', all(stockTexts, parseStock)],
    ['Planwright: lexer', all(texts, (text) => lexer.tokenize(text))],
    ['Planwright: lexer + parser', all(texts, parsePlanFile)],
    ['Planwright: plan model (all)', all(texts, (text) => readPlan(text))],
  ];
  const taken = await medians(
    times,
    stages.map(([, run]) => run),
  );
  // a parser keeps what it read last
  const release = (): void => {
    parsePlanFile('');
    stock.parser.LangiumParser.parse('');
  };
  const rows: { name: string; time: number; heap: number }[] = [];
  for (const [index, [name, run]] of stages.entries()) {
    rows.push({ name, time: taken[index] as number, heap: await heapOf(run, release) });
  }
  const [scan, parsed, stockParser] = taken as [number, number, number];
  console.log(`\n${what}: ${rounded(size)} MB, ${texts.length} file(s), median of ${times}`);
  printTable(
    ['', 'ms', 'MB/s', 'to scanning', 'to JSON.parse', 'to stock', 'heap MB kept'],
    rows.map(({ name, time, heap }) => [
      name,
      rounded(time),
      rounded(size / (time / 1000)),
      ratio(time, scan),
      ratio(time, parsed),
      ratio(time, stockParser),
      rounded(heap),
    ]),
  );
}

function countLines(text: string): number {
  let lines = 0;
  for (let at = 0; at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}
