import { yearPattern } from '../../core/model/date-parser.ts';
import { planInText } from '../../core/model/period-parser.ts';
import { fold } from '../../core/model/value/fold.ts';
import { simplified } from '../../core/text/simplified.ts';
import { isBody } from './bodies.ts';

const lasting = '(?:长期|[长持]续|常态化?|经常|每(?:半?年|季度?|月|周|\\d{1,2}年))[^,;]{0,10}';
const leadIn = '(?:力争|争取|确保|原则上|于|在|到|至|截至|截止)*';
const lastWord =
  '(?:[年月日号底末前初中旬起内]|[年月]\\d{1,2}日?|半年|季度|期间|时期|完成|建成|实现|落实|到位|启动|实施|推进|开展|坚持|成效|见效|出台|印发|达标)';
/** 6月底前, 4月5日前完成, 上半年完成: of the year that the plan is for. */
const inYear =
  '(?:(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\\d{1,2}[日号]|[上中下]旬|[初中底末])?|年[底末内]|[上下]半年|第?[一二三四1-4]季度[底末]?)(?:[之以]?前)?(?:完成|建成|实现|落实|到位|出台|印发)?';
const deadline = new RegExp(
  `^(?:${leadIn}${inYear}|${leadIn}(?:(?:${yearPattern})(?:[-./]\\d{1,2}){0,2}|${planInText})(?:.{0,16}${lastWord})?|${lasting})$`,
  'u',
);

/** Whether an item of such a list is a deadline: 2024年底前完成, “十四五”末, 长期坚持. */
export function isDeadline(written: string): boolean {
  // most items are names, and hold nothing that a deadline must
  if (!/\d{3}|[０-９年月季五长持续常每]/u.test(simplified(written))) return false;
  const { chars } = fold(written);
  return deadline.test(chars) && !isBody(chars);
}
