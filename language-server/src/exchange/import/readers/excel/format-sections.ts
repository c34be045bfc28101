import Big from 'big.js';

/** The parts of a format between semicolons that are no text; in each, what stands in quotation marks is kept whole. */
export function sectionsOf(format: string): string[] {
  const sections = ['', '', '', ''];
  let at = 0;
  for (const [piece] of format.matchAll(/"[^"]*"?|[\\!_*][\s\S]|\[[^\]]*\]|[\s\S]/gu)) {
    if (piece === ';') at++;
    else sections[at] = (sections[at] ?? '') + piece;
  }
  return sections.slice(0, at + 1);
}

/** Which part of a format is for a number: positive; negative; zero; or what a condition says. */
export function sectionFor(number: Big, sections: readonly string[]): { section: string; shown: Big } {
  const [first = '', second, third] = sections;
  const conditional = sections.slice(0, 3).find((section) => meets(number, section));
  if (conditional !== undefined) return { section: conditional, shown: number };
  if (/\[[<>=]/u.test(first)) {
    const others = sections.filter((section) => !/\[[<>=]/u.test(section));
    return { section: others[0] ?? 'General', shown: number };
  }
  if (number.lt(0) && second !== undefined) return { section: second, shown: number.abs() };
  if (number.eq(0) && third !== undefined) return { section: third, shown: number };
  return { section: first, shown: number };
}

function meets(number: Big, section: string): boolean {
  const [, sign = '', limit = '0'] = /\[([<>=]{1,2})(-?\d+(?:\.\d+)?)\]/u.exec(section) ?? [];
  const order = number.cmp(new Big(limit));
  const holds: Readonly<Record<string, boolean>> = {
    '<': order < 0,
    '<=': order <= 0,
    '>': order > 0,
    '>=': order >= 0,
    '=': order === 0,
    '<>': order !== 0,
  };
  return holds[sign] ?? false;
}
