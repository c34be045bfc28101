import type { Plan } from '../core/model/plan.ts';
import type { Localized } from '../core/text/localized.ts';
import type { ContentOptions } from '../print/official/content.ts';
import { gapsSaid, noticeGaps } from '../print/official/notice/gaps.ts';
import type { CommandOption, Invocation } from './command.ts';
import { Refusal } from './refusal.ts';

/** The options of `export` that say what stands around a plan when it goes out. */
export const noticeOptions: readonly CommandOption[] = [
  {
    flags: '--notice',
    summary: {
      zh: '前面加印发通知，后面是规划：主送、文号等照“规划”下面写的',
      en: 'the notice that issues it in front, from the fields of the header',
    },
  },
  {
    flags: '--red-head',
    summary: {
      zh: '印发通知带红头（发文机关标志）和红线',
      en: 'a red head with its line on the notice',
    },
  },
  {
    flags: '--letter',
    summary: { zh: '印发通知用信函格式', en: 'the notice in the form of a letter' },
  },
  {
    flags: '--annex',
    summary: {
      zh: '规划作为印发通知的附件：标“附件”，通知里写附件说明',
      en: 'the plan as the annex of its notice, marked and named so',
    },
  },
  {
    flags: '--draft <words>',
    summary: {
      zh: '还是草稿：“征求意见稿”“送审稿”等，印在标题下面、水印和页脚里',
      en: 'it is a draft still: words such as 征求意见稿 below the title, as a watermark and at the foot',
    },
  },
];

/** @throws a Refusal for what is asked of a notice where none is asked for */
export function noticeAskedFor(options: Invocation['options']): Pick<ContentOptions, 'notice' | 'draft'> {
  const { notice, draft } = options;
  const asked = ['red-head', 'letter', 'annex'].filter((name) => options[name] === true);
  if (notice !== true && asked.length > 0) throw new Refusal(say.noNotice(`--${asked[0]}`));
  const wanted = (name: string) => asked.includes(name);
  return {
    ...(notice === true && {
      notice: {
        ...(wanted('red-head') && { redHead: true }),
        ...(wanted('letter') && { letter: true }),
        ...(wanted('annex') && { annex: true }),
      },
    }),
    ...(typeof draft === 'string' && { draft }),
  };
}

/** What the header lacks for a notice, in one line. @throws a Refusal where the plan has no title */
export function sayGaps({ header }: Plan, path: string, { terminal, language }: Invocation): void {
  if (!header.title?.value) throw new Refusal(say.noTitle(path));
  const gaps = noticeGaps(header);
  if (gaps.length === 0) return;
  const said = gapsSaid(gaps)[language];
  terminal.say(`planwright: ${language === 'zh' ? `${path}：` : `${path}: `}${said}`);
}

const say = {
  noNotice: (option: string): Localized => ({
    zh: `${option} 只用于印发通知：请同时写 --notice`,
    en: `${option} is for a notice; add --notice`,
  }),
  noTitle: (path: string): Localized => ({
    zh: `${path}：规划没有名称，写不出印发通知的标题：请在第一行写“规划 名称”`,
    en: `${path}: the plan has no title, so its notice has none; begin the file with 规划 and the title`,
  }),
};
