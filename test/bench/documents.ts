import { EmptyFileSystemProvider, type FileSystemProvider, URI } from 'langium';
import type { LangiumServices } from 'langium/lsp';
import { readPlan } from '../../language-server/src/language/read-plan.ts';
import { createPlanServices } from '../../language-server/src/server/module.ts';
import { printTable } from '../support/print-table.ts';
import { heapOf, middle, ratio, rounded } from './measure.ts';
import { createStockServices } from './stock/services.ts';
import { stockText } from './stock/text.ts';
import { linkedPlans } from './texts.ts';

/** Files that are nowhere but here. */
interface FilesInMemory {
  readonly texts: Map<string, string>;
  readonly provider: FileSystemProvider;
}

function filesInMemory(): FilesInMemory {
  const texts = new Map<string, string>();
  const readFile = async (uri: URI): Promise<string> => texts.get(uri.toString()) ?? '';
  return { texts, provider: Object.assign(new EmptyFileSystemProvider(), { readFile }) };
}

interface Measured {
  readonly open: number;
  readonly heap: number;
  readonly change: number;
  readonly superiorChange: number;
}

/** Opens a workspace of linked plans and changes them, with our services and with stock ones; prints a table. */
export async function documents(count: number): Promise<void> {
  const texts = linkedPlans(count);
  const ourFiles = filesInMemory();
  const ours = createPlanServices({ fileSystemProvider: () => ourFiles.provider }).plan;
  const stockFiles = filesInMemory();
  const stock = await createStockServices(stockFiles.provider);
  const stockTexts = texts.map((text) => stockText(readPlan(text)));
  const [a, b] = [
    await measured(ours, ourFiles, texts, '.plan'),
    await measured(stock, stockFiles, stockTexts, '.stockplan'),
  ];
  console.log(`\nBuilding documents: ${count} plans with departments and links, parsed, linked and checked`);
  const row = (name: string, of: keyof Measured): string[] => [
    name,
    rounded(a[of]),
    rounded(b[of]),
    ratio(a[of], b[of]),
  ];
  printTable(
    ['', 'Planwright', 'stock Langium', 'to stock'],
    [
      row('opening all, ms', 'open'),
      row('heap kept, MB', 'heap'),
      row('a change in a district’s plan, ms', 'change'),
      row('a change in the city’s plan, which all refer to, ms', 'superiorChange'),
    ],
  );
}

async function measured(
  services: LangiumServices,
  files: FilesInMemory,
  texts: readonly string[],
  extension: string,
): Promise<Measured> {
  const { LangiumDocuments, LangiumDocumentFactory, DocumentBuilder } = services.shared.workspace;
  const uris = texts.map((_, index) => URI.parse(`memory:/${index}${extension}`));
  let open = 0;
  const heap = await heapOf(async () => {
    const start = performance.now();
    for (const [index, uri] of uris.entries()) {
      files.texts.set(uri.toString(), texts[index] as string);
      LangiumDocuments.addDocument(LangiumDocumentFactory.fromString(texts[index] as string, uri));
    }
    await DocumentBuilder.build(LangiumDocuments.all.toArray(), { validation: true });
    open = performance.now() - start;
    return LangiumDocuments;
  });
  const change = async (index: number): Promise<number> => {
    const uri = uris[index] as URI;
    const taken: number[] = [];
    for (let count = 0; count < 15; count++) {
      const text = texts[index] as string;
      files.texts.set(uri.toString(), text.replace('社区更好', `社区${'更'.repeat(count + 2)}好`));
      const start = performance.now();
      await DocumentBuilder.update([uri], []);
      taken.push(performance.now() - start);
    }
    return middle(taken);
  };
  return { open, heap, change: await change(texts.length - 1), superiorChange: await change(0) };
}
