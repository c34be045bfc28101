import { oncePerName } from '../once-per.ts';
import { isPartialName } from '../part-names.ts';
import type { Direction } from '../plan.ts';
import { foldedChars } from '../value/fold.ts';
import { type NounWay, wayOfNoun } from './head-nouns.ts';

/** What a name says of the way: one, that either is lawful, or nothing (undefined). */
export type NamedWay = Direction | 'either' | undefined;

/**
 * Which way an indicator is meant to go as its name says. It is the head noun that says so, and it stands last:
 * 单位地区生产总值[能耗], 水土流失[治理]面积; of a share or a rate it is what it is a share or a rate of.
 */
export function directionInName(name: string): NamedWay {
  return remembered(name, () => wayInName(name));
}

/** A name is asked for when its indicator is read and when it is checked, and many plans have the same. */
const remembered = oncePerName<NamedWay>();

function wayInName(name: string): NamedWay {
  const folded = foldedChars(name.slice(-longest)).toLowerCase();
  // a total over the years only grows
  if (folded.includes('累计')) return 'rising';
  const measure = withoutAsides(aside.exec(folded)?.[1] ?? '');
  return (isMeasure(measure) && wayOf(measure)) || wayOf(withoutAsides(folded));
}

/** As much of a name as is looked at: its end says the way. */
const longest = 200;

/** What stands in brackets at the end of a name. */
const aside = /\(((?:[^()]|\([^()]*\))+)\)$/u;

/** Whether words are what is measured of the thing they stand behind: 安全事故（死亡人数下降）. */
function isMeasure(words: string): boolean {
  return reduction.test(words) || counting.test(words);
}

/**
 * The same of a part as it is called by itself. 污水 under 处理率 is no burden but what is treated: where the whole says
 * the way, only a part that is measured by itself (护理型床位占比) says another.
 */
export function directionInPartName(name: string, isKnownOfWhole: boolean): NamedWay {
  const way = isPartialName(name) ? undefined : directionInName(name);
  return way === 'either' || !isKnownOfWhole || isMeasure(withoutAsides(foldedChars(name))) ? way : undefined;
}

