import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Server } from '../language-client.ts';

export const planwright: Server = {
  program: fileURLToPath(new URL('../../../language-server/bin/planwright.js', import.meta.url)),
  args: ['lsp', '--stdio'],
  languageId: 'plan',
};

/** The folder of yaml-language-server's package. */
export const yamlPackage = dirname(
  createRequire(import.meta.url).resolve('yaml-language-server/package.json'),
);

/** yaml-language-server with one schema for all YAML files, and nothing from the network. */
export function yamlServer(schema: string): Server {
  return {
    program: join(yamlPackage, 'bin/yaml-language-server'),
    args: ['--stdio'],
    languageId: 'yaml',
    settings: {
      yaml: {
        validate: true,
        completion: true,
        hover: true,
        schemas: { [schema]: '*.yaml' },
        schemaStore: { enable: false },
        kubernetesCRDStore: { enable: false },
        maxItemsComputed: 5000,
      },
    },
  };
}
