import { CompletionItemKind } from 'vscode-languageserver-types';
import { type KeywordName, spellings } from '../../../../../grammar/keywords.ts';
import { keywordNamed, keywordsIn, mayStandIn } from '../../../core/text/keyword-lookup.ts';
import type { BlockKind } from '../../../language/parser/line-context.ts';
import { keywordCard } from '../hover/keyword-card.ts';
import { usedInBlock } from './blocks.ts';
import { nextBoxNumber } from './next-number.ts';
import type { CompletionContext, Offer } from './offer.ts';
import { snippetOffers } from './snippets.ts';
import { missingAbove } from './superior-names.ts';
import { templateOffers } from './template-offers.ts';
import { yearOffers } from './years.ts';

/** Fields whose contents are chosen from a list, which opens with them. */
const chosen: ReadonlySet<KeywordName> = new Set([
  '属性',
  '方向',
  '口径',
  '范围',
  '单位',
  '目标',
  '标准',
  '现状',
  '年均',
  '累计',
  '对应',
  '责任部门',
  '牵头部门',
  '配合部门',
  '期限',
  '规划期',
  '基期',
  '成文日期',
  '发布日期',
  '依据',
]);

/** What is written most comes first; the rest follows as in the keyword table. */
const frequent: readonly KeywordName[] = [
  '发文机关',
  '成文日期',
  '发布日期',
  '规划期',
  '基期',
  '依据',
  '属性',
  '责任部门',
  '牵头部门',
  '配合部门',
  '期限',
  '目标',
  '单位',
];

function frequentFirst<T extends { readonly name: KeywordName }>(words: readonly T[]): T[] {
  const place = ({ name }: T) => (frequent.includes(name) ? frequent.indexOf(name) : frequent.length);
  return [...words].sort((a, b) => place(a) - place(b));
}

/** At the start of an unindented line: what opens something, and the fields of the section. */
export function sectionOffers(context: CompletionContext, from: number, to: number): Offer[] {
  const { lines, index, style } = context;
  const { headings } = (lines[index] as (typeof lines)[number]).before;
  const has = (kind: string) => lines.some((line, at) => line.kind === kind && at !== index);
  const mayOpen = { 规划: headings === 0 && !has('header'), 部门: headings === 0 && !has('roster') };
  const opening = (['规划', '部门'] as const).filter((name) => mayOpen[name]);
  const opened = opening.map((name) => {
    const ending = name === '规划' ? style.gap : `\n${style.indentation}`;
    return keywordOffer(context, name, from, to, ending);
  });
  const tasks = keywordsIn('task').map(({ name }) => keywordOffer(context, name, from, to, style.colon));
  return [
    ...opened,
    ...openingOffers(context, from, to),
    ...tasks,
    ...snippetOffers(context, opening, from, to),
    ...templateOffers(context, from, to),
  ];
}

/** What opens something in a section. */
function openingOffers(context: CompletionContext, from: number, to: number): Offer[] {
  const sections = keywordsIn('section').map(({ name }): Offer => {
    const ending = name === '专栏' ? `${nextBoxNumber(context)} ` : context.style.gap;
    const offer = keywordOffer(context, name, from, to, ending);
    return name === '指标' ? { ...offer, opensList: missingAbove(context).length > 0 } : offer;
  });
  // 指标 is written most, then 类别 and 专栏
  return sections.reverse();
}

/**
 * At the start of an indented line: the block's fields not used yet, for an indicator its years too; behind them what ends the
 * block, for it goes to the margin by itself.
 */
export function blockOffers(
  context: CompletionContext,
  block: Exclude<BlockKind, 'roster'>,
  from: number,
  to: number,
): Offer[] {
  const { style } = context;
  const used = usedInBlock(context);
  const unused = keywordsIn(block).filter(({ name }) => !used.fields.has(name));
  const years = block === 'indicator' ? yearOffers(context, used.years, from, to, style.colon) : [];
  return [
    ...years,
    ...frequentFirst(unused).map(({ name }) => keywordOffer(context, name, from, to, style.colon)),
    ...openingOffers(context, from, to),
  ];
}

/** Inside a bracket that may name who answers: `（责任部门：`. */
export function bracketOffers(context: CompletionContext, from: number, to: number): Offer[] {
  return keywordsIn('task').map(({ name }) => keywordOffer(context, name, from, to, context.style.colon));
}

/** The headings a table's first row doesn't have yet. */
export function columnOffers(
  context: CompletionContext,
  used: { readonly keywords: ReadonlySet<string>; readonly years: ReadonlySet<number> },
  from: number,
  to: number,
): Offer[] {
  const columns = (names: readonly KeywordName[]) =>
    names.filter((name) => !used.keywords.has(name)).map((name) => keywordOffer(context, name, from, to, ''));
  const fields = frequentFirst(keywordsIn('indicator')).map(({ name }) => name);
  return [...columns(['类别', '指标']), ...yearOffers(context, used.years, from, to, ''), ...columns(fields)];
}

function keywordOffer(
  { style, language }: CompletionContext,
  name: KeywordName,
  from: number,
  to: number,
  ending: string,
): Offer {
  const keyword = keywordNamed(name);
  const label = style.spelling(name);
  return {
    label,
    kind: keyword && mayStandIn(keyword, 'indicator') ? CompletionItemKind.Field : CompletionItemKind.Keyword,
    from,
    to,
    insert: label + ending,
    aliases: keyword ? spellings(keyword).filter((spelling) => spelling !== label) : [],
    documentation: () => keywordCard(name, language),
    opensList: ending !== '' && chosen.has(name),
  };
}
