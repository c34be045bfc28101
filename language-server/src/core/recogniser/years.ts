import { fiveYearPlan, planInText } from '../model/period-parser.ts';
import { matchesOf } from '../text/matches.ts';

/** A phrase that says by when or in which years something is to be, or was. */
export interface YearPhrase {
  readonly from: number;
  readonly to: number;
  readonly year: number;
}

const beginning = '(?:力争|争取|确保|努力)?(?:截至|截止到?|预计|到|至|在|自|从)?';
const yearPattern = new RegExp(
  `${beginning}(?:20\\d\\d年?(?:[-—~]|至|到))?(20\\d\\d)年(?:年?(?:[底末初终]|中(?=$|[,;、前]))|\\d{1,2}月(?:\\d{1,2}日|[底末])?)?(?:之前|以前|前|期间)?`,
  'g',
);
const planPattern = new RegExp(
  `${beginning}(?:${planInText})(?:规划|计划)?(?:时期|期间|期)?(?:[末底终](?:期|年)?)?(?:之前|以前|前)?`,
  'g',
);

const mayNameYear = /20\d\d|五/;
const deadline = /^(?:力争|争取|确保|努力)?(?:到|至)|[底末终前]$/;

/** 到2025年, 2025年底前: by then it is to be, not in the years that are named. */
export function isDeadline(text: string, { from, to }: YearPhrase): boolean {
  return deadline.test(text.slice(from, to));
}

/** 到2025年，[…]; …任务，到2025年，[…]: it is said in front of all, and by itself. */
export function leadsIn(text: string, phrase: YearPhrase): boolean {
  const isApart = /^[,:]/.test(text.slice(phrase.to, phrase.to + 1));
  return (
    isApart &&
    /^$|[。!?,;:]/.test(text.slice(Math.max(0, phrase.from - 1), phrase.from)) &&
    isDeadline(text, phrase)
  );
}

/** 今年, 明年底前; but not 今年以来, 今年上半年. */
const thisOrNext =
  /(?:力争|争取|确保|到|至)?(今|明|全)年(?!以?来|[上下]半年|[前一二三四1-4])(?:年?[底末])?(?:之?前)?/g;

/** 今年, 明年底前, 全年 in what is for one: years for a reader who knows when the text was issued. */
export function relativeYearsIn(
  text: string,
  from: number,
  to: number,
  issued: number | undefined,
  isOfOneYear: boolean,
): YearPhrase[] {
  const clause = text.slice(from, to);
  if (issued === undefined || !(isOfOneYear ? /[今明全]年/ : /[今明]年/).test(clause)) return [];
  return matchesOf(thisOrNext, clause).map(({ index, 0: words, 1: which }) => ({
    from: from + index,
    to: from + index + words.length,
    year: issued + (which === '明' ? 1 : 0),
  }));
}

const setOut = /[从由自](20\d\d)年(?:年?[底末初])?的?$/;

/** From when it sets out: 由[2020年的]45%提高到60%; the year of the target (2025年，占比由45%…) is none. */
export function yearSetOutFrom(text: string, at: number): YearPhrase | undefined {
  const found = setOut.exec(text.slice(Math.max(0, at - 12), at));
  const year = found?.[1];
  if (!year) return undefined;
  const from = at - found[0].length + 1;
  return { from, to: from + year.length + 1, year: Number(year) };
}

/** 由2020年的35%提高到[2025年]的45% */
export function yearArrivedIn(text: string, at: number): YearPhrase | undefined {
  const found = /(?<=[到至])(20\d\d)年[底末]?的$/.exec(text.slice(Math.max(0, at - 8), at));
  return found ? { from: at - found[0].length, to: at, year: Number(found[1]) } : undefined;
}

/** 《…计划(2011-2030年)》: the year of another document. */
function isInTitle(clause: string, at: number): boolean {
  return clause.lastIndexOf('《', at) > clause.lastIndexOf('》', at);
}

/** The years that a clause names, in order; `text` is the paragraph, with nothing blanked. */
export function yearsIn(text: string, from: number, to: number): YearPhrase[] {
  const clause = text.slice(from, to);
  if (!mayNameYear.test(clause)) return [];
  const phrases = matchesOf(yearPattern, clause).flatMap((match) => {
    // 比2020年, 2019年的, 100个(2026年40个): a point of reference, or a part's
    const before = clause.slice(Math.max(0, match.index - 30), match.index);
    const reference =
      isInTitle(clause, match.index) ||
      /(?:^|[^占之])[比较以]$|\d[^\d,;()]{1,6}\([^()]*$/.test(before) ||
      /^(?:相?比|的|规划|远景|基础上|(?:实际)?水平)/.test(clause.slice(match.index + match[0].length));
    return reference
      ? []
      : [{ from: from + match.index, to: from + match.index + match[0].length, year: Number(match[1]) }];
  });
  for (const match of clause.includes('五') ? matchesOf(planPattern, clause) : []) {
    const after = clause.slice(match.index + match[0].length);
    const adverbial = /(?:期间|时期|[末底终](?:期|年)?|前)$/.test(match[0]) && !/^的/.test(after);
    const end = fiveYearPlan(match[1] ?? (match[2] as string), '')?.end;
    // 较“十三五”时期: a point of reference
    const isReference = /[比较以]/.test(clause.charAt(match.index - 1));
    if (adverbial && !isReference && end !== undefined) {
      phrases.push({ from: from + match.index, to: from + match.index + match[0].length, year: end });
    }
  }
  return phrases.sort((a, b) => a.from - b.from);
}
