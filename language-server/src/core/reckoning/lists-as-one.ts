import { type FoldedText, spanOf } from '../model/value/fold.ts';
import { countReckoning, numberOf } from './list-counts.ts';
import type { Reckoning } from './reckoning.ts';

/** 六位一体, 三治融合, 五社联动: so many that work as one. */
const asOne =
  /[“"]?(?<count>[两三四五六七八九十])(?:位一体|治(?:融合|结合|协同|一体)|[方社元端网级链](?:联动|共治|共建|融合|协同|合一))[”"]?/gu;
const bracketed = /[(“"《][^()“”"《》]*[)”"》]/gu;
const boundary = /[,;:。!?(“”"]/u;
const leading =
  /^.*(?:推动|推进|推行|形成|构建|健全|完善|实行|实施|坚持|建立|打造|统筹|整合|集|以|将|把|由|的)(?=.{2})/u;
const longest = 80;

/** What works as one, named right in front of its count: 家庭、学校、社会“三位一体”. */
export function reckonListsAsOne(folded: FoldedText): Reckoning[] {
  const { chars } = folded;
  if (!chars.includes('、')) return [];
  return [...chars.matchAll(asOne)].flatMap(({ index, 0: whole, groups }) => {
    const said = numberOf(groups?.count ?? '');
    const names = namesBefore(chars.slice(Math.max(0, index - longest), index));
    if (said === undefined || names.length < 3) return [];
    const joined = [...names.join('').matchAll(/[和与及]/gu)].length;
    const naming = { least: names.length, most: names.length + joined };
    const at = index + whole.indexOf(groups?.count ?? '');
    return [countReckoning(folded, at, groups?.count ?? '', said, naming)];
  });
}

function namesBefore(text: string): string[] {
  const masked = text.replace(bracketed, (each) => '□'.repeat(each.length));
  const clause = masked.split(boundary).at(-1) ?? '';
  const [first = '', ...rest] = clause.split('、');
  if (/等|其他|[于在中]$/u.test(clause)) return [];
  return [first.replace(leading, ''), ...rest];
}

/** “三委两局”: two kinds of bodies, counted by the last character of their names. */
const kindsOfBodies =
  /[“"](?<first>[一二两三四五六七八九])(?<kind>[委办局院所校企会])(?<second>[一二两三四五六七八九])(?<other>[委办局院所校企会])[”"]/gu;

const bracketBehind = /^\((?<list>[^()]{3,})\)/u;

/** 甲委、乙委、丙局“两委一局”, “两委一局”（甲委、乙委、丙局）: how many of each kind are named beside it. */
export function reckonKinds(folded: FoldedText): Reckoning[] {
  const { chars } = folded;
  return [...chars.matchAll(kindsOfBodies)].flatMap(({ index, 0: whole, groups }) => {
    const { first = '', kind = '', second = '', other = '' } = groups ?? {};
    const behind = bracketBehind.exec(chars.slice(index + whole.length, index + whole.length + 2 * longest));
    const front =
      chars
        .slice(Math.max(0, index - longest), index)
        .split(/[,;:。!?(]/u)
        .at(-1) ?? '';
    const names = (behind?.groups?.list ?? front).split(/[、和与及]/u);
    const of = (letter: string) => names.filter((each) => each.replace(/等$/u, '').endsWith(letter)).length;
    const [one, two] = [of(kind), of(other)];
    if (kind === other || one + two < 2 || one + two !== names.filter((each) => each !== '').length)
      return [];
    const agrees = one === numberOf(first) && two === numberOf(second);
    return [
      {
        kind: 'count' as const,
        span: spanOf(folded, index, index + whole.length),
        from: [],
        result: { zh: `${one}个${kind}、${two}个${other}`, en: `${one} ${kind} and ${two} ${other}` },
        agrees,
        message: {
          zh: `${whole}旁边列出的是${one}个“${kind}”、${two}个“${other}”${agrees ? '' : '：请核对有无遗漏，或改数'}`,
          en: `${one} ${kind} and ${two} ${other} are named beside ${whole}${agrees ? '' : '; check whether one is missing, or change the number'}`,
        },
      },
    ];
  });
}
