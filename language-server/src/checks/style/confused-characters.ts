import type { Localized } from '../../core/text/localized.ts';
import { matchesAsWritten } from '../../core/text/simplified.ts';
import type { Check } from '../check.ts';
import { reportEach } from '../fixes/mend-slips.ts';
import { example } from '../support/examples.ts';
import { type PlacedSlip, slipSearch, slipsOf } from '../support/slips.ts';

export const confusedCharacters: Check = {
  code: 'style/confused-characters',
  severity: 'hint',
  isOptional: true,
  title: { zh: '容易写错的词', en: 'Words that are easily written wrong' },
  why: {
    zh: '“补短版”“布署”“按装”这类常见的错别字，列成一张表来对照。错别字没有穷尽，表外的查不出来，表内的也可能是人名、店名，所以平时不查：要查，在设置里给它一个级别。',
    en: 'Common misspellings (补短版, 布署, 按装) are looked up in a list. No list is complete, and what is on it may be somebody’s name, so it runs only where settings give it a severity.',
  },
  bad: [
    example(`
      一、主要任务
      加快补短版，布署下一步工作。
    `),
    example(`
      一、主要任务
      扩大服务复盖面，建立台帐。
    `),
  ],
  good: [
    example(`
      一、主要任务
      加快补短板，部署下一步工作。
    `),
    example(`
      一、主要任务
      扩大服务覆盖面，建立台账。
    `),
  ],
  run: (plan) => reportEach(words(plan), message),
};

/** What is written, and what is meant. */
const confused: Readonly<Record<string, string>> = {
  补短版: '补短板',
  短版弱项: '短板弱项',
  布署: '部署',
  按装: '安装',
  按排: '安排',
  既使: '即使',
  己经: '已经',
  以经: '已经',
  座谈汇: '座谈会',
  帐户: '账户',
  帐目: '账目',
  台帐: '台账',
  渡假: '度假',
  幅射: '辐射',
  复盖: '覆盖',
  再接再励: '再接再厉',
  一愁莫展: '一筹莫展',
  迫不急待: '迫不及待',
  贯澈: '贯彻',
  贯切: '贯彻',
  全付: '全副',
  名符其实: '名副其实',
  必需要: '必须要',
  必需坚持: '必须坚持',
  必需加强: '必须加强',
  做为: '作为',
  相辅相承: '相辅相成',
  一如继往: '一如既往',
  精减: '精简',
  园满: '圆满',
  水笼头: '水龙头',
  松驰: '松弛',
  防犯: '防范',
  峻工: '竣工',
  竣功: '竣工',
  慎密: '缜密',
  通迅: '通讯',
  侯车: '候车',
  气侯: '气候',
  欠收: '歉收',
  凑和: '凑合',
};
const pattern = new RegExp(Object.keys(confused).join('|'), 'gu');

/** The first two of each. */
const beginnings = Object.keys(confused).map((word) => word.slice(0, 2));

const words = slipSearch(beginnings, (text) =>
  slipsOf(matchesAsWritten(pattern, text), ([written]) => confused[written]),
);

function message({ written, right = '' }: PlacedSlip): Localized {
  return {
    zh: `“${written}”多半是“${right}”之误`,
    en: `“${written}” is likely meant to be “${right}”`,
  };
}
