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
  if (name.text.startsWith('占'))
    return measureEnding.test(text) && !measureOfThing.test(text) ? 0 : text.length;
  if (cost.test(name.text)) return measureEnding.test(text) ? 0 : text.length;
  return bareMeasure.test(name.text) ? (measureOfThing.exec(text)?.[1]?.length ?? 0) : 0;
}
