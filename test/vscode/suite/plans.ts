import assert from 'node:assert/strict';
import {
  type Diagnostic,
  type DocumentSymbol,
  languages,
  Position,
  Range,
  type TextDocument,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { deadServerVariable } from '../results.ts';

/** Opens a file of the workspace in an editor. */
export async function open(name: string): Promise<TextDocument> {
  const folder = workspace.workspaceFolders?.[0]?.uri as Uri;
  const document = await workspace.openTextDocument(Uri.joinPath(folder, name));
  await window.showTextDocument(document);
  return document;
}

/**
 * Opens a plan that is on no disk. VS Code may give it the text of one that was closed a moment ago: it is
 * called the same, and what is kept for the case of a crash outlives it.
 */
export async function openUnsaved(content: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument({ language: 'plan', content });
  const editor = await window.showTextDocument(document);
  const all = new Range(0, 0, document.lineCount, 0);
  if (document.getText() !== content) assert(await editor.edit((edit) => edit.replace(all, content)));
  return document;
}

/** The number, from 0, of the line that says exactly this. */
export function lineOf(document: TextDocument, text: string): number {
  const line = document.getText().split(/\r?\n/).indexOf(text);
  assert(line >= 0, `no line “${text}”`);
  return line;
}

/** Puts lines before a line while `body` runs, and takes them away again. */
export async function withLines(
  document: TextDocument,
  line: number,
  lines: readonly string[],
  body: () => Promise<void>,
): Promise<void> {
  const insertion = new WorkspaceEdit();
  insertion.insert(document.uri, new Position(line, 0), lines.map((each) => `${each}\n`).join(''));
  assert(await workspace.applyEdit(insertion));
  try {
    await body();
  } finally {
    const removal = new WorkspaceEdit();
    removal.delete(document.uri, new Range(line, 0, line + lines.length, 0));
    assert(await workspace.applyEdit(removal));
  }
}

/** The first finding with this code. */
export function finding(document: TextDocument, code: string): Diagnostic | undefined {
  return languages
    .getDiagnostics(document.uri)
    .find((each) => (typeof each.code === 'object' ? each.code.value : each.code) === code);
}

/** The names of an outline's entry and all below it. */
export function namesOf(symbol: DocumentSymbol): string[] {
  return [symbol.name, ...symbol.children.flatMap(namesOf)];
}

const patience = process.env[deadServerVariable] === undefined ? 15_000 : 700;

/** The first truthy value that `look` gives, asked again and again; rejects in the end, naming what didn't come. */
export async function waitFor<T>(what: string, look: () => T): Promise<NonNullable<Awaited<T>>> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    const seen = await look();
    if (seen) return seen;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`waited in vain for ${what}`);
}
