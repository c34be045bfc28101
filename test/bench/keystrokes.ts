import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readPlan } from '../../language-server/src/language/read-plan.ts';
import { printTable } from '../support/print-table.ts';
import { startClient } from './language-client.ts';
import { medians, middle, ratio, rounded } from './measure.ts';
import { linkedPlans } from './texts.ts';
import { planwright } from './yaml/servers.ts';

const built = fileURLToPath(new URL('../../language-server/dist/planwright.js', import.meta.url));

/** From a keystroke to its diagnostics, over LSP, in workspaces of so many plans; prints a table. */
export async function keystrokes(counts: readonly number[], strokes: number): Promise<void> {
  if (!existsSync(built)) {
    console.log('\nKeystrokes over LSP: not measured, the server is not built (npm run build).');
    return;
  }
  const rows: string[][] = [];
  for (const count of counts) rows.push(await measured(linkedPlans(count), strokes));
  console.log(`\nFrom a keystroke to its diagnostics over LSP, median of ${strokes}`);
  printTable(
    [
      '',
      'opening, ms',
      'in prose, ms',
      'in a value, ms',
      'a new line, ms',
      'reading the text here, ms',
      'prose to reading',
    ],
    rows,
  );
}

async function measured(texts: readonly string[], strokes: number): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'planwright-bench-'));
  try {
    for (const [index, text] of texts.entries()) writeFileSync(join(folder, `${index}.plan`), text);
    const client = await startClient(planwright, pathToFileURL(folder).href);
    const last = texts.length - 1;
    const uri = pathToFileURL(join(folder, `${last}.plan`)).href;
    const text = texts[last] as string;
    const lines = text.split('\n');
    const prose = lines.findIndex((line) => line.startsWith('坚持'));
    const value = lines.findIndex((line) => line.startsWith('  2025年：'));
    const open = await client.open(uri, text);
    const typed = async (line: number, character: number, inserted: string): Promise<number> => {
      const taken: number[] = [];
      for (let count = 0; count < strokes; count++)
        taken.push(await client.type(uri, { line, character }, inserted));
      return middle(taken);
    };
    // the server's code is compiled as it runs
    await typed(prose, 4, '好');
    const inProse = await typed(prose, 4, '好');
    const inValue = await typed(value, (lines[value] as string).length, '1');
    const newLine = await typed(prose, 0, '\n');
    await client.close();
    const [reading = Number.NaN] = await medians(strokes, [() => readPlan(text)]);
    return [
      `${texts.length} plan(s)`,
      rounded(open),
      rounded(inProse),
      rounded(inValue),
      rounded(newLine),
      rounded(reading),
      ratio(inProse, reading),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
