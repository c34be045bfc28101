import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** What a language server does instead of its work: it exits at once, or never says anything. */
const others = { dead: 'process.exit(1);\n', mute: 'setInterval(() => {}, 1000);\n' } as const;

/** The language server of an installed extension; from its next start on it is another one. */
export interface InstalledServer {
  replaceBy(server: keyof typeof others): void;
  putBack(): void;
}

/** @param home the folder of all that a VS Code keeps, the extension among it */
export function installedServer(home: string): InstalledServer {
  const extension = readdirSync(`${home}/extensions`).find((name) => name.startsWith('planwright.'));
  const file = `${home}/extensions/${extension}/dist/server/planwright.js`;
  const own = readFileSync(file);
  return {
    replaceBy: (server) => writeFileSync(file, others[server]),
    putBack: () => writeFileSync(file, own),
  };
}
