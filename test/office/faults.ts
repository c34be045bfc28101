import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import validate from '@ooxml-tools/validate';
import { inject } from 'vitest';

/** Where a file of Office is not what its schemas ask for. */
export async function faultsOf(file: Uint8Array, name: string): Promise<string[]> {
  const faults = await validate(file, name.endsWith('.docx') ? 'docx' : 'xlsx');
  return faults.map(({ description, path }) => `${path.partUri} ${path.xpath}: ${description}`);
}

/** A file as it was made. */
export function made(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(inject('office'), 'made', name)));
}
