import { type PeerDifference, peerDifferences } from '../../core/alignment/peer-differences.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import type { Check } from '../check.ts';
import { takePeerValue } from '../fixes/peer-value.ts';
import { hereIs, short, valuePhrase } from '../support/phrases.ts';
import { municipal } from './examples.ts';
import { titled } from './phrases.ts';

const peer = `规划 某市老龄事业发展规划（2023—2025年）
  发文机关：某市人民政府
  成文日期：2023年1月5日
  基期：2022年

指标 养老机构护理型床位占比
  2022年：48%
  2025年：≥55%
  属性：预期性
指标 每千名老年人拥有养老床位数
  2022年：33.2张
  2025年：≥36张
  属性：预期性
`;

export const peerPlansDiffer: Check = {
  code: 'alignment/peer-plans-differ',
  severity: 'warning',
  isContradiction: true,
  title: { zh: '与同级规划的数值不一致', en: 'A value that another plan of the place gives otherwise' },
  why: {
    zh: '一个地方的几份规划说同一项指标，同一年的实际值只能有一个，目标值也应当衔接一致：统计口径没有对上，或者一份改了，另一份没有跟上。同一地方（“地区”或标题里的地名）的规划之间，名称、范围、单位和年份都相同的才比；基期值和实绩不一致是警告，目标不一致是提示。只问成文晚的那一份。一份四舍五入成另一份的、约数、口径写明不同的，不算；同一规划的征求意见稿不比；“依据”里的规划，目标高低另有检查。',
    en: 'Where several plans of one place speak of one indicator, what was in a year is one figure, and what is to be should be too: the statistics were counted differently, or one plan was changed and the other did not follow. Plans of one place (地区, or what the title begins with) are compared where name, scope, unit and year are the same; differing baselines and actual values are warnings, differing targets are information. The later plan is asked. What is the other value rounded, about so much, or by its own words measured otherwise is left alone, so are drafts of one plan, and targets of a plan under 依据, which have checks of their own.',
  },
  known: [peer],
  bad: [
    municipal(
      `
      指标 养老机构护理型床位占比
        2022年：45%
        2025年：≥55%
        属性：预期性
    `,
      '',
    ),
    municipal(
      `
      指标 每千名老年人拥有养老床位数
        2022年：33.2张
        2025年：≥38张
        属性：预期性
    `,
      '',
    ),
  ],
  good: [
    municipal(
      `
      指标 养老机构护理型床位占比
        范围：农村
        2022年：39%
        2025年：≥50%
        属性：预期性
      指标 每千名老年人拥有养老床位数
        2022年：33张
        2025年：≥36张
        属性：预期性
    `,
      '',
    ),
    municipal(
      `
      指标 养老机构护理型床位占比
        2022年：48%
        2024年：53%
        2025年：55%
        属性：预期性
    `,
      '',
    ),
  ],
  *run(plan, known) {
    for (const difference of peerDifferences(plan, known)) {
      const { own, theirs, peer, isFact } = difference;
      yield {
        span: own.value.span,
        message: (isFact ? factDiffers : aimDiffers)(difference, peer.header.title?.value ?? ''),
        related: [{ span: theirs.value.span, message: hereIs(theirs), uri: peer.source.uri }],
        ...(!isFact && { severity: 'info' as const }),
        fixes: takePeerValue(difference, plan),
      };
    }
  },
};

function factDiffers({ indicator, own, theirs }: PeerDifference, peer: string): Localized {
  const name = quoted(short(indicator.fullName, 24));
  const [here, there] = [valuePhrase(own), valuePhrase(theirs)];
  return {
    zh: `${name}${here.zh}与${titled(peer)}的${short(theirs.value.text)}不一致：同一年的数只有一个，请核对`,
    en: `${name}: ${here.en} is not what ${titled(peer)} says, ${there.en}; of one year there is one figure, check both`,
  };
}

function aimDiffers({ indicator, own, theirs }: PeerDifference, peer: string): Localized {
  const name = quoted(short(indicator.fullName, 24));
  const [here, there] = [valuePhrase(own), valuePhrase(theirs)];
  return {
    zh: `${name}${here.zh}与${titled(peer)}的${short(theirs.value.text)}不一致：请与那份规划衔接，或说明理由`,
    en: `${name}: ${here.en} differs from ${there.en} in ${titled(peer)}; align the two, or give the reason`,
  };
}
