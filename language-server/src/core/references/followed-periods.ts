import type { Cue } from '../text/cues.ts';
import { matchesOf } from '../text/matches.ts';
import { simplified } from '../text/simplified.ts';

/** “十三五” where a line goes by it, as if it were the present period. */
export interface FollowedPeriod {
  readonly start: number;
  readonly end: number;
  /** 十三 */
  readonly numeral: string;
  /** Whether the plan links up with it, as one of the next year well may. */
  readonly isLink: boolean;
  /** Whether how things stand now is told of it, as a chapter on the situation does. */
  readonly isPresent: boolean;
}

const digits = '一二三四五六七八九十';
const period =
  '(?:["“「]?(?<short>[一二三四五六七八九十]{1,3})五["”」]?|第(?<full>[一二三四五六七八九十]{1,3})个五年)';
const [inClause, some] = ['[^，,。；;《》]{0,20}', '[^，,。；;《》]{0,18}'];
/** 与“十三五”规划相衔接 */
const linked = new RegExp(
  `(?:与|同|和)${inClause}?${period}${some}(?:规划|纲要|计划|目标|任务)${some}(?:衔接|对接|协调|一致)`,
  'gu',
);
/** 按照“十三五”规划要求 */
const asked = new RegExp(
  `(?:按照?|根据|依据|依照|遵循|围绕|落实|贯彻|执行|对照|衔接|对接|对标|紧扣|锚定|聚焦|对表)${inClause}?${period}${some}(?:规划|纲要|计划|部署|要求|任务|目标)`,
  'gu',
);
/** 列入“十三五”规划 */
const enlisted = new RegExp(
  `(?:列入|纳入|编入|写入|融入|并入|申报|进入|列为)${inClause}?${period}${some}(?:规划|纲要|计划|任务|工程|项目|盘子)`,
  'gu',
);
/** “十三五”时期的主要目标是, “十三五”期间要大力发展 */
const [aims, intentions] = [
  `${period}(?:时期|期间|末)?${some}(?:目标|任务|重点|思路|方向)(?:是|为|如下|包括|[：:])`,
  `${period}(?:时期|期间|末)[，,]?${inClause}?(?:力争|争取|计划(?=[新建投完实])|拟(?=[新建投])|[要将](?=继续|进一步|大力|着力|全面|加快|重点|坚持|努力|以))`,
].map((pattern) => new RegExp(pattern, 'gu')) as [RegExp, RegExp];

/** 力争“十三五”末实现, 确保“十三五”期间, 到“十三五”末基本建成 */
const [aimedAt, aimedAtEnd] = [
  `(?:力争|争取|确保)(?:到|在|于)?${period}(?:末|期间|时期)`,
  `(?<![达升增高降长少加低])[到至]${period}末[，,]?${inClause}?(?:基本(?:建[成立]|形成|实现)|力争|将|要|应)`,
].map((pattern) => new RegExp(pattern, 'gu')) as [RegExp, RegExp];
/** “十三五”期间应实现, “十三五”期间，每年建设不少于 */
const [duties, floors] = [
  `${period}(?:时期|期间|末)[，,]?${inClause}?(?:应当?|必须|须)(?=实现|达到|完成|建[成设立]|做到|落实|新[建增]|确保|基本|全[面部])`,
  `${period}(?:时期|期间|末)[，,]?(?:全[省市县区])?每年[^。；;《》]{0,40}?(?:不低于|不少于|不得少于|不超过)`,
].map((pattern) => new RegExp(pattern, 'gu')) as [RegExp, RegExp];
/** “十三五”时期，我国发展仍然处于, 立足“十三五”时期…的要求, “十三五”发展大局 */
const [situation, standpoint, whole] = [
  `${period}(?:时期|期间)[，,]?${inClause}?(?:仍然?处[于在]|仍将|正处[于在]|依然处[于在]|(?<=我国|[省市县区]|经济|社会|发展)(?:转向|面临))`,
  `(?:立足|着眼于?|面向|(?<![由处位属用对等])于)${period}(?:时期|期间)?${some}(?:判断|研判|要求|需[要求])`,
  `${period}(?:时期)?(?:经济社会)?发展(?:中的?地位|大局|全局)`,
].map((pattern) => new RegExp(pattern, 'gu')) as [RegExp, RegExp, RegExp];
const ofPresent: ReadonlySet<RegExp> = new Set([situation, standpoint]);
/** What each of them has beside the period. */
const besidePeriod: readonly Cue[] = [
  '按',
  '拟',
  ['衔对', '接'],
  ['根依', '据'],
  ['依对按', '照'],
  ['协一遵围落贯执锚聚紧', '调致循绕实彻行定焦扣'],
  ['对', '标表'],
  ['列纳编写融并进申', '入报为'],
  ['标务点路向', '是为如包：:'],
  ['力争', '争取'],
  ['计必确每', '划须保年'],
  ['要将', '继进大着全加重坚努以'],
  ['应须', '当实达完建做落新确基全'],
  ['到至于', `${digits}第"“「`],
  ['处仍', '于在将'],
  ['转面立着', '向临足眼'],
  ['地大全', '位局'],
];
/** What a line must have to go by a period. */
export const periodCues = [
  [[digits, '五'], '个五'],
  besidePeriod,
] as const satisfies readonly (readonly Cue[])[];
const ahead = [
  linked,
  asked,
  enlisted,
  aims,
  intentions,
  aimedAt,
  aimedAtEnd,
  duties,
  floors,
  situation,
  standpoint,
  whole,
];

const lookedBack =
  /了|已|曾|总结|评估|回顾|成效|经验|成果|基础上|完成情况|相比|比较|对比|以来|收官|超额|如期|圆满|胜利|上一|上个|过去|当时|未完成|遗留|结转|终期|原定/u;
/** What was asked in that time, or is carried on. */
const ofItsTime = /时期|期间|巩固|延续/u;

/** The five-year plans that a line goes by; those that it looks back at are left out. */
export function followedPeriods(line: string): readonly FollowedPeriod[] {
  const read = simplified(line);
  const found = new Map<number, FollowedPeriod>();
  for (const pattern of ahead) {
    for (const match of matchesOf(pattern, read)) {
      const { short, full } = match.groups ?? {};
      const sentence = sentenceAt(read, match.index);
      if (lookedBack.test(sentence)) continue;
      if ((pattern === linked || pattern === asked) && ofItsTime.test(sentence)) continue;
      const numeral = full ?? short ?? '';
      const named = full === undefined ? `${numeral}五` : `第${numeral}个五年`;
      const start = match.index + match[0].indexOf(named);
      if (found.has(start)) continue;
      found.set(start, {
        start,
        end: start + named.length,
        numeral,
        isLink: pattern === linked,
        isPresent: ofPresent.has(pattern),
      });
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

function sentenceAt(text: string, at: number): string {
  const start = Math.max(text.lastIndexOf('。', at), text.lastIndexOf('；', at)) + 1;
  return /^[^。；]{0,200}/u.exec(text.slice(start))?.[0] ?? '';
}

/** Whether a sentence tells of what is over. */
export function looksBack(sentence: string): boolean {
  return lookedBack.test(sentence) || ofItsTime.test(sentence);
}
