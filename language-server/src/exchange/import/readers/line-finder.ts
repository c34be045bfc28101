/** Lines that are looked through for the next one; page marks in between are fewer. */
const farthest = 50;

/**
 * Finds the lines of a text again, in their order, after lines have been joined or turned into rows.
 * @returns the number from 1 of the line that one of the new lines begins on
 */
export function lineFinder(text: string): (line: string) => number {
  const lines = text.split(/\r\n|[\n\r\f\v\u2028\u2029]/u).map(bare);
  let at = 0;
  return (line) => {
    const wanted = bare(line);
    for (let index = at; index < Math.min(lines.length, at + farthest); index++) {
      const written = lines[index] ?? '';
      const isSame = wanted.startsWith(written.slice(0, wanted.length)) || written.includes(wanted);
      if (written === '' || !isSame) continue;
      // a line that holds whole pages stays where it is
      at = written.length > wanted.length ? index : index + 1;
      return index + 1;
    }
    return Math.min(at + 1, Math.max(1, lines.length));
  };
}

function bare(line: string): string {
  return line.replace(/[\s|｜\\]/gu, '');
}
