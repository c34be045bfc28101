import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formats } from '../../language-server/src/documents/index.ts';
import { readPlan } from '../../language-server/src/read-plan.ts';
import { indicatorTable } from '../../language-server/src/tables/indicator-table.ts';
import { title } from '../examples/taizhou.facts.ts';

const plan = readPlan(readFileSync(`${import.meta.dirname}/../../examples/taizhou.plan`, 'utf8'));

/** `npx vitest -u` writes them anew; look at the difference before you keep it. */
describe('Taizhou’s tables as files', () => {
  it.each(['md', 'csv'] as const)('taizhou.%s', async (name) => {
    const format = formats.find((each) => each.name === name);
    const bytes = await format?.render(indicatorTable(plan), { title, language: 'zh' });
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    // golden files are kept with LF, which Git makes of CRLF
    await expect(text.replaceAll('\r\n', '\n')).toMatchFileSnapshot(`golden/taizhou.${name}`);
  });
});
