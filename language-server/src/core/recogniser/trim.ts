import { comparators, measureEnding, softeners } from './words.ts';

/** A stretch of the paragraph with the words it gives: put together where figure or verb stand between them. */
export interface Words {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** What it is put together of, each in its place; 的 between them is in none. */
  readonly parts?: readonly (Words | '的')[];
}

/** Words as one name, which stands from the first of the paragraph's to the last. */
export function joined(from: number, to: number, ...parts: readonly (Words | '的')[]): Words {
  return { text: parts.map((part) => (part === '的' ? part : part.text)).join(''), from, to, parts };
}

/** A stretch as it is. */
export function stretch(chars: string, from: number, to: number): Words {
  return { text: chars.slice(from, to), from, to };
}

/** What stands further from a value than this says nothing of it: clauses without end take no time without end. */
export const longest = 120;

/** How it is done, and for whom: 分批启动, 集中打造, 为企业提供. */
const manner =
  '[年期]内|[今明后当全]年(?![龄])|年[底末](?:之?前)?|[一二两三四五六七八九十]年(?=$)|(?:剩余|其余)的?|分[批期步](?![^,;]?[率次量])|集中(?![式供营度连采住])|滚动(?=实施|推进|开发)|升级(?=打造|建设)|帮助|保持(?!率)|保障(?![性房型基金费待])' +
  '|(?:计划|规划|谋划)(?=新建|建设|改造|完成|实施|推进|新增|培育|建成|整治|创建|布局|储备)|为[^,;、]{1,8}?(?=提供)';

const leading = new RegExp(
  `^(?:${softeners}|做到|确保|保证|实现|推动|推进|促进|使(?!用)|让|支持(?!型)|鼓励|引导|指导|提出|扎实|坚决|切实|做好|要求|加快|全面|全力|大力|不断|进一步|持续|积极|着力|稳步|有序|深入|(?:基本|高标准|高质量|高水平)(?=实现|建成|建设|完成|达到|形成|普及|建立|打造|推进)|普遍|广泛|[比较](?:年初|上年|20\\d\\d年)|(?:用|在)?[\\d一二两三四五]+年(?:时间|内|(?=累计))|(?:到|至)?20\\d\\d年(?:年?[底末])?前?` +
    '|同时|并且|并(?![网购轨联])|且|和(?![谐平美])|及(?![时格])|以及|或|其中|而|将|把(?!关)|要(?![素点件])|应(?![急用对届收])当?|需(?!求)要?|须|按照|按(?!时)|结合|根据|对于?(?![口接外标])|到(?![位期岗达])|从而|全(?:市|县|省|区|州|国(?=[^,;]*(?:[量率数额值积度比]|收入|水平)$)|镇|乡|盟|旗)(?!.{0,2}性)|[我本](?:市|县|省|区|州)|每\\d*[年月](?:度|对)?' +
    '|优先|分类|累计|共(?![建享治同])|总计|提高|提升|增加(?!值)|加强|深化|巩固|完善|不低于|[、()|.·]' +
    `|${manner})`,
);
/** What is done with a thing; that it is new or rebuilt (新增, 改造) is part of its name. */
const strippedVerbs =
  /^(?:建成(?!区)(?:运营|投用|投产|通车|投入使用)?|建设(?!用地|工程质量|领域)|建立|培育|培养|打造|创建|创成|争创|配备|配置|设立|设置|建有|设有|完成|开展|举办|组织|实施|形成|拥有|发展|引进|推出|遴选|评选|认定|集聚|汇聚|引育|招引|研制|提供|谋划|推进)(?:好|出|起)?/;
const trailing = new RegExp(
  `(?:${comparators}|均|都|各|分别|共|(?<!占)[比较与]20\\d\\d年(?:[底末])?(?:相比)?|(?<!占)[比较](?:20\\d\\d|上)年[底末]?再?(?:净?增加?|新增|提高|扩大|减少)|[比较与]“?十[一二三四五六]五”?(?:时期|期间|期)?末?|在[^在,;]{1,10}基础上(?:继续|再|稳步)?|继续|应当?|要|需|须|(?<![达符].{1,20})要求|集中力量|力争(?:达到|实现)|(?:基本)?实现|(?:[\\d一二两三四五]年)?(?:累计|全部)?完成|全部|[迈跨][上入]|站上|跃上|登上|冲[上击]|[到至在]?20\\d\\d年(?:年?[底末])?(?:前)?的?|(?:由|从(?![业事]))[^由从]*?(?:提高|增加|提升|上升|下降|降低|减少|扩大|缩短)(?:到|至|为)?|(?:由|从(?![业事]))[^由从、]*\\d[^由从、]*|(?<![到抵通直传发])达到?|为|占|在|的|是|按照?|将|(?<=[均都应要也])能|可|已|就|${softeners}|平均|普遍|总体|年均|每年|、|和|及|\\||动态|(?<!国家|国际|行业|地方|团体|企业|技术|建设|工作|安全|服务|质量)标准)$`,
);
const aside = /\((?:[^()]*[,;][^()]*|以下[简统]称[^()]*)\)$/;

/** Without what leads to a name and what leads on from it. */
export function trimmed(chars: string, from: number, to: number): Words {
  let [first, last] = [from, to];
  for (;;) {
    const text = chars.slice(first, last);
    const start =
      leading.exec(text)?.[0].length ??
      (measureEnding.test(text) ? 0 : (strippedVerbs.exec(text)?.[0].length ?? 0));
    if (start === 0) break;
    first += start;
  }
  for (;;) {
    const text = chars.slice(first, last);
    const end = measureEnding.test(text) && !/标准$/.test(text) ? 0 : (trailing.exec(text)?.[0].length ?? 0);
    if (end === 0) break;
    last -= end;
  }
  const asideAt = chars[last - 1] === ')' ? chars.slice(first, last).search(aside) : -1;
  if (asideAt > 1) last = first + asideAt;
  return stretch(chars, first, last);
}
