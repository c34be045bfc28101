import { expect, it } from 'vitest';
import { officialDocument } from '../../../language-server/src/print/official/content.ts';
import { examplePlan } from '../../support/example-facts.ts';
import { outlineOf } from './outline.ts';

/** Long enough to know a paragraph by. */
const shown = 40;

/** `npx vitest -u` writes it anew; look at the difference before you keep it. */
it.each(['taizhou', 'chengxi'])('the plan of %s as it is printed', async (name) => {
  const lines = outlineOf(officialDocument(examplePlan(name), { responsibilities: 'brackets' }));
  const text = lines.map((line) => (line.length > shown ? `${line.slice(0, shown)}…` : line)).join('\n');
  await expect(`${text}\n`).toMatchFileSnapshot(`golden/${name}.txt`);
});
