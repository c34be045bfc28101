import { areComparable, type WrittenAmount } from './amount.ts';

/** What is said of one part of a whole: 公办60家. */
export interface Part {
  readonly name: string;
  readonly amount: WrittenAmount;
}

export interface PartsList {
  readonly parts: readonly Part[];
  readonly text: string;
  /** 等, 其余: there are more of them. */
  readonly isOpen: boolean;
}

const open =
  /(?<![平高初同对均])等(?![级于高教候])|其[余他它](?![^,;:。、()\d]{0,8}\d)|主要|还有(?![^,;:。、()\d]{0,8}\d)|余下|剩余/u;
/** A clause that goes on with something else. */
const anotherStatement =
  /其中|此外|同时|另外|到?(?:19|20|21)\d\d年|[比较]|增[长加]|提高|下降|减少|占|[率均每]|最|累计|总(?![部站台馆院])|(?<!公)共(?![享同建育])|分别(?!为|是|达)|预计|力争/u;
/** 其中2023年3亿元、2024年4亿元 */
export const yearAlone =
  /^(?:19|20|21)\d\d年度?(?:计划|安排|完成|改造|建设|新建|新增|实施|培训|培育|投入|下达|达){0,2}$/u;
const doing =
  /^(?:并|且|将|再|新|要)?(?:建成|建设|打造|培育|引进|新[增建认]|完成|实现|开展|组织|举办|推[动进]|达|覆盖|培训|发放|接待|拥有|入选|获|改[建造]|扩建|服务|吸[引纳]|带动|创建|形成|投[入资])/u;
const longestName = 18;

/** The parts that are listed from a place on, up to where the list ends: names with their amounts, side by side. */
export function partsBehind(chars: string, amounts: readonly WrittenAmount[], from: number): PartsList {
  const parts: Part[] = [];
  let at = from;
  let isDone = false;
  let areListed = true;
  const ended = () => {
    const end = /[)。;]/u.exec(chars.slice(at, at + 20))?.index ?? 20;
    const text = chars.slice(from, at + end);
    return { parts, text, isOpen: open.test(text) };
  };
  for (const [index, amount] of amounts.entries()) {
    if (amount.from < from || isDone || isOfName(chars, amount, amounts[index + 1])) continue;
    const between = withoutBrackets(chars.slice(at, Math.min(amount.from, at + 80)));
    const depth = depthOf(chars.slice(at, Math.min(amount.from, at + 80)));
    if (depth < 0) isDone = true;
    if (depth > 0) continue;
    const separated =
      /[,;、:]/u.test(between) || parts.length === 0 || /^[^,;、]{0,6}[和及与]/u.test(between);
    const name = (between.split(/[、,;:]/u).at(-1) ?? '').trim();
    const before = between.slice(0, between.length - name.length);
    const startsAnew =
      parts.length > 0 && /[,;]$/u.test(before) && doing.test(name) && !doing.test(parts[0]?.name ?? '');
    const isAnother = anotherStatement.test(between) && !yearAlone.test(name);
    if (isDone || !separated || startsAnew || name.length > longestName || isAnother) break;
    if (/[^、,;:]*[,;][^、,;:]+[,;]/u.test(before)) break;
    // 甲12个、乙45个，丙1200个: whether it is one more of them nobody knows
    if (parts.length > 1 && /^[^、]*[,;]/u.test(between) && areListed) return { ...ended(), isOpen: true };
    const previous = parts.at(-1)?.amount;
    if (previous) areListed &&= /^[^,;]*、/u.test(between) && areComparable(previous, amount);
    parts.push({ name: name || nameBehind(chars, amount), amount });
    at = amount.to;
  }
  return ended();
}

/** 60岁以上老人80万人, 五个新城5万张: a figure within the name of what is counted. */
function isOfName(
  chars: string,
  { to, from, unit }: WrittenAmount,
  next: WrittenAmount | undefined,
): boolean {
  if (unit.dimension === 'age') return true;
  if (/\d/u.test(chars[from] ?? '')) return false;
  const isInName = next !== undefined && /^\p{Script=Han}{1,8}$/u.test(chars.slice(to, next.from));
  return isInName || /^[期批]$/u.test(unit.text);
}

/** 8个街道 */
function nameBehind(chars: string, { to }: WrittenAmount): string {
  return /^\p{Script=Han}{2,8}(?=[、,;。和及)]|$)/u.exec(chars.slice(to, to + 9))?.[0] ?? '';
}

function withoutBrackets(text: string): string {
  return text.replace(/\([^()]*\)/gu, '');
}

/** How many brackets are open behind a text; below 0 where one is closed that was opened before it. */
function depthOf(text: string): number {
  let depth = 0;
  for (const char of text) {
    if (char === '(') depth++;
    else if (char === ')') {
      depth--;
      if (depth < 0) return depth;
    }
  }
  return depth;
}