/** What stands in brackets or hangs on a name says of its unit or its kind, and nothing of the way. */
function withoutAsides(name: string): string {
  return name.replace(/\((?:[^()]|\([^()]*\))*\)|["“”‘’《》▲△★☆※*]|^其中:?|\s/gu, '');
}

const share = /^(.+?)(?:占|相当于)(?!比|地(?!区))(.*?)的?(?:比重|比例|比率|百分比|份额|占比|之比|比)$/u;
const shareOfWhole = /^(.+?)(?:所占|的)?(?:占比|比重|比例|比率|份额)$/u;
/** 物流费用与地区生产总值的比率 is measured by the first of the two. */
const ratio = /^(.+)(?:与|和|同|对)(.+?)的?(?:之比|比值|比率|比例|比|倍差)$/u;
const ratioAlone = /^(.+?)(?:之比|比值|(?<!占)比|倍差)$/u;
/** Between what is meant to come nearer: 城乡居民收入比. */
const gap = /城乡|城镇.*农村|农村.*城镇|区域间|地区间|区域(?:人均|居民|收入)|最高.*最低|贫富/u;

function wayOf(name: string): NamedWay {
  const compared = ratioAlone.exec(name)?.[1];
  if (compared && gap.test(compared) && !share.test(name)) return 'falling';
  const part = (share.exec(name) ?? ratio.exec(name) ?? shareOfWhole.exec(name))?.[1];
  if (part) return wayOfShare(part);
  return compared ? 'either' : wayOfThing(name);
}

/** Sectors and kinds of people, of whose shares one can't grow but at another's cost. */
const structure =
  /^(?:全[国省市县区社]会?)?(?:规模以上)?(?:第?[一二]次?产业?|农林牧渔业?|农业|农村|乡村|工业|制造业|建筑业|房地产业?|传统产业|城镇|城市|公路|男性|女性)(?:开发)?(?:货运量?|周转量|增加值|产值|总产值|收入|投资|就业|从业|人员|人口|人数|劳动力|面积|税收|贷款|消费|产业)*$/u;

function wayOfShare(part: string): NamedWay {
  return structure.test(part) ? 'either' : wayOfThing(part);
}

/** 能耗降低, 死亡人数下降率: the more of it, the further on with what it is a fall of. */
const reduction =
  /^(.*?)(?:比[^比]+)?(?:降低|下降|减少|削减|压减|减量|缩减|压缩)(?:率|幅度?|比例|数|量|值)?$/u;
const opposite = { rising: 'falling', falling: 'rising', either: 'either' } as const;

function wayOfThing(name: string): NamedWay {
  const reduced = reduction.exec(name);
  if (reduced) return opposite[wayOf(reduced[1] ?? '') ?? 'falling'];
  const way = wayOfTime(name) ?? wayOfHead(name);
  switch (way) {
    case 'falling':
      return 'falling';
    case 'done':
      return 'rising';
    case 'rising':
      return unwantedMaker.test(name) ? 'falling' : 'rising';
    case 'used':
      return perUnit.test(name) ? 'falling' : 'either';
    default:
      return wayOfKind(name) ?? way;
  }
}

/** What is used up for each unit of what is made with it. */
const perUnit = /^(?:单位|每?[万亿]元|每?吨|地均|每平方米)/u;

const time = /^(.*?)(?:总|平均)?(?:时间|时限|时长|用时|耗时|天数|工作日|周期|时延)$/u;
/** What is waited for, or waited through. */
const waiting =
  /(?:办理|审批|审核|审理|审判|评审|评估|受理|办结|办案|答复|回复|送达|检测|检查|查验|验放|安检|挂号|取药|就医|维修|运输|配送|滞留|招标|开办|登记|注册|注销|等候|等待|候诊|候车|排队|到达|到场|抵达|通勤|出行|通关|响应|反应|处置|处理|救援|出警|急救|抢修|恢复|住院|周转|交付|结算|拨付|支付|退税|报销|接电|获得电力|建设|停电|停水|中断|网络|延误)$/u;

function wayOfTime(name: string): NounWay | undefined {
  const spent = time.exec(name)?.[1];
  return spent !== undefined && waiting.test(spent) ? 'falling' : undefined;
}

/** What only says that something is counted or measured. */
const counting =
  /(?:率|总?[数额量]|数量|总值|个数|人数|起数|(?<!案)件数|户数|次数|人次|场次|[套台辆家处座所]数|天数|时间|时长|余额|存量|规模|面积|体积|倍数|水平|程度|强度|密度|容量|系数|指标|目标|控制|情况|发生|产生|保有|总|度)$/u;
const negated = /[不未]$/u;

/** The longest noun that ends a name; with none, that of the name without the word that counts it. */
function wayOfHead(name: string): NounWay | undefined {
  for (let rest = name; rest !== ''; rest = rest.replace(counting, '')) {
    for (let at = 0; at < rest.length; at++) {
      const way = wayOfNoun.get(rest.slice(at));
      if (way)
        return (way === 'rising' || way === 'done') && negated.test(rest.slice(0, at)) ? 'falling' : way;
    }
    if (!counting.test(rest)) break;
  }
  return undefined;
}

const wanted =
  /高技术|高新|新兴|数字|智[能慧]|绿色|清洁|低碳|新能源|可再生|非化石|现代|先进|优[良质秀]|[优好]于|高于|超过|以上|普惠|护理型|示范|文明|美丽|特色|星级|标准化|装配式|友好|双师|本科|高技能|高价值/u;
const unwanted =
  /劣|重污染|不合格|超标|高耗能|高污染|高排放|两高|落后|过剩|僵尸|危房|大班额|黑臭|散乱污|隐患|低于|不足|少于|违[法规建章]|非法|逾期|失信/u;

/** 高污染企业, of which nobody plans to have more. */
const unwantedMaker =
  /(?:高耗能|高污染|高排放|两高|落后|过剩|僵尸|超标|排污|失信|违[法规]).{0,4}(?:企业|项目|行业|产业|设施|设备|用户|增加值|产能)/u;

/** The kind that is counted may say what the noun leaves open: 绿色建筑, 劣Ⅴ类断面. */
function wayOfKind(name: string): Direction | undefined {
  if (unwanted.test(name)) return 'falling';
  return wanted.test(name) ? 'rising' : undefined;
}
