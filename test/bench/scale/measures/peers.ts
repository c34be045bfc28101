import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { EmptyFileSystemProvider, URI } from 'langium';
import { runChecks } from '../../../../language-server/src/checks/run.ts';
import type { Plan } from '../../../../language-server/src/core/model/plan.ts';
import { PlanIndex } from '../../../../language-server/src/core/plans/plan-index.ts';
import { planJson } from '../../../../language-server/src/exchange/interchange/json/write.ts';
import { readPlan } from '../../../../language-server/src/language/read-plan.ts';
import { startClient } from '../../language-client.ts';
import { threadTime } from '../../process-usage.ts';
import { createStockServices } from '../../stock/services.ts';
import { stockText } from '../../stock/text.ts';
import { planSchema } from '../../yaml/schema.ts';
import { yamlServer } from '../../yaml/servers.ts';
import { yamlText } from '../../yaml/text.ts';
import type { Figures } from '../figures.ts';
import type { PlanFile } from '../plans/workspace.ts';

/**
 * What others need for the same plans, and the parts of our own work beside them: CPU of the thread they run in, a plan,
 * once their code is compiled.
 */
export async function peers(files: readonly PlanFile[]): Promise<Figures> {
  const index = new PlanIndex();
  const read = ({ text, path }: PlanFile): Plan => readPlan(text, path);
  const plans = files.map(read);
  for (const plan of plans) index.update(plan.source.uri, plan);
  const json = plans.map((plan) => JSON.stringify(planJson(plan, plan.source.uri)));
  const stock = plans.map(stockText);
  return {
    'json.main': await spent(json, (text) => JSON.parse(text), 25),
    'stock.main': await stockLangium(stock),
    'read.main': await spent(files, read),
    'checks.main': await spent(plans, (plan) => runChecks(plan, undefined, index)),
    'yaml.main': await yaml(plans),
  };
}

/** The least of some rounds: a machine that others use makes it more, never less. */
async function spent<T>(items: readonly T[], work: (item: T) => unknown, rounds = 3): Promise<number> {
  const taken: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const before = threadTime();
    for (const item of items) await work(item);
    taken.push((threadTime() - before) / items.length);
  }
  return Math.min(...taken);
}

/** Langium with nothing overridden: parsed, indexed, linked and checked, as it comes. */
async function stockLangium(texts: readonly string[]): Promise<number> {
  const { shared } = await createStockServices(new EmptyFileSystemProvider());
  const { LangiumDocuments, LangiumDocumentFactory, DocumentBuilder } = shared.workspace;
  let round = 0;
  return await spent([texts], async () => {
    round++;
    const documents = texts.map((text, index) =>
      LangiumDocumentFactory.fromString(text, URI.parse(`memory:/${round}/${index}.stockplan`)),
    );
    for (const document of documents) LangiumDocuments.addDocument(document);
    await DocumentBuilder.build(documents, { validation: true });
    for (const { uri } of documents) LangiumDocuments.deleteDocument(uri);
  }).then((all) => all / texts.length);
}

/** yaml-language-server on them as YAML with a schema, one opened after the other. */
async function yaml(plans: readonly Plan[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'planwright-bench-'));
  try {
    const schema = join(folder, 'schema.json');
    writeFileSync(schema, JSON.stringify(planSchema));
    const client = await startClient(yamlServer(pathToFileURL(schema).href), pathToFileURL(folder).href);
    const open = (plan: Plan, round: number) =>
      client.open(`${pathToFileURL(folder).href}/${round}.yaml`, yamlText(plan));
    // it waits before it checks, so that few must do
    const measured = plans.slice(0, 25);
    let count = 0;
    // its start is no part of it
    for (const plan of plans.slice(0, 5)) await open(plan, count++);
    const before = client.usage().main;
    for (const plan of measured) await open(plan, count++);
    const after = client.usage().main;
    await client.close();
    return (after - before) / measured.length;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
