import type { FoldedText } from '../model/value/fold.ts';
import { countReckoning, numberOf } from './list-counts.ts';
import { hidesNoVerb, isLoose, isOfName } from './list-doubts.ts';
import { mayCount, namingOf } from './list-names.ts';
import type { Reckoning } from './reckoning.ts';

/** 三大功能, “四大能力”: a count right behind what it counts. */
const counted =
  /(?<!第|[\d.—~〇零一二三四五六七八九十])(?<mark>[“"]?)(?<count>[两二三四五六七八九十]|十[一二三四五六七八九]|[2-9]|1\d)(?<kind>[大项个条类张种支座所处家块片轮件](?!庭)|部门|单位|[县区市镇乡](?!别)|级(?![别甲乙以及]|[公医]))(?![以左月百小])(?=(?<noun>[”"]?[“"]?\p{Script=Han}{2,12})?)/gu;
const bracketed = /[(“"《][^()“”"《》]*[)”"》]/gu;
const boundary = /[,;:。!?(]/u;
/** What makes the count an object of its own, and no apposition: 各3个, 共5项, 和2个. */
const breaks =
  /(?:(?<!参)与|[各均共约近有为是了的中内和及在每前后上新又再另还这其另至达、\d%]|至少|不少于|超过|以及|以上|所有|全部)$/u;
const verbs =
  '建设|打造|构建|推进|推动|实施|开展|围绕|聚焦|强化|加强|统筹|共建|形成|培育|发展|支持|支撑|完善|健全|落实|提升|提高|做强|做优|做大|壮大|布局|覆盖|包括|涵盖|分为|涉及|抓好|突出|坚持|引导|组织|深化|优化|加快|创建|依托|选取|选择|推行|实行|整合|设立|设置|建立|建成|新建|改建|改造|明确|发挥|做到|增强|坚定|新增|引进|完成|保障|服务|修复|防治';
/** Verbs that stand in front of a count: 区域建设7个基地, 儿童面临三大问题. */
const transitive =
  '建设|新增|新建|改建|建成|建立|设立|设置|打造|构建|培育|引进|完成|实施|开展|推进|推动|形成|组织|选取|选择|创建|覆盖|包括|分为|划分|发挥|做到|坚定|增强|支撑|坚持|把握|改造|提供|给予|配备|配置|安排|布局|谋划|启动|遴选|评选|认定|确定|制定|出台|建好|办好|抓好|做好|落实|推出|推行|具备|拥有|细化|涌现|入选|获评|获得|争创|申报|储备|搭建|设有|建有|下设|面临|存在|面对|呈现|迎来|突出|解决|破解|应对|聚焦|围绕|处理|实现|抢占|占据|完善|健全|强化|加强|统筹|涉及|涵盖|整合|优化|深化|提出|明确|成为|属于|共有|现有';
const endsInVerb = new RegExp(`(?:${transitive})$`, 'u');
/** 甲、乙两个基地和: what was counted before is done with. */
const countedBefore =
  /^.*[两二三四五六七八九十\d][大项个条类张种支座所处家块片轮级][^、和与及]{0,10}[和与及、]/u;
/** 城市、农村两个层面[三项]: the list has its count. */
const countsAlready = /[两二三四五六七八九十\d][大项个条类张种支座所处家块片轮件][^、]{1,8}$/u;
const listInQuotes = /[“"](?<list>[^“”"]{2,60}、[^“”"]{1,40})[”"]$/u;
const isVerb = new RegExp(`^[加着统]?[快力筹]?(?:${verbs})+$`, 'u');
/** 区协同共建浦东新区: the list begins here, and what stands in front of it is another. */
const beginsList = new RegExp(`^.+?(?:${verbs})(?=.{2})(?!.*(?:${verbs}|[委局厅办部院])$)`, 'u');
const startsWithVerb = new RegExp(
  `^(?:[以将把按在对由]|[并]?(?:加快|大力|着力|全面|重点|积极|统筹|持续)?(?:${verbs}))`,
  'u',
);
/** 甲赛、铁人三项赛、乙赛: what has a number in it is but one of those that are listed. */
const goesOn = /^[”"]?、(?!.{0,12}[两二三四五六七八九十\d][大项个条类张种支座所处家块片轮件])/u;
const longest = 120;

/** What a sentence names right in front of its count (开放门户、综合枢纽、创新策源三大功能), held against it. */
export function reckonListsInFront(folded: FoldedText): Reckoning[] {
  const { chars } = folded;
  if (!chars.includes('、')) return [];
  return [...chars.matchAll(counted)].flatMap(({ index, 0: whole, groups }) => {
    const { count: written = '', kind = '', mark = '', noun = '' } = groups ?? {};
    const said = numberOf(written);
    const before = chars.slice(Math.max(0, index - longest), index);
    const end = index + whole.length + noun.length;
    const behind = chars.slice(index + whole.indexOf(written) + written.length).slice(0, 24);
    if (said === undefined || isOfName(before, behind) || goesOn.test(chars.slice(end, end + 30))) return [];
    const items = itemsBefore(before, index > longest);
    if (!items || !mayCount(kind, noun, items.names)) return [];
    const { names, isOpen, isLoose: mayBeOthers } = items;
    const naming = namingOf(names);
    // 甲、乙等五大领域 leaves some out, but names no more than there are
    if (isOpen && naming.least <= said) return [];
    const fits = said >= naming.least && said <= naming.most;
    const isSure = !mayBeOthers && (mark !== '' || /[大类张件]/u.test(kind) || hidesNoVerb(names, noun));
    return fits || isSure
      ? [countReckoning(folded, index + whole.indexOf(written), written, said, naming)]
      : [];
  });
}

interface ItemsBefore {
  readonly names: readonly string[];
  readonly isOpen: boolean;
  /** It may be another list. */
  readonly isLoose: boolean;
}

function itemsBefore(text: string, isCut: boolean): ItemsBefore | undefined {
  const inQuotes = listInQuotes.exec(text)?.groups?.list;
  if (inQuotes) return { names: inQuotes.split('、'), isOpen: false, isLoose: /[,;]/u.test(inQuotes) };
  const masked = text.replace(bracketed, (each) => '□'.repeat(each.length));
  const isOpen = masked.endsWith('等');
  const parts = (isOpen ? masked.slice(0, -1) : masked).split(boundary);
  const written = parts.at(-1) ?? '';
  const clause = written.replace(countedBefore, '');
  const from = (isOpen ? masked.length - 1 : masked.length) - written.length;
  if ((isCut && parts.length === 1) || breaks.test(clause) || countsAlready.test(clause)) return undefined;
  const all = clause.split('、');
  const start = all.findLastIndex((each, at) => at > 0 && beginsList.test(each));
  const names = start > 0 ? all.slice(start) : all;
  if (names.length < 2 || names.includes('') || isObject(names) || areVerbs(names)) return undefined;
  const raw = text.slice(from);
  const isOther =
    // 三大优势产业提升、甲培育、乙培育三大行动: what was counted before is one of them
    /、$/u.test(countedBefore.exec(written)?.[0] ?? '') ||
    isLoose(names, raw, masked.slice(0, from), startsWithVerb.test(clause));
  return { names, isOpen, isLoose: isOther };
}

/** 谋划、推进三大工程: what is done with them; of nouns (设施、人才、服务、保障) some are verbs elsewhere. */
function areVerbs(names: readonly string[]): boolean {
  const verbsAmong = names.filter((each) => isVerb.test(each)).length;
  return verbsAmong * 2 > names.length - 1;
}

/** 在甲市、乙市建设7个基地: the count has a verb of its own; 队伍建设、设施建设两大行动 are called so. */
function isObject(names: readonly string[]): boolean {
  const ending = names.filter((each) => endsInVerb.test(each)).length;
  return endsInVerb.test(names.at(-1) ?? '') && ending * 2 < names.length + 1;
}
