import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { unzipSync } from 'fflate';

/** The files of extensions by their paths: `/planwright/package.json`. */
export type ExtensionFiles = ReadonlyMap<string, Uint8Array | string>;

/** The packaged extension as `/planwright`, and as `/plans` one whose folder `plans:/` holds these files. */
export async function extensionFiles(
  vsix: string,
  plans: Readonly<Record<string, string>>,
): Promise<ExtensionFiles> {
  const packaged = Object.entries(unzipSync(readFileSync(vsix)))
    .filter(([path]) => path.startsWith('extension/'))
    .map(([path, bytes]) => [path.replace('extension', '/planwright'), bytes] as const);
  return new Map<string, Uint8Array | string>([...packaged, ...(await plansInMemory(plans))]);
}

async function plansInMemory(plans: Readonly<Record<string, string>>): Promise<[string, string][]> {
  const { outputFiles } = await build({
    entryPoints: [`${import.meta.dirname}/plans-in-memory.ts`],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
    define: { FILES: JSON.stringify(plans) },
    logLevel: 'error',
  });
  const manifest = {
    name: 'plans-in-memory',
    publisher: 'planwright',
    version: '0.0.0',
    engines: { vscode: '^1.101.0' },
    browser: './extension.js',
    activationEvents: ['onFileSystem:plans'],
  };
  return [
    ['/plans/package.json', JSON.stringify(manifest)],
    ['/plans/extension.js', outputFiles[0]?.text ?? ''],
  ];
}
