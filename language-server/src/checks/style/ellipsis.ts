import type { Localized } from '../../core/text/localized.ts';
import type { Check } from '../check.ts';
import { reportOnce } from '../fixes/mend-slips.ts';
import { example } from '../support/examples.ts';
import { type PlacedSlip, slipSearch, slipsOf } from '../support/slips.ts';

export const ellipsis: Check = {
  code: 'style/ellipsis',
  severity: 'hint',
  title: { zh: '省略号写法不规范', en: 'An ellipsis that is none' },
  why: {
    zh: '省略号是占两个字的六个点“……”（GB/T 15834—2011 4.11），不写成“...”“。。。”或者三个点“…”。目录里引向页码的点不报告。',
    en: 'A Chinese ellipsis has six dots, two characters wide (GB/T 15834-2011 4.11), and is not written ..., 。。。 or …. Dots that lead to a page number are left alone.',
  },
  bad: [
    example(`
      一、总体要求
      建设食堂、浴室、图书室...等设施。
    `),
    example(`
      一、总体要求
      建设食堂、浴室。。。培育队伍…
    `),
  ],
  good: [
    example(`
      一、总体要求
      建设食堂、浴室、图书室……
    `),
    example(`
      一、总体要求
      目录见后，总体要求......3，版本为 2..5。
    `),
  ],
  run: (plan) => reportOnce(dots(plan), message, { zh: '统一写作“……”', en: 'Write …… throughout' }),
};

const dotted = /(?<![.\d])\.{3,6}(?![.\s\d])|(?<!。)。{3,6}(?!。)|(?<!…)…(?!…)/gu;

const dots = slipSearch(['..', '。。', '…'], (text) => slipsOf([...text.matchAll(dotted)], () => '……'));

function message({ written }: PlacedSlip, count: number): Localized {
  return {
    zh: `“${written}”应写作“……”（全文${count}处）`,
    en: `“${written}” should be written “……” (${count}× in this document)`,
  };
}
