import { execFileSync } from 'node:child_process';

/** The file of the font that every page is set in. */
export function chineseFont(): string {
  return execFileSync('fc-match', ['--format', '%{file}', 'WenQuanYi Micro Hei'], { encoding: 'utf8' });
}

/** Whether a font has a character. */
export function charactersOf(font: string): (character: string) => boolean {
  const format = ['--index', '0', '--format', '%{charset}'];
  const ranges = execFileSync('fc-query', [...format, font], { encoding: 'utf8' })
    .split(' ')
    .map((range) => range.split('-').map((code) => Number.parseInt(code, 16)));
  return (character) => {
    const code = character.codePointAt(0) ?? 0;
    return ranges.some(([first = 0, last = first]) => first <= code && code <= last);
  };
}
