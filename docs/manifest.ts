/**
 * Writes what checks and assistants' tools say of themselves into the extension's manifest: `node docs/manifest.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checks } from '../language-server/src/checks/index.ts';
import { assistantTools } from '../language-server/src/server/assistant/tools.ts';

/** What of the extension's manifest is made here. */
interface Manifest {
  contributes: {
    configuration: { properties: Record<string, object> };
    languageModelTools?: object[];
  };
}

/** The manifest with what checks and tools say of themselves: VS Code completes codes and knows tools by it. */
export function withGenerated(manifest: Manifest): Manifest {
  const { contributes } = manifest;
  const { properties } = contributes.configuration;
  const severities = properties['planwright.severities'];
  return {
    ...manifest,
    contributes: {
      ...contributes,
      configuration: {
        ...contributes.configuration,
        properties: {
          ...properties,
          'planwright.severities': { ...severities, propertyNames: codeNames() },
        },
      },
      languageModelTools: assistantTools.map(({ name, title, description, input }) => ({
        name: `planwright_${name}`,
        toolReferenceName: `planwright-${name}`,
        displayName: `${title.zh} ${title.en}`,
        modelDescription: description,
        canBeReferencedInPrompt: true,
        icon: '$(checklist)',
        inputSchema: input,
      })),
    },
  };
}

/** Every code with what it is about, and each area as a whole. */
function codeNames(): { enum: string[]; enumDescriptions: string[] } {
  const areas = new Set(checks.map(({ code }) => `${code.split('/')[0]}/*`));
  const names = [
    ...[...areas].map((area) => [area, '整类 / all of this area'] as const),
    ...checks.map(({ code, title }) => [code, `${title.zh} / ${title.en}`] as const),
  ];
  return { enum: names.map(([name]) => name), enumDescriptions: names.map(([, about]) => about) };
}

/** As it is written. */
export function manifestText(manifest: object): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

if (import.meta.main) {
  const file = join(import.meta.dirname, '../extension/package.json');
  writeFileSync(file, manifestText(withGenerated(JSON.parse(readFileSync(file, 'utf8')))));
}
