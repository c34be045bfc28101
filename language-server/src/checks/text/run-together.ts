import type { Localized } from '../../core/text/localized.ts';
import { matchesAsWritten } from '../../core/text/simplified.ts';
import type { Check } from '../check.ts';
import { example } from '../support/examples.ts';
import { short } from '../support/phrases.ts';
import { paragraphsOf } from '../support/prose.ts';

export const runTogether: Check = {
  code: 'text/run-together',
  severity: 'warning',
  title: { zh: '两个目标之间漏了标点', en: 'Two targets run together' },
  why: {
    zh: '前一个目标的数值后面没有标点，下一个目标就接着写：“不低于10%每百户居民拥有……”，读者会读成一件事，也分不清数值属于谁。多半是复制、排版时丢了逗号或分号。',
    en: 'The next target begins right behind the amount of the one before (不低于10%每百户居民拥有…), so readers take the two for one and can’t tell which amount is whose. Mostly a comma was lost when the text was copied or set.',
  },
  bad: [
    example(`
      一、发展目标
      到2025年，社区商业和综合服务设施面积占社区总建筑面积的比例不低于10%每百户居民拥有综合服务设施面积达到30平方米以上。
      指标 社区商业和综合服务设施面积占社区总建筑面积的比例
        2025年：不低于10%
      指标 每百户居民拥有综合服务设施面积
        2025年：达到30平方米以上
    `),
    example(`
      一、发展目标
      到2025年，老年人健康管理率达到75%养老机构护理型床位占比不低于60%。
      指标 老年人健康管理率
        2025年：达到75%
      指标 养老机构护理型床位占比
        2025年：不低于60%
    `),
  ],
  good: [
    example(`
      一、发展目标
      到2025年，老年人健康管理率达到75%，养老机构护理型床位占比不低于60%。
      指标 老年人健康管理率
        2025年：达到75%
      指标 养老机构护理型床位占比
        2025年：不低于60%
    `),
    example(`
      一、发展基础
      80%以上的社区党员和30%以上的居民参与志愿服务，面积不低于60%的社区占比超过一半，覆盖率从60%提高到90%，以每年5%每季度1%的进度推进。
    `),
  ],
  inRealPlans: {
    shidian: {
      zh: '“不低于10%每百户……”“不低于60%每万城镇……”，2处',
      en: '不低于10%每百户… and 不低于60%每万城镇…',
    },
  },
  *run(plan) {
    for (const { value, span } of paragraphsOf(plan)) {
      const seen = new Set<number>();
      for (const pattern of [shareBeforeRate, targetBeforeTarget]) {
        for (const match of matchesAsWritten(pattern, value)) {
          const { before = '', next = '' } = match.groups ?? {};
          const joint = span.start + match.index + before.length;
          if (seen.has(joint)) continue;
          seen.add(joint);
          const mark = commaLike(value);
          yield {
            span: { start: span.start + match.index, end: joint + next.length },
            message: message(before, next),
            fixes: [
              {
                title: { zh: `中间加“${mark}”`, en: `Put “${mark}” between them` },
                edits: [{ span: { start: joint, end: joint }, newText: mark }],
              },
            ],
          };
        }
      }
    }
  },
};

/** 10%每百户…: a share is counted by nothing, so 每百户 begins another target. */
const shareBeforeRate =
  /(?<before>[\d.]+\s*[%％‰](?:以上|以下|以内|左右)?)(?<next>每\s*(?:\d+|[十百千万])\s*[百千万]?\s*(?:[户人名家]|\p{Script=Han}{2}))/gu;

/** 达到75%护理型床位占比不低于60%: two amounts, each with its comparison, and a quantity's name right behind the first. */
const targetBeforeTarget =
  /(?<before>(?:不低于|不少于|不超过|达到|超过|[≥≤])\s*[\d.]+\s*[%％](?:以上|以下|以内|左右)?)(?<next>(?![的以和及与且左提增上下到时后目标准要水并])[\p{Script=Han}（）()]{3,40}?(?:率|比例|占比|比重|面积|数量|人数|总数))(?=(?:力争|均|应)?(?:达到|不低于|不少于|不超过|超过|[≥≤])\s*\d)/gu;

/** The comma that the paragraph has more of. */
function commaLike(text: string): string {
  const count = (mark: string) => text.split(mark).length;
  return count(',') > count('，') ? ',' : '，';
}

function message(before: string, next: string): Localized {
  return {
    zh: `“${short(before, 20)}”之后没有标点，就接着写“${short(next, 20)}”，像是两个目标连在了一起：请断开`,
    en: `“${short(next, 20)}” follows “${short(before, 20)}” without a mark, as if two targets had run together; separate them`,
  };
}
