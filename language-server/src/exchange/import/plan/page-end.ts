import { simplified } from '../../../core/text/simplified.ts';
import { headingMark } from '../../../language/parser/headings.ts';
import type { PlanBlock } from './blocks.ts';

/** What nothing but the foot of a web page says. */
const sure =
  /ICP\s*备|网站标识码|公网安备|扫一扫|(?:打印|列印)(?:本|此)?页|关闭(?:窗口|本页|页面)|网站地图|版权所有|分享到/iu;
/** What such a foot may begin with. */
const first =
  /^(?:[【[]?(?:相关(?:解读|稿件|链接|[文新][档闻]|报道|阅读)|上一[篇条]|下一[篇条]|主办(?:单位)?\s*[:：]|责任编辑\s*[:：]))/u;
const longest = 100;

/**
 * Where the text ends and the foot of a web page begins: its links, who runs the site, its registration. The number of
 * blocks where there is none. A heading, a sentence or a table is never part of it.
 * @param from the first block of the plan's text
 */
export function endOfText(blocks: readonly PlanBlock[], from: number): number {
  let end = blocks.length;
  let isSure = false;
  for (let at = blocks.length - 1; at > from; at--) {
    const block = blocks[at];
    if (block?.kind !== 'paragraph' || !mayBeBelow(block.text)) break;
    const read = simplified(block.text);
    isSure ||= sure.test(read);
    if (isSure && (sure.test(read) || first.test(read))) end = at;
  }
  return end;
}

function mayBeBelow(text: string): boolean {
  return text.length <= longest && !/[。；;]$/u.test(text) && headingMark(text, 0, text.length) === undefined;
}
