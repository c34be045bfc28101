import { joined, stretch, trimmed, type Words } from './trim.ts';
import { doingVerbs, longDoingVerbs, measureEnding } from './words.ts';

const lastVerb =
  /^(.*)(?:建成|培育|培养|打造|创建|创成|争创|配备|配置|设立|设置|建有|设有|遴选|评选|认定|引进|实施|推进|谋划|集聚|汇聚|引育|招引|启动|研制|提供)(?!率|数量|面积|比例|标准)(.{2,})$/s;

/** The thing that words in front of a figure name: 全市建成示范项目 → 示范项目. */
export function nameBefore(chars: string, from: number, to: number): Words {
  return withoutPraise(chars, wholeNameBefore(chars, from, to));
}

/** 东港[力争达到]年吞吐量: the verb stands between the thing and what is measured of it. */
const reaches = /^([^,;、]{2,12}?)(?:力争|争取|确保)?(?:达到|实现)(?=[^,;、]{2,16}$)/;

function wholeNameBefore(chars: string, from: number, to: number): Words {
  const name = trimmed(chars, from, to);
  if (measureEnding.test(name.text)) {
    const verb = reaches.exec(name.text);
    if (!verb || !/量$/.test(name.text)) return name;
    const subject = stretch(chars, name.from, name.from + (verb[1] as string).length);
    return joined(name.from, name.to, subject, stretch(chars, name.from + verb[0].length, name.to));
  }
  const unquoted = name.text.includes('“')
    ? name.text.replace(/“[^”]*”/g, (quoted) => '□'.repeat(quoted.length))
    : name.text;
  const verb = lastVerb.exec(unquoted);
  // 新引进: newly, as 新增
  if (!verb || verb[1] === '新') return name;
  const subject = trimmed(chars, name.from, name.from + (verb[1] as string).length);
  if (subject.text.length > 1 && !isAdverbial(subject.text)) return name;
  return trimmed(chars, name.to - (verb[2] as string).length, name.to);
}

/** 具有国际竞争力的[领军企业]: what praises the thing is no part of its name; what it must have (博士学位) is. */
const praise =
  /^(?:[^,;。的]{1,24}、)?(?:具有|具备|拥有|有)[^,;。]{1,30}?(?:能力|[争响动射新引导]力|水平|特色|优势|效应|潜力|前景|技术)的(?=.{4})/;

function withoutPraise(chars: string, name: Words): Words {
  const praised = name.parts || !name.text.includes('的') ? undefined : praise.exec(name.text);
  return praised ? stretch(chars, name.from + praised[0].length, name.to) : name;
}

const endsInVerb = new RegExp(`(?:${doingVerbs}|研发|开发|创作|编制|出台|(?:研制并)?获批)(?:出|起|好)?$`);
const predicate = new RegExp(
  `(?:[与同][^,;]{1,12}(?=签订|建立|开展|合作|结对)|${longDoingVerbs}|达到|实现|纳入|完成|签订|接受|用于|沉在|掌握|符合|具备|普及|要|能|有)`,
);

/** The thing that words behind a figure name, with the subject in front of it: 城市社区平均拥有[10个]社会组织. */
export function nameBehind(
  chars: string,
  from: number,
  figure: { from: number; to: number },
  to: number,
): Words {
  let end = to;
  const behind = chars.slice(figure.to, to);
  const cut =
    /(?:并|且|给予|予以|的(?:要求|标准|目标|任务|进度))(?=$|[^,]{2})|(?:的(?:要求|标准|目标))$/.exec(behind);
  if (cut && cut.index > 1) end = figure.to + cut.index;
  const as = /^.{1,8}?(?:作为|成为|为)(?=.{2})/.exec(chars.slice(figure.to, end));
  const noun = withoutPraise(chars, trimmed(chars, figure.to + (as?.[0].length ?? 0), end));
  const subject = subjectOf(chars, from, figure.from);
  if (!subject || noun.text === '') return noun.text === '' && subject ? subject : noun;
  return joined(subject.from, noun.to, subject, noun);
}

function subjectOf(chars: string, from: number, to: number): Words | undefined {
  const verb = endsInVerb.exec(chars.slice(from, to))?.[0].length ?? 0;
  const whole = trimmed(chars, from, to - verb);
  const means = /.(?:通过|依托|采取|借助|集中力量)/.exec(whole.text);
  const subject = means ? stretch(chars, whole.from, whole.from + means.index + 1) : whole;
  // 甲、乙[2个]集群: the two that are counted
  if (verb === 0 && subject.text.includes('、')) return undefined;
  return subject.text.length < 2 || isAdverbial(subject.text) ? undefined : subject;
}

/** 在全市范围内, 通过…: says where or how, not what. */
function isAdverbial(text: string): boolean {
  return (
    /^(?:[全我本][市县省区州国镇乡盟旗]|主导|牵头|参与|联合|自主)$/.test(text) ||
    /^(?:在|为|向|通过|采取|依托|围绕|以|由|择优|统筹|每|各|所有|面向|聚焦|针对)/.test(text) ||
    /(?:范围内|方式|基础上)$/.test(text)
  );
}

/** A share of things that do or are something: [95%]的城市社区建立家长学校 → 建立家长学校的城市社区. */
export function nameOfShare(
  chars: string,
  from: number,
  figure: { from: number; to: number },
  to: number,
  last: number,
): Words {
  const before = trimmed(chars, from, figure.from);
  const start = figure.to + (/^的/.test(chars.slice(figure.to)) ? 1 : 0);
  const behind = chars.slice(start, to).replace(/[和、及与]$/, '');
  const verb = predicate.exec(behind.slice(2));
  const noun = verb ? behind.slice(0, verb.index + 2) : behind;
  const endOfNoun = start + noun.length;
  const end = start + behind.length;
  const thing = stretch(chars, start, endOfNoun);
  if (before.text.length > 1) {
    return /覆盖$|惠及$/.test(before.text)
      ? joined(before.from, end, before, '的', thing)
      : joined(before.from, end, before, stretch(chars, start, end));
  }
  // 95%的城市社区和85%的农村社区建立…: the first shares the predicate of the last
  const shared = verb ? stretch(chars, endOfNoun, end) : sharedPredicate(chars, to, last);
  if (!shared) return thing;
  return joined(start, verb ? end : endOfNoun, shared, '的', thing);
}

function sharedPredicate(chars: string, from: number, to: number): Words | undefined {
  const next = /^\d[\d.]*%(?:以上|左右)?的?(.*)$/.exec(chars.slice(from, to))?.[1];
  const verb = next === undefined ? null : predicate.exec(next.slice(2));
  return next !== undefined && verb ? stretch(chars, to - next.length + verb.index + 2, to) : undefined;
}
