import { DocumentState, EmptyFileSystemProvider, URI } from 'langium';
import { expect, test } from 'vitest';
import { createPlanServices } from '../../../language-server/src/server/module.ts';

const title = '规划 某市方案（2023—2025年）\n';

/** Its files are read once, then they are gone. */
class Files extends EmptyFileSystemProvider {
  override async readFile(): Promise<string> {
    return title;
  }
}

async function built(...names: string[]) {
  const { shared } = createPlanServices({ fileSystemProvider: () => new Files() });
  const { DocumentBuilder, LangiumDocuments } = shared.workspace;
  const uris = names.map((name) => URI.parse(`memory:/${name}`));
  const documents = await Promise.all(uris.map((uri) => LangiumDocuments.getOrCreateDocument(uri)));
  await DocumentBuilder.build(documents, { validation: true });
  return { builder: DocumentBuilder, uris };
}

// a request for the symbols of the workspace waits so, whatever comes in meanwhile
test.each([
  ['nothing is left to be built', ['a.plan']],
  ['others are left', ['a.plan', 'b.plan']],
])('who waits for a phase while a plan is forgotten is told of it where %s', async (_, names) => {
  const { builder, uris } = await built(...names);
  const waiting: Promise<void>[] = [];
  builder.onUpdate(() => void waiting.push(builder.waitUntil(DocumentState.IndexedContent)));
  await builder.update([], uris.slice(0, 1));
  expect(waiting).toHaveLength(1);
  await Promise.all(waiting);
});
