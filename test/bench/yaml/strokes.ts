import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Awaited, LanguageClient, Server } from '../language-client.ts';
import { startClient } from '../language-client.ts';
import { middle } from '../measure.ts';

/** A property that is none: typing its second character makes the fault, taking it away mends it. */
export const fault = '预误期性';

/** Medians in milliseconds. */
export interface Strokes {
  readonly start: number;
  readonly diagnostics: number;
  readonly completion: number;
}

/**
 * Works in a file that holds one line with the fault: from the server's start to the fault's diagnostic; from
 * making and mending it to the diagnostics that say so; from the first character of a field to its suggestion.
 * @param field what the first character typed on a new line under the fault's is to suggest
 * @throws when a suggestion doesn't come; where a diagnostic doesn't, it waits for good
 */
export async function strokesIn(
  server: Server,
  name: string,
  text: string,
  field: string,
  times: number,
): Promise<Strokes> {
  const folder = mkdtempSync(join(tmpdir(), 'planwright-bench-'));
  try {
    writeFileSync(join(folder, name), text);
    const uri = pathToFileURL(join(folder, name)).href;
    const lines = text.split('\n');
    const line = lines.findIndex((written) => written.endsWith(fault));
    const start: number[] = [];
    let client: LanguageClient | undefined;
    for (let count = 0; count < times / 4; count++) {
      await client?.close();
      const before = performance.now();
      client = await startClient(server, pathToFileURL(folder).href);
      await client.open(uri, text, reports(line));
      start.push(performance.now() - before);
    }
    const opened = client as LanguageClient;
    const place = { line, character: (lines[line] as string).length - fault.length + 1 };
    const diagnostics: number[] = [];
    for (let count = 0; count < times; count++) {
      diagnostics.push(await opened.remove(uri, place, 1, reportsNot(line)));
      diagnostics.push(await opened.type(uri, place, fault.charAt(1), reports(line)));
    }
    await opened.remove(uri, place, 1, reportsNot(line));

    const indent = /^ */.exec(lines[line] as string)?.[0] ?? '';
    const end = { line, character: (lines[line] as string).length - 1 };
    await opened.type(uri, end, `\n${indent}`);
    const at = { line: line + 1, character: indent.length };
    const completion: number[] = [];
    for (let count = 0; count < times; count++) {
      const { taken, labels } = await opened.complete(uri, at, field.slice(0, 1));
      if (!labels.includes(field)) throw new Error(`${name}: ${field} is not suggested, but ${labels}`);
      completion.push(taken);
      await opened.remove(uri, at, 1, reportsNot(line + 1));
    }
    await opened.close();
    return { start: middle(start), diagnostics: middle(diagnostics), completion: middle(completion) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const reports =
  (line: number): Awaited =>
  (diagnostics) =>
    diagnostics.some(({ range }) => range.start.line === line);

const reportsNot =
  (line: number): Awaited =>
  (diagnostics) =>
    !reports(line)(diagnostics);
