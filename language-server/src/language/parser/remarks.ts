import { simplified } from '../../core/text/simplified.ts';

/** （甲、乙负责，排在第一位的部门为牵头部门，下同）: how all such brackets are meant. */
const remark =
  /[，,；;](?:排(?:在|名)?(?:第一位?|首位|最前)的?[^，,；;（()）]{0,16}[，,；;]?)?(?:以?下同)?[。]?$/u;
const longest = 40;

/** Where brackets that list who answers end, without what is remarked of the list. */
export function withoutRemark(text: string, open: number, close: number): number {
  const start = Math.max(open + 1, close - longest);
  const tail = remark.exec(simplified(text.slice(start, close)));
  return tail && tail[0].length > 2 ? start + tail.index : close;
}
