import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../language-server/src/core/model/plan.ts';
import { formats } from '../../../language-server/src/print/documents/index.ts';
import { alignmentTable } from '../../../language-server/src/print/tables/alignment/table.ts';
import { comparisonTable } from '../../../language-server/src/print/tables/comparison/table.ts';
import { tableSets } from '../../../language-server/src/print/tables/index.ts';
import { examplePlan } from '../../support/example-facts.ts';
import { plansOf } from '../../support/plans-of.ts';

const published = ['taizhou', 'sanya', 'zhuhai', 'deyang', 'shidian'];
const plans = new Map([...published, 'chengxi'].map((name) => [name, examplePlan(name)]));

/** As a file has them; golden files are kept with LF, which Git makes of CRLF. */
async function rendered(plan: Plan, setName: string, formatName: string): Promise<string> {
  const set = tableSets.find(({ name }) => name === setName);
  const format = formats.find(({ name }) => name === formatName);
  const title = plan.header.title?.value ?? '';
  const bytes = await format?.render(set?.build(plan, 'zh') ?? [], { title, language: 'zh' });
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).replaceAll('\r\n', '\n');
}

/** `npx vitest -u` writes them anew; look at the difference before you keep it. */
describe('the tables of the examples as files', () => {
  it.each([
    ...[...plans.keys()].map((name) => [name, 'indicators', 'md', `${name}.md`]),
    ['taizhou', 'indicators', 'csv', 'taizhou.csv'],
    ...['sanya', 'zhuhai', 'chengxi'].flatMap((name) =>
      ['responsibilities', 'departments'].map((set) => [name, set, 'md', `${name}.${set}.md`]),
    ),
    ['sanya', 'responsibilities', 'csv', 'sanya.responsibilities.csv'],
    ['taizhou', 'categories', 'md', 'taizhou.categories.md'],
    ...['sanya', 'deyang'].map((name) => [name, 'milestones', 'md', `${name}.milestones.md`]),
  ] as [string, string, string, string][])('%s: %s as %s', async (name, set, format, file) => {
    const text = await rendered(plans.get(name) as Plan, set, format);
    await expect(text).toMatchFileSnapshot(`golden/${file}`);
  });

  it.each(['md', 'csv'])('the five published side by side as %s', async (name) => {
    const bytes = await formats
      .find((format) => format.name === name)
      ?.render(comparisonTable(published.map((each) => plans.get(each) as Plan)), {
        title: '',
        language: 'zh',
      });
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).replaceAll('\r\n', '\n');
    await expect(text).toMatchFileSnapshot(`golden/comparison.${name}`);
  });

  it.each(['md', 'csv'])('how a city’s plan stands to those above it as %s', async (name) => {
    const { plans: all, known } = plansOf(
      ['city-with-faults', 'province', 'nation'].map((each) =>
        readFileSync(new URL(`../../../examples/alignment/${each}.plan`, import.meta.url), 'utf8'),
      ),
    );
    const bytes = await formats
      .find((format) => format.name === name)
      ?.render(alignmentTable(all[0] as Plan, 'zh', known), { title: '', language: 'zh' });
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).replaceAll('\r\n', '\n');
    await expect(text).toMatchFileSnapshot(`golden/alignment.${name}`);
  });

  it.each(['taizhou', 'deyang', 'shidian'])(
    '%s names nobody, so there is no table of who answers',
    (name) => {
      for (const set of tableSets.filter((each) => ['responsibilities', 'departments'].includes(each.name))) {
        expect(set.build(plans.get(name) as Plan, 'zh')).toEqual([]);
      }
    },
  );
});
