import { readFileSync } from 'node:fs';
import type { FileSystemProvider } from 'langium';
import { createServicesForGrammar } from 'langium/grammar';
import type { LangiumServices } from 'langium/lsp';

/** Langium's own lexer, scopes, linker, index and validation for the stock grammar: nothing is overridden. */
export function createStockServices(fileSystem: FileSystemProvider): Promise<LangiumServices> {
  return createServicesForGrammar({
    grammar: readFileSync(new URL('plan.langium', import.meta.url), 'utf8'),
    languageMetaData: {
      languageId: 'stock-plan',
      fileExtensions: ['.stockplan'],
      caseInsensitive: false,
      mode: 'production',
    },
    sharedModule: { workspace: { FileSystemProvider: () => fileSystem } },
  });
}
