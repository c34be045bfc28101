import { CompletionItemKind } from 'vscode-languageserver-types';
import type { KeywordName } from '../../../../../grammar/keywords.ts';
import { properties, propertyWord } from '../../../core/model/property.ts';
import type { Localized } from '../../../core/text/localized.ts';
import { asOwnWord } from '../../../core/text/own-words.ts';
import { columnKeyword } from '../../../language/parser/columns.ts';
import { markup, planBlock } from '../support/markdown.ts';
import { headingsOf, headRow } from '../support/tables.ts';
import { nextBoxNumber, nextHeadingMark } from './next-number.ts';
import { type CompletionContext, inSnippet, type Offer } from './offer.ts';
import { filterTextOf } from './pinyin.ts';
import { placeholders, snippetWords } from './snippet-words.ts';
import { yearsOf } from './years.ts';

type SnippetName = keyof typeof snippetWords;

/** Whole blocks with tab stops, in the file's own spelling; `opening` are the blocks it doesn't have yet. */
export function snippetOffers(
  context: CompletionContext,
  opening: readonly KeywordName[],
  from: number,
  to: number,
): Offer[] {
  const { language } = context;
  const row = rowLine(context);
  const bodies: readonly (readonly [SnippetName, string[], boolean])[] = [
    ['row', row === undefined ? [] : [row], row !== undefined],
    ['plan', planLines(context), opening.includes('规划')],
    ['roster', rosterLines(context), opening.includes('部门')],
    ['indicator', indicatorLines(context, 1), true],
    ['task', taskLines(context), true],
    ['box', boxLines(context), true],
    ['table', tableLines(context), true],
  ];
  return bodies
    .filter(([, , isFitting]) => isFitting)
    .map(([name, lines]) => {
      const { label, detail } = snippetWords[name];
      const body = [...lines, '$0'].join('\n');
      return {
        label: label[language],
        kind: CompletionItemKind.Snippet,
        from,
        to,
        insert: body,
        isSnippet: true,
        detail: detail[language],
        documentation: () => markup(planBlock(withoutStops(lines.join('\n')))),
        filter: filterBegun(label),
      };
    });
}

/**
 * What a snippet is found by until its name is written out: a line may be just that (指标表 above a table), and Enter behind it
 * is not to put in a snippet.
 */
function filterBegun({ zh, en }: Localized): string {
  const name = zh.replace('…', '');
  const sounds = filterTextOf(name).replace(/[\p{Script=Han} ]/gu, '');
  return [name.slice(0, -1), sounds, en].join(' ');
}

/** What a snippet looks like before it is filled in: placeholders as they are, the first of choices. */
function withoutStops(body: string): string {
  return body
    .replace(/\$\{\d+\|([^,|]*)[^}]*\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\d+|\$\{\d+\}/g, '')
    .replace(/\\([\\$}])/g, '$1');
}

function planLines(context: CompletionContext): string[] {
  const { style } = context;
  const fields = (['发文机关', '成文日期', '规划期', '基期'] as const).map(
    (name, index) => `${field(style, name)}$${index + 2}`,
  );
  return [`${style.spelling('规划')}${style.gap}${stop(1, placeholder(context, 'planTitle'))}`, ...fields];
}

function rosterLines(context: CompletionContext): string[] {
  const { style } = context;
  return [style.spelling('部门'), style.indentation + stop(1, placeholder(context, 'department'))];
}

/** What a block's lines depend on: not on where the cursor is. */
export type BlockContext = Pick<CompletionContext, 'plan' | 'style' | 'language'>;

/** The base year and the last one; where the plan has no years, a target without. */
export function indicatorLines(context: BlockContext, firstStop: number): string[] {
  const { style } = context;
  const heads = decisiveYears(context).map((year) => style.year(year));
  const values = (heads.length > 0 ? heads : [style.spelling('目标')]).map(
    (head, index) => `${style.indentation}${inSnippet(head + style.colon)}$${firstStop + 1 + index}`,
  );
  const next = firstStop + 1 + values.length;
  return [
    `${style.spelling('指标')}${style.gap}${stop(firstStop, placeholder(context, 'indicatorName'))}`,
    ...values,
    `${field(style, '属性')}\${${next}|${propertyWords(context).join(',')}|}`,
    `${field(style, '责任部门')}$${next + 1}`,
  ];
}

function taskLines(context: CompletionContext): string[] {
  const { style } = context;
  const unindented = (name: KeywordName) => inSnippet(style.spelling(name) + style.colon);
  return [
    `${inSnippet(nextHeadingMark(context))}${stop(1, placeholder(context, 'taskTitle'))}。$2`,
    `${unindented('责任部门')}$3`,
    `${unindented('期限')}$4`,
  ];
}

function boxLines(context: CompletionContext): string[] {
  const title = stop(1, placeholder(context, 'boxTitle'));
  const number = nextBoxNumber(context);
  return [`${context.style.spelling('专栏')}${number} ${title}`, ...indicatorLines(context, 2)];
}

function tableLines(context: CompletionContext): string[] {
  const { style } = context;
  const years = decisiveYears(context).map((year) => style.year(year));
  const values = years.length > 0 ? years : [style.spelling('目标')];
  const names = (['类别', '指标'] as const).map((name) => style.spelling(name));
  const rest = (['属性', '责任部门'] as const).map((name) => style.spelling(name));
  const stops = values.map((_, index) => `$${index + 3}`);
  const next = values.length + 3;
  const row = [
    stop(1, placeholder(context, 'category')),
    stop(2, placeholder(context, 'indicatorName')),
    ...stops,
    `\${${next}|${propertyWords(context).join(',')}|}`,
    `$${next + 1}`,
  ];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line([...names, ...values, ...rest].map(inSnippet)), line(row)];
}

/** The next row of the table that ends on the line above, a stop in each cell; none where no table does. */
function rowLine(context: CompletionContext): string | undefined {
  const { text, lines, index } = context;
  if (lines[index - 1]?.kind !== 'row') return undefined;
  const head = headRow(text, lines, index - 1);
  const { headings = [] } = headingsOf(text, head) ?? {};
  if (headings.length === 0) return undefined;
  const bar = text[head.content] as string;
  const cells = headings.map((heading, column) => {
    const isProperty = columnKeyword(heading) === '属性';
    return isProperty ? `\${${column + 1}|${propertyWords(context).join(',')}|}` : `$${column + 1}`;
  });
  return `${bar} ${cells.join(` ${bar} `)} ${bar}`;
}

function decisiveYears({ plan }: BlockContext): number[] {
  const { period, baseYear } = plan.header;
  const years = period
    ? [baseYear?.value ?? period.value.start - 1, period.value.end]
    : yearsOf(plan).slice(-2);
  return [...new Set(years)];
}

export function propertyWords({ style }: Pick<BlockContext, 'style'>): string[] {
  return properties.map((property) => propertyWord(property, style.script));
}

function field({ indentation, spelling, colon }: CompletionContext['style'], name: KeywordName): string {
  return indentation + inSnippet(spelling(name) + colon);
}

/** What a stop says before it is filled in, in the language of messages, Chinese as the plan writes it. */
export function placeholder({ language, style }: BlockContext, name: keyof typeof placeholders): string {
  return asOwnWord(placeholders[name][language], style.chinese);
}

export function stop(number: number, placeholder: string): string {
  return `\${${number}:${inSnippet(placeholder)}}`;
}
