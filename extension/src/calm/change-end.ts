import type { Position } from '../../../language-server/src/index.ts';

/** Where a change ends in the text that it makes: as a rule where the cursor is then. */
export function endOf({
  range: { start },
  text,
}: {
  readonly range: { readonly start: Position };
  readonly text: string;
}): Position {
  const lines = text.split(/\r\n|\r|\n/);
  const last = lines.at(-1)?.length ?? 0;
  return lines.length === 1
    ? { line: start.line, character: start.character + last }
    : { line: start.line + lines.length - 1, character: last };
}
