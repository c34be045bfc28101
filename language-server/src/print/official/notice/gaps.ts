import type { Header } from '../../../core/model/plan.ts';
import type { Localized } from '../../../core/text/localized.ts';

/** What a notice needs and the header doesn't say, by its keyword. */
export type NoticeGap = '发文机关' | '文号' | '主送' | '成文日期';

/** What the header lacks for a notice, in the order of the page. */
export function noticeGaps({ issuers, documentNumber, addressees, signed }: Header): NoticeGap[] {
  return [
    ...(issuers.length === 0 ? (['发文机关'] as const) : []),
    ...(documentNumber ? [] : (['文号'] as const)),
    ...(addressees ? [] : (['主送'] as const)),
    ...(signed ? [] : (['成文日期'] as const)),
  ];
}

/** What there is to do about them, at least one. */
export function gapsSaid(gaps: readonly NoticeGap[]): Localized {
  const [first = ''] = gaps;
  return {
    zh: `印发通知里空着${gaps.join('、')}：请在“规划”下面补写（如“${first}：……”）再导出`,
    en: `the notice lacks ${gaps.join(', ')}; write them below 规划 (“${first}：…”) and export again`,
  };
}
