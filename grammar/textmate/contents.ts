import {
  anySpelling,
  blank,
  digit,
  fieldScope,
  type NamedKeyword,
  punctuation,
  type Repository,
} from './rule.ts';

/** What a field holds, by the name of the rules that colour it; most hold text. */
export function contentOf({ name }: NamedKeyword): '#value' | '#departments' | '#property' | '#inline' {
  switch (name) {
    case '目标':
    case '标准':
    case '现状':
    case '年均':
    case '累计':
    case '分解':
    case '规划期':
    case '基期':
    case '成文日期':
    case '发布日期':
    case '期限':
      return '#value';
    case '责任部门':
    case '牵头部门':
    case '配合部门':
      return '#departments';
    case '属性':
      return '#property';
    default:
      return '#inline';
  }
}

/** Words and signs that compare or soften a value, in Simplified and Traditional. */
export const comparators = [
  '不[低少高大小多][于於]|[高低多少小][于於]|不?超[过過]|至少|最多|控制在|以上|以下|以[内內]|左右',
  '[达達]到|力[争爭]|[争爭]取|原[则則]上|累[计計]|每年|每[0-9０-９]+年|年均|增[长長加]|上升|下降|提[高升]|降低|[减減]少',
  '[≥≤≧≦><＞＜=＝≈±]=?|[—–－~～-]+',
].join('|');

export const wordsForValues = '全覆[盖蓋]|[长長]期|持[续續]推[进進]';

const number = `${digit}+(?:[,，]${digit}{3})*(?:[.．]${digit}+)?`;
const unit =
  '(?:[%％‰㎡]|[A-Za-z]+[²³]?|(?!以上|以下|以[内內]|左右|[底末前至到])\\p{Han})*(?:[/／]\\p{Han}+)?';

/** What fields and cells hold, and what is coloured wherever it stands in a text. */
export const contents: Repository = {
  value: {
    patterns: [
      { name: 'constant.language.plan', match: wordsForValues },
      { name: 'keyword.operator.comparator.plan', match: comparators },
      {
        match: `(${number})\\s*([余餘多])?(${unit})`,
        captures: {
          1: { name: 'constant.numeric.plan' },
          2: { name: 'keyword.operator.comparator.plan' },
          3: { name: 'keyword.other.unit.plan' },
        },
      },
    ],
  },
  property: {
    patterns: [{ name: 'constant.language.plan', match: '[约約]束性|[预預]期性|(?i:binding|expected)' }],
  },
  departments: {
    patterns: [
      {
        name: 'storage.modifier.role.plan',
        match: '[（(](?i:牵头|牽頭|主责|主責|配合|协同|協同|lead|support)[）)]',
      },
      { name: punctuation.name, match: '[、，,；;：:]' },
      { name: 'variable.other.department.plan', match: '[^\\s　、，,；;：:（(）)【】\\[\\]]+' },
    ],
  },
  responsibility: {
    patterns: [
      {
        begin: `([（(【\\[])(${anySpelling((keyword) => contentOf(keyword) === '#departments')})${blank}*([:：])`,
        beginCaptures: { 1: punctuation, 2: fieldScope, 3: punctuation },
        end: '([）)】\\]])|$',
        endCaptures: { 1: punctuation },
        patterns: [{ include: '#departments' }],
      },
    ],
  },
  inline: {
    patterns: [
      { include: '#responsibility' },
      { name: 'string.other.document.plan', match: '《[^《》]*》' },
      {
        name: 'constant.other.document-number.plan',
        match: `(?:(?<=[（(：:、，,\\s　])\\p{Han}{1,12})?${digit}{0,4}[〔［\\[]${digit}{2,4}[〕］\\]]第?${digit}+[号號]`,
      },
    ],
  },
};
