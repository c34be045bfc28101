import type { Plan } from '../../core/model/plan.ts';
import type { Localized } from '../../core/text/localized.ts';
import type { Check } from '../check.ts';
import { example } from '../support/examples.ts';
import { textsWith } from '../support/slips.ts';

export const unpairedMark: Check = {
  code: 'style/unpaired-mark',
  severity: 'warning',
  title: { zh: '成对的标点缺了一半', en: 'Half of a pair of marks is missing' },
  why: {
    zh: '《》“”（）〔〕【】要成对使用（GB/T 15834—2011）。缺了一半，引用的文件名、补充说明到哪里为止就说不清，多半是改稿时删漏的。序号（1）、a) 后面的半个括号，和隔一两段才配上的引号，不报告。',
    en: 'Quotation marks, title marks and brackets come in pairs (GB/T 15834-2011). With one half gone nobody can tell where the title or the aside ends; mostly it was deleted by mistake. The single bracket of a mark (1), a)), and quotations that close a paragraph or two later, are left alone.',
  },
  bad: [
    example(`
      一、总体要求
      根据《养老机构管理办法，加强监管。
    `),
    example(`
      一、总体要求
      建设示范社区（街道，完善“一刻钟服务圈。
    `),
    example(`
      一、总体要求
      打造“一刻钟“服务圈。
    `),
  ],
  good: [
    example(`
      一、总体要求
      根据《养老机构管理办法》，建设示范社区（街道）“一刻钟服务圈”。
    `),
    example(`
      一、总体要求
      重点是：1）完善设施；2）培育队伍；a) 加强宣传。
    `),
    example(`
      一、总体要求
      会议提出：“要完善设施。
      要培育队伍。”各区照此办理。
    `),
  ],
  *run(plan) {
    for (const { mark, half, at } of halvesOf(plan)) {
      const span = { start: at, end: at + 1 };
      const turned = half === 'turned' ? other[mark] : undefined;
      yield {
        span,
        message: turned ? turnedRound(mark, turned) : message(mark, other[mark] ?? ''),
        fixes: turned
          ? [
              {
                title: { zh: `改为“${turned}”`, en: `Change to ${turned}` },
                edits: [{ span, newText: turned }],
                safe: true,
              },
            ]
          : [],
      };
    }
  },
};

interface HalfPair {
  readonly mark: string;
  /** `turned`: it opens where it should close. */
  readonly half: 'opening' | 'closing' | 'turned';
  readonly at: number;
}

const pairs = ['《》', '“”', '（）', '()', '〔〕', '【】', '「」', '『』', '〈〉'] as const;
const other: Readonly<Record<string, string>> = Object.fromEntries(
  pairs.flatMap(([opening, closing]) => [
    [opening, closing],
    [closing, opening],
  ]),
);
const openings = new Set<string>(pairs.map(([opening]) => opening as string));
const anyMark = /[《》“”（）()〔〕【】「」『』〈〉"]/gu;
/** Brackets are paired whatever their width: （甲). */
const kindOf: Readonly<Record<string, string>> = { '(': '（', ')': '（' };
/** 1）, a), （三: a mark of a list has half a bracket. */
const listMark = /(?:^|[\s，。；;：:、])[0-9０-９a-zA-Z一二三四五六七八九十①-⑳]{1,3}$/u;
/** A quotation may end so many paragraphs later. */
const furthest = 3;

const textsWithMarks = textsWith([...'《》“”（）()〔〕【】「」『』〈〉"']);

/** The halves that have no other half near them, in the order of the text. */
function halvesOf(plan: Plan): HalfPair[] {
  const left: (HalfPair & { readonly paragraph: number })[] = [];
  for (const { value, span, index: paragraph } of textsWithMarks(plan)) {
    for (const found of unpairedIn(value)) {
      const half = { ...found, at: found.at + span.start };
      if (isOfBrokenMark(plan.source.text, half.at)) continue;
      const partner = left.findLastIndex(
        (each) =>
          half.half === 'closing' &&
          each.half === 'opening' &&
          kind(each.mark) === kind(half.mark) &&
          each.paragraph >= paragraph - furthest,
      );
      if (partner >= 0) left.splice(partner, 1);
      else left.push({ ...half, paragraph });
    }
  }
  return left;
}

function unpairedIn(text: string): HalfPair[] {
  const open: HalfPair[] = [];
  const unpaired: HalfPair[] = [];
  for (const { 0: written, index: at } of text.matchAll(anyMark)) {
    // a straight quotation mark closes as well as it can, and is another finding
    const isStraight = written === '"' && open.at(-1)?.mark === '“';
    const mark = isStraight ? '”' : written;
    if (other[mark] === undefined) continue;
    if (openings.has(mark)) {
      const isTurned = mark === '“' && open.at(-1)?.mark === '“' && !text.slice(at + 1).includes('”');
      if (isTurned) {
        open.pop();
        unpaired.push({ mark, half: 'turned', at });
      } else open.push({ mark, half: 'opening', at });
      continue;
    }
    const partner = open.findLastIndex((each) => kind(each.mark) === kind(mark));
    if (partner >= 0) unpaired.push(...open.splice(partner).slice(1));
    else if (!isOfListMark(text, at)) unpaired.push({ mark, half: 'closing', at });
  }
  return [...unpaired, ...open].sort((a, b) => a.at - b.at);
}

/** A copied page may break its line within a mark: （, and 三） on the next line. */
function isOfBrokenMark(source: string, at: number): boolean {
  return /^[（(][^\S\r\n]*(?:\r\n|\n|\r)\s*[0-9０-９一二三四五六七八九十]{1,3}[）)]/u.test(
    source.slice(at, at + 12),
  );
}

function isOfListMark(text: string, at: number): boolean {
  return kind(text[at] as string) === '（' && listMark.test(text.slice(Math.max(0, at - 4), at));
}

/** What a mark is paired by: its opening half. */
function kind(mark: string): string {
  const opening = openings.has(mark) ? mark : (other[mark] as string);
  return kindOf[opening] ?? opening;
}

function message(mark: string, missing: string): Localized {
  return {
    zh: `这里的“${mark}”没有与它配对的“${missing}”：请核对起止，补上或者删去`,
    en: `This “${mark}” has no “${missing}” to go with it; check where it begins and ends, then add or delete`,
  };
}

function turnedRound(mark: string, right: string): Localized {
  return {
    zh: `这里应是后引号“${right}”，写成了前引号“${mark}”`,
    en: `A closing “${right}” belongs here, but an opening “${mark}” stands there`,
  };
}
