import { matchesAsWritten, simplified } from '../../core/text/simplified.ts';

/** Where a plan's title stands in a published text. */
export interface TitleLines {
  /** Without the blanks and line breaks that a page has put into it. */
  readonly title: string;
  /** The lines it stands on: the first one, and the one behind the last. */
  readonly from: number;
  readonly to: number;
}

/** A title that is set in several lines has no more than these. */
const mostLines = 4;

const firstHeading = /^(?:一、|第一[章编篇])/u;
const kind = '(?:规划|计划|方案|纲要|意见|办法|措施)';
const titleLine = new RegExp(`^[^，。；：、,;:《》]{6,60}${kind}(?:[（(][^（()）]{1,20}[）)])?$`, 'u');
const named = [
  new RegExp(`《([^《》]{6,80}${kind}(?:[（(][^（()）]{1,20}[）)])?)》`, 'gu'),
  new RegExp(`印发([^《》]{6,80}?${kind}(?:[（(][^（()）]{1,20}[）)])?)的通知`, 'gu'),
];

/**
 * The title of the plan that a published text holds: the last one before the first heading that stands on lines of
 * its own, and is named in the notice that publishes it or looks like a title.
 */
export function findTitle(lines: readonly string[]): TitleLines | undefined {
  const heading = lines.findIndex((line) => firstHeading.test(simplified(line)));
  const preface = heading < 0 ? lines.slice(0, 60) : lines.slice(0, heading);
  const titles = titlesIn(preface);
  for (let to = preface.length; to > 0; to--) {
    if (!preface[to - 1]?.trim()) continue;
    // the longest one: its last line alone may look like a title too
    for (let from = Math.max(0, to - mostLines); from < to; from++) {
      const title = withoutBlanks(preface.slice(from, to).join(''));
      // a web page's headline has no 《》 within it
      const isTitle = titles.has(title) || titles.has(title.replace(/[《》]/gu, ''));
      if (isTitle && preface[from]?.trim()) return { title, from, to };
    }
  }
  return undefined;
}

function titlesIn(preface: readonly string[]): Set<string> {
  const whole = withoutBlanks(preface.join(''));
  return new Set([
    ...named.flatMap((pattern) => matchesAsWritten(pattern, whole).map((match) => match[1] ?? '')),
    ...preface.map(withoutBlanks).filter((line) => titleLine.test(simplified(line))),
  ]);
}

function withoutBlanks(text: string): string {
  return text.replace(/\s+/gu, '');
}
