import { oncePerName } from '../model/once-per.ts';
import { isPartialName } from '../model/part-names.ts';
import { sharedName } from '../model/shared-name.ts';
import { foldedChars } from '../model/value/fold.ts';
import { unitOf } from '../model/value/units.ts';
import { copyOf } from '../text/copy.ts';
import { type ShareName, shareIn } from './share-names.ts';

/** What a name is a name of, as it is looked up. */
export interface Subject {
  /**
   * Its letters in one order, whatever order the text has them in: 农村生活污水治理率 and 生活污水治理率在农村 are one.
   * Empty where a name says nothing by itself (覆盖率).
   */
  readonly key: string;
  /** The same letters as they stand; what is measured stands last. */
  readonly words: string;
  /** What it leaves to the unit to say, and other names may say: 面积 of 活动场地面积（平方米）, 覆盖率 of 站点覆盖率（%）. */
  readonly measured: string;
  /** What the name says of the measure: that of 生产总值年均增速 is a growth a year. */
  readonly growth?: 'annual up' | 'annual down' | 'total down';
  /** Of a share, what it is of. */
  readonly share?: ShareName;
}

/** The subject of a name with values of a dimension; the same names come again with every key that is struck. */
export function subjectOf(name: string, dimension: string): Subject {
  const subjects = ofName(name, () => []);
  const known = subjects.find((each) => each.dimension === dimension);
  if (known) return known.subject;
  const subject = read(name, dimension);
  subjects.push({ dimension: copyOf(dimension), subject });
  return subject;
}

/** A name is mostly of values of one dimension. */
const ofName = oncePerName<{ readonly dimension: string; readonly subject: Subject }[]>(10_000);

const wholePlace = /(?:全|我|本)(?:[省市县区州盟旗](?!场|级|民|域|政)|国(?!有|际|民))/gu;
const joining = /以及|的|在|和|与|及|等|对|其(?!他)/gu;
/** That there is a thing, or is to be, says nothing of which. */
const havingVerb =
  /按照?标准|拥有|建有|具有|设有|建成|实现|达到|力争|确保|做到|保持|执行|推动|创建|培育|培养|打造|配备|开展|完成/gu;
const counting = /(?:数量|总数|总量|个数|人数|户数|家数|数)$/u;
/** 社会工作人才[有], 服务[也]: the verb and the adverbs in front of a value are no part of the name. */
const ledToValue = /(?:[也均都已仍则]|(?<![国公私民享占所])有|全部|一律)+$/u;
/** 五年新增 is what 新增 is. */
const overYears =
  /^(?:未来|今后)?[\d一二三四五六七八九十]+年(?:时间|内|间)?(?=新[增建]|累计|共|改造|建成|培[训育])/u;
/** 有养老床位: that there are some says nothing of which; 有线电视 and 有害垃圾 are called so. */
const thereAre = /^[共现已仍]?有(?![线机害效轨关色限偿形声])(?=.{3})/u;
/** 用水总量 says by itself what it is of. */
const wholeTotal = /^(?!建设|完成|改造|新建|新增|覆盖|服务).{2}总量$/u;
/** 综合产值 is each industry's that a chapter speaks of: of which, its sentence says. */
const measureAlone =
  /^(?:综合|总|全年|年|主营|累计|(?:全产业|产业)链|产业)*(?:产值|产量|面积|规模|收入|投资|产能|营业收入|营收|销售收入|销售额|增加值|投资额|交易额|成交额|业务量)$/u;
/** 千人托位数 counts by what 每千人口托位数 does. */
const perHead = /^每?([百千万亿十]+)人口?(?![口次以级计大])/u;
const everyOne = /每(\d*[十百千万亿]?)名/gu;
/** One thing with two names in use. */
const otherNames: readonly (readonly [RegExp, string])[] = [
  [/(?:地区|国内)?生产总值(?:GDP)?|GDP/giu, '生产总值'],
  [/研究与?试验发展(?:R&?D)?|R&?D/giu, '研发'],
];
/** What a unit says of itself. */
const measuredIn: Readonly<Record<string, RegExp>> = {
  area: /(?:建筑)?面积$/u,
  duration: /时间$|时长$/u,
  share: /覆盖率$|占比$|比例$|比重$/u,
  households: /规模$/u,
  things: /规模$/u,
};

const upEachYear = /(?:年均)?(?:增长|增加)(?:速度|幅度|率)?$|(?:年均)?(?:增速|增幅)$/u;
const downEachYear = /年均(?:下降|降低|减少)(?:率|幅度)?$/u;
const downInAll = /(?:累计)?(?:下降|降低|减少)(?:率|幅度)?$|降幅$/u;

function read(name: string, dimension: string): Subject {
  const words = otherNames
    .reduce((text, [other, usual]) => text.replace(other, usual), lettersOf(name))
    .replace(wholePlace, '')
    .replace(everyOne, '每$1')
    .replace(ledToValue, '')
    .replace(overYears, '')
    .replace(thereAre, '')
    .replace(perHead, '每$1人口')
    .replace(joining, '');
  const growth = growthIn(words);
  const thing = growth ? words.replace(growth.ending, '') : words;
  const counted = withoutCount(thing.replace(havingVerb, ''));
  const measuring = withoutMeasured(counted, measuredIn[dimension]);
  const share = dimension === 'share' ? shareIn(measuring) : undefined;
  // 总建筑面积中居民活动区域 is what 居民活动区域占总建筑面积 is
  const bare = share ? (withHeadOnce(share) ?? `${share.part}占${share.whole}`) : measuring;
  const says =
    bare.length >= 3 && (!isPartialName(bare) || wholeTotal.test(bare)) && !measureAlone.test(bare);
  return {
    key: says ? [...bare].sort().join('') : '',
    words: bare,
    measured: counted.slice(measuring.length),
    ...(growth && { growth: growth.is }),
    ...(share && { share }),
  };
}

/** 护理型床位占养老机构床位 is 养老机构护理型床位 of them all. */
function withHeadOnce({ part, whole }: ShareName): string | undefined {
  const place = whole.slice(0, -2);
  const isOne = place.length >= 3 && part.length > 2 && part.slice(-2) === whole.slice(-2);
  return isOne && !/[总全各]/u.test(place) ? place + part : undefined;
}

/** 婴儿死亡率（农村（‰）） too is without its unit. */
function lettersOf(name: string): string {
  const shared = foldedChars(sharedName(name)).replace(
    /\(([^()]{1,8})\)(?=\)*$)/u,
    (bracket, inside: string) => (unitOf(inside).dimension.startsWith('other:') ? bracket : ''),
  );
  return shared.replace(/[^\p{L}\d]/gu, '');
}

function growthIn(
  words: string,
): { readonly is: NonNullable<Subject['growth']>; readonly ending: RegExp } | undefined {
  if (upEachYear.test(words)) return { is: 'annual up', ending: upEachYear };
  if (downEachYear.test(words)) return { is: 'annual down', ending: downEachYear };
  return downInAll.test(words) ? { is: 'total down', ending: downInAll } : undefined;
}

/** 慈善组织数量 is counted as 慈善组织 is; 系数 and 指数 are measures. */
function withoutCount(words: string): string {
  const [count = ''] = counting.exec(words) ?? [];
  const rest = words.slice(0, words.length - count.length);
  return rest.length < 3 || (count === '数' && /[系指倍参函基分岁次天]$/u.test(rest)) ? words : rest;
}

/** Where enough is left to tell it from others. */
function withoutMeasured(words: string, measured: RegExp | undefined): string {
  const rest = measured ? words.replace(measured, '') : words;
  return rest.length >= 4 ? rest : words;
}
