import type { Clause } from './paragraph.ts';
import type { SentenceContext } from './sentence-context.ts';
import { joined, stretch, type Words } from './trim.ts';
import { measureEnding } from './words.ts';

const counted =
  '规模|总?产量|(?:播种|种植|养殖|建设|建筑)?面积|数量|总量|总额|投资额?|利润|税收|从业人员|进出口额|出口额|交易额|成交额';
const money = '(?:规模以上)?(?:营业|销售|主营业务|经营|总)?(?:总?收入|总?产值|增加值)';
/** 冷链物流业[营业收入]: what is measured of the thing in front of it. */
const measureOfThing = new RegExp(`^(.{2,}?)(?:年度?|工业)?(?:${money}|${counted})$`);
const bareMeasure = new RegExp(`^(?:年度?|工业)?(?:${money}|${counted})$`);
/** 灌区改造项目18个,[计划投资]… */
const cost = /^(?:总|计划|估算|概算)?投资额?$/;
/** 新增市场主体10万户、[上市企业]30家: of these too what is new. */
const newly = /^(?:新增|净增|新引进|新认定|新获)(?!.{0,10}(?:率|面积))/;
const doneTo = /^(?:新|净|累计|总)|(?:修复|改造|建设|治理|提升|整治|更新|保护)$|(?:率|占比|比例|比重)$/;
const howFast = /(?:年均)?(?:增速|增幅|增长率?)$/;
/** 生均建筑面积小学不少于7平方米,[初中]不少于9平方米: two groups, one measure. */
const ofPart =
  /^(.{3,}(?:面积|比例|比重|占比|率|数|标准|水平|时间|图书|经费))((?:小学|初中|高中|本科|专科|城市|城镇|农村|市级|县级|省级|一级|二级|三级|男性|女性|平原|山区|东部|西部|中部))$/;
const perHeads = /^每[十百千万]+(?:名|个|户)?(?:常住|户籍|服务)?(?:人口?|居民|老年人|儿童)/;
const perCount = /^(每[^,;、拥]{1,10}?)拥有/;

/**
 * A measure with what the one before is of, where it has no words of its own for that: 茶产业销售收入达到30亿元、[产量]…,
 * 每千人口拥有药师数达到1人、[拥有康复师数]…, 东港力争达到年货物吞吐量300万吨、[集装箱吞吐量]….
 */
export function withSharedSubject(
  chars: string,
  name: Words,
  { name: before, nameIn, clauseBefore }: SentenceContext,
  clause: Clause,
): Words {
  if (!before || name.from < before.to || before === name) return name;
  const isHere = nameIn === clause;
  const added = isHere && !doneTo.test(name.text) ? (newly.exec(before.text)?.[0].length ?? 0) : 0;
  if (added > 0 && !before.parts && chars[name.from - 1] === '、')
    return joined(before.from, name.to, stretch(chars, before.from, before.from + added), name);
  const subject = subjectIn(before, name, isHere);
  if (subject === 0 || (!isHere && nameIn !== clauseBefore)) return name;
  return joined(before.from, name.to, stretch(chars, before.from, before.from + subject), name);
}

/** How many characters of a name before are the subject of this one too. */
function subjectIn({ text, parts }: Words, name: Words, isHere: boolean): number {
  const [subject, measure] = parts ?? [];
  if (subject !== undefined && subject !== '的' && measure !== '的' && isHere) {
    return measureEnding.test(measure?.text ?? '') && measureEnding.test(name.text) ? subject.text.length : 0;
  }
  if (parts) return 0;
  const each = isHere ? perCount.exec(text) : null;
  if (each)
    return /^拥有/.test(name.text) ? (each[1] as string).length : /数$/.test(name.text) ? each[0].length : 0;
  // 高标准农田300万亩,[占耕地面积的比重]
  if (name.text.startsWith('占')) {
    // 增加值年均增速保持在10%,[占GDP比重]: of what grows so
    const growth = howFast.exec(text)?.[0].length ?? 0;
    if (growth > 0) return text.length - growth;
    const isRate = measureEnding.test(text) && !/[值额量数]$|收入$|投入$|面积$/.test(text);
    return isRate && !measureOfThing.test(text) ? 0 : text.length;
  }
  const part = ofPart.exec(text);
  if (part && name.text.length === (part[2] as string).length) return (part[1] as string).length;
  // 每千人口医师数达到3人,[护士数]
  const perSoMany = perHeads.exec(text)?.[0].length ?? 0;
  if (perSoMany > 0 && (isHere || /数$/.test(name.text))) return /^每/.test(name.text) ? 0 : perSoMany;
  if (cost.test(name.text)) return measureEnding.test(text) ? 0 : text.length;
  return bareMeasure.test(name.text) ? (measureOfThing.exec(text)?.[1]?.length ?? 0) : 0;
}
