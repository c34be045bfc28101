import { simplified } from '../text/simplified.ts';

/** The beginning of a line that a heading, a box or a plan stands on. */
const headingStart =
  /^(?:第[一二三四五六七八九十百\d]+[篇章节]|[一二三四五六七八九十]+、|[(（][一二三四五六七八九十]+[)）]|\d+[.．、]|专栏|附件|规划\s|指标\s)/u;

/** Whether remarks whose words are gone may be kept at this line. */
export function isHeadingLine(line: string): boolean {
  return headingStart.test(simplified(line.trim()));
}
