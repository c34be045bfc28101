import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** All that goes into the bundles: other packages are told by their versions. */
const sources = ['language-server/{src,build}/**/*.{ts,json}', 'grammar/*.{ts,langium}', 'package-lock.json'];

/** The same for the same program only. */
export function sourcesDigest(root: string): string {
  const digest = createHash('sha256');
  for (const path of globSync(sources, { cwd: root }).sort()) {
    digest
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0');
  }
  return digest.digest('base64url').slice(0, 16);
}
