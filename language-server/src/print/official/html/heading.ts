import { titleLines } from '../../documents/layout/title-lines.ts';
import { escaped } from '../../documents/markup.ts';

/** Lines of 20 characters, as a printed page has them; a narrow screen breaks them again. */
export function titleHtml(title: string): string {
  return titleLines(title, 40)
    .map((line) => `<span>${escaped(line)}</span>`)
    .join('');
}

/** What stands behind the text is headed so: 附件 and its number, and below it the name. */
export function headingBehind(mark: string, name: string): string {
  return `<p class="mark">${escaped(mark)}</p>\n<h2 class="title">${titleHtml(name)}</h2>\n`;
}
