import { expect, it } from 'vitest';
import { officialDocument } from '../../../language-server/src/print/official/content.ts';
import { examplePlan } from '../../support/example-facts.ts';
import { outlineOf } from './outline.ts';

/** Long enough to know a paragraph by. */
const shown = 40;

/** `npx vitest -u` writes it anew; look at the difference before you keep it. */
it('Taizhou’s plan as it is printed', async () => {
  const lines = outlineOf(officialDocument(examplePlan('taizhou'), { responsibilities: 'brackets' }));
  const text = lines.map((line) => (line.length > shown ? `${line.slice(0, shown)}…` : line)).join('\n');
  await expect(`${text}\n`).toMatchFileSnapshot('golden/taizhou.txt');
});
