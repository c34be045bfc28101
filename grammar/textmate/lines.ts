import type { KeywordName, KeywordPlace } from '../keywords.ts';
import { keywords } from '../keywords.ts';
import { comparators, contentOf, wordsForValues } from './contents.ts';
import {
  afterKeyword,
  anySpelling,
  blank,
  digit,
  fieldScope,
  keywordScope,
  type NamedKeyword,
  numeral,
  punctuation,
  type Repository,
  type Rule,
} from './rule.ts';

/** An unindented line ends a block. */
const unindented = '^(?=[^\\s　])';

/** The fields of a place, one rule for each kind of content; a list that ends with 、 goes on in the next line. */
function fields(place: KeywordPlace, indent: string): Rule[] {
  return (['#value', '#departments', '#property', '#inline'] as const).flatMap((content) => {
    const holdsIt = (keyword: NamedKeyword) =>
      keyword.places.includes(place) && contentOf(keyword) === content;
    if (!keywords.some(holdsIt)) return [];
    return {
      begin: `^${indent}(${anySpelling(holdsIt)})${afterKeyword}`,
      beginCaptures: { 1: fieldScope, 2: punctuation },
      end: `(?<![、，,\\n])$|${unindented}`,
      patterns: [{ include: content }, { include: '#inline' }],
    };
  });
}

/** A keyword line and the indented lines under it. */
function block(name: KeywordName, title: string, indented: readonly Rule[]): Repository[string] {
  return {
    patterns: [
      {
        begin: `^(${anySpelling((keyword) => keyword.name === name)})${afterKeyword}(.*)$`,
        beginCaptures: { 1: keywordScope, 2: punctuation, 3: { name: title } },
        end: unindented,
        patterns: [{ include: '#comment' }, ...indented],
      },
    ],
  };
}

/** A heading up to its first full stop, behind which the text runs in. */
function heading(level: number, mark: string): Rule {
  const name = `markup.heading.${level}.plan`;
  return {
    match: `^${blank}*(${mark})([^。]*。?)`,
    captures: {
      1: { name: `${name} punctuation.definition.heading.plan` },
      2: { name, patterns: [{ include: '#inline' }] },
    },
  };
}

/** A chapter's heading holds no sentence: `第一章规定…，` is text. One that stands apart from its number may have two halves. */
const noSentence = `(?=${blank}[^。；;]{0,60}$|[^，。；,;]{0,36}$)`;

/** Lines by how they begin. */
export const lines: Repository = {
  comment: { patterns: [{ name: 'comment.line.double-slash.plan', match: `^${blank}*//.*$` }] },
  plan: block('规划', 'markup.heading.title.plan', fields('header', `${blank}+`)),
  roster: block('部门', 'variable.other.department.plan', [{ include: '#departments' }]),
  indicator: block('指标', 'entity.name.type.indicator.plan', [
    {
      begin: `^${blank}+(${digit}{4}${blank}*年?[底末]?)${blank}*((?i:实绩|實績|actual))?${blank}*([:：])`,
      beginCaptures: { 1: { name: 'support.variable.year.plan' }, 2: fieldScope, 3: punctuation },
      end: '$',
      patterns: [{ include: '#value' }],
    },
    ...fields('indicator', `${blank}+`),
  ]),
  category: {
    patterns: [
      {
        match: `^(${anySpelling(({ name }) => name === '类别')})${afterKeyword}(.*)$`,
        captures: { 1: keywordScope, 2: punctuation, 3: { name: 'entity.name.tag.category.plan' } },
      },
    ],
  },
  box: {
    patterns: [
      {
        match: `^${blank}*(${anySpelling(({ name }) => name === '专栏')})(?:${blank}*(${digit}{1,3}|${numeral}{1,3}))?${afterKeyword}.*$`,
        captures: {
          0: { name: 'markup.heading.box.plan' },
          1: keywordScope,
          2: { name: 'constant.numeric.plan' },
          3: punctuation,
        },
      },
    ],
  },
  task: { patterns: fields('task', '') },
  table: {
    patterns: [
      {
        begin: `^${blank}*([|｜])`,
        beginCaptures: { 1: punctuation },
        end: '$',
        patterns: [
          { name: punctuation.name, match: '[|｜]' },
          // only a cell that begins as a value is one: names hold numbers too
          {
            begin: `(?<=[|｜])(?=${blank}*(?:${digit}|${comparators}|${wordsForValues}))`,
            end: '(?=[|｜]|$)',
            patterns: [{ include: '#value' }],
          },
          { include: '#property' },
          { include: '#inline' },
        ],
      },
    ],
  },
  heading: {
    patterns: [
      // what else than a first level of Markdown's: themes know no level 0
      heading(1, `第(?:${numeral}{1,5}|${digit}{1,3})(?:[编編篇]|部分(?=${blank}|[:：]|$))${noSentence}`),
      heading(1, `第(?:${numeral}{1,5}|${digit}{1,3})章${noSentence}`),
      heading(2, `第(?:${numeral}{1,5}|${digit}{1,3})[节節]${noSentence}`),
      heading(3, `${numeral}{1,5}[、．.﹒]`),
      heading(4, `[（(〔]${numeral}{1,5}[）)〕]`),
      heading(5, `${digit}{1,3}[.．﹒、](?!${digit})`),
      heading(6, `[（(]${digit}{1,3}[）)]`),
    ],
  },
};
