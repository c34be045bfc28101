import { headingMark } from '../../parser/headings.ts';
import type { PlanBlock } from './blocks.ts';

/** What nothing but the foot of a web page says. */
const sure =
  /ICP\s*[备備]|[网網]站[标標][识識][码碼]|公[网網]安[备備]|[扫掃]一[扫掃]|(?:打印|列印)(?:本|此)?[页頁]|[关關][闭閉](?:窗口|本[页頁]|[页頁]面)|[网網]站地[图圖]|版[权權]所有|分享到/iu;
/** What such a foot may begin with. */
const first =
  /^(?:[【[]?(?:相[关關](?:解[读讀]|稿件|[链鏈]接|[文新][档檔闻聞]|[报報]道|[阅閱][读讀])|上一[篇条條]|下一[篇条條]|主[办辦](?:[单單]位)?\s*[:：]|[责責]任[编編][辑輯]\s*[:：]))/u;
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
    isSure ||= sure.test(block.text);
    if (isSure && (sure.test(block.text) || first.test(block.text))) end = at;
  }
  return end;
}

function mayBeBelow(text: string): boolean {
  return text.length <= longest && !/[。；;]$/u.test(text) && headingMark(text, 0, text.length) === undefined;
}
