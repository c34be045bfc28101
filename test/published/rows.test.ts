import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { heldIn } from './rows.ts';

const folder = fileURLToPath(new URL('../../../shared/plans', import.meta.url));

/** Rows that the table re-set as HTML has otherwise than the text: other figures, shorter names, rows of its own. */
const otherwise: Readonly<Record<string, number>> = { hangzhou: 6, nanjing: 2 };

describe.runIf(existsSync(folder))('the tables of published plans', () => {
  it('have every row and cell in a text as in the same table as HTML', { timeout: 120_000 }, async () => {
    const tables = await heldIn(folder);
    expect(tables.length).toBeGreaterThan(0);
    for (const { table, way, held, rows, differences } of tables) {
      const wanted = rows - (otherwise[table] ?? 0);
      expect(held / wanted, `${table} ${way}\n${differences.join('\n')}`).toBeGreaterThanOrEqual(0.95);
    }
  });
});
