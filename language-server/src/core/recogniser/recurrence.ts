import { oncePerText } from '../model/once-per.ts';
import type { Recurrence } from '../model/quantity.ts';
import type { FoldedText } from '../model/value/fold.ts';
import { parseValue } from '../model/value/parse.ts';
import type { Clause } from './paragraph.ts';
import type { ClauseTarget, SentenceContext } from './sentence-context.ts';

const rhythm = '每[\\d一两二三四五]?(?:年|季度|月|周|天)';
/** 每年[新建高标准农田]2.6万亩 */
const beforeName = new RegExp(`(${rhythm})(?:度)?[^,;:。、\\d每]{0,6}$`);
/** [每年提供]不少于3万个: with a verb that the reader of values doesn't know. */
const beforeVerb = new RegExp(`^(${rhythm})`);
const inFrontOfAll = new RegExp(
  `^(?:[^,;:]{0,12}(?:期间|时期|起|年))?(?:力争|争取|确保|努力|原则上|要)?(${rhythm})`,
);
/** What is done again and again; what is built stands. */
const event =
  /^(?:并|再)?新?(?:举办|举行|开展|组织|引进|招引|招收|招聘|招录|吸引|集聚|汇聚|引育|培训|培养|培育|选派|输送|遴选|评选|认定|推出|发布|发放|支持|资助|服务|接待|新增|实施|完成|提供|促成|达成|签约|带动|其中)/;
const figuresOfTime = new RegExp(`(?:20)?\\d\\d年|${rhythm}`, 'g');
const level = /^(?:达|提[高升]到|增[加至]|占|控制|稳定|保持)/;

/** How often a target is to be reached again: said with it, or in front of the list it stands in. */
export function recurrenceOf(
  folded: FoldedText,
  found: ClauseTarget,
  said: SentenceContext,
): Recurrence | undefined {
  const own = found.quantity.recurrence ?? saidBefore(folded, found) ?? yearly(found);
  return own ?? (goesOn(folded, found, said) ? said.rhythm?.recurrence : undefined);
}

/** What a clause says in front of all about how often. */
export function rhythmOf({ chars }: FoldedText, clause: Clause): SentenceContext['rhythm'] {
  const head = chars.slice(clause.from, Math.min(clause.to, clause.from + 30));
  const words = head.includes('每') ? inFrontOfAll.exec(head)?.[1] : undefined;
  const recurrence = words === undefined ? undefined : recurrenceIn(words);
  return recurrence && { recurrence, clause };
}

function saidBefore({ chars }: FoldedText, { name, from }: ClauseTarget): Recurrence | undefined {
  // a name taken from the clause before has that clause's rhythm in front of it
  const isHere = !/[,;。]/.test(chars.slice(name.from, from));
  const start = isHere ? Math.min(name.from, from) : from;
  const words =
    beforeName.exec(chars.slice(Math.max(0, start - 14), start)) ??
    beforeVerb.exec(chars.slice(from, from + 6));
  return words?.[1] === undefined ? undefined : recurrenceIn(words[1]);
}

/** 年均供应工业用地10平方公里, 城镇年均新增就业10万人; but 年均增速 is how fast it grows, 年均浓度 a level. */
const doneYearly =
  /^年均(?!.*(?:增[^加设]|降|减|浓度|值$))|年均(?:新增|净增|供应|完成|开展|举办|培训|培养|引进|销售|开发|筹集|接待|建设|新建|改造|投入|安排|提供|发放|招引|招聘|认定|培育|转化|开工|吸纳)|年(?:筹集|新增)/;

function yearly({ name, quantity }: ClauseTarget): Recurrence | undefined {
  const isYearly = doneYearly.test(name.text);
  return isYearly && !/^(?:share|points)$/.test(quantity.unit.dimension) ? recurrenceIn('每年') : undefined;
}

/** 每年举办国际展会2场、[全国展会10场],[培训讲解员300人次]; but what is to be 达到 is a level. */
function goesOn({ chars }: FoldedText, { role, name, from }: ClauseTarget, said: SentenceContext): boolean {
  const { rhythm: before, clause } = said;
  if (!before || !clause || role !== 'target') return false;
  const isLevel = level.test(chars.slice(from, from + 4));
  if (clause !== before.clause) return !isLevel && event.test(chars.slice(clause.from, clause.from + 6));
  const between = chars.slice(clause.from, Math.min(name.from, from)).replace(figuresOfTime, '');
  return !/\d/.test(between) || (!isLevel && /[、和及与]$/.test(between));
}

function recurrenceIn(words: string): Recurrence | undefined {
  return ofWords(words, () => {
    const value = parseValue(`${words}1次`, 0);
    return value.kind === 'quantity' ? value.recurrence : undefined;
  });
}

const ofWords = oncePerText<Recurrence | undefined>(20);
