import type { Localized } from './localized.ts';

/** Why a file of another format can't be read; said behind the file's name. */
export const unreadable = {
  tooLarge: (megabytes: number): Localized => ({
    zh: `文件超过${megabytes} MB，没有读：一份规划不会这么大，请核对是不是选错了文件`,
    en: `larger than ${megabytes} MB and not read: no plan is that large; check whether it is the right file`,
  }),
  brokenXml: (line: number, column: number, detail: string): Localized => ({
    zh: `第${line}行第${column}个字符处不是正确的 XML（${detail}）：请用生成它的软件重新导出`,
    en: `not well-formed XML at line ${line}, character ${column} (${detail}); export it again from where it comes from`,
  }),
  tooDeep: (): Localized => ({
    zh: '标签套得太深，没有读：StratML 没有这样的文件',
    en: 'tags are nested too deeply to be read; no StratML file is like that',
  }),
  documentType: (): Localized => ({
    zh: '文件开头有 DOCTYPE 声明，为安全起见没有读：请删去 <!DOCTYPE …> 再试',
    en: 'begins with a DOCTYPE and was not read, to be safe; remove <!DOCTYPE …> and try again',
  }),
  notStratml: (root: string): Localized => ({
    zh: `这个 XML 不是 StratML：最外层应当是 PerformancePlanOrReport 或 StrategicPlan，这里是 ${root}`,
    en: `this XML is not StratML: its outermost element is ${root}, not PerformancePlanOrReport or StrategicPlan`,
  }),
  brokenJson: (detail: string): Localized => ({
    zh: `不是正确的 JSON（${detail}）：请用 planwright model 重新生成`,
    en: `not valid JSON (${detail}); make it again with planwright model`,
  }),
  wrongJson: (path: string, expected: Localized): Localized => ({
    zh: `${path} 处不对：${expected.zh}（格式见 schema/plan.schema.json）`,
    en: `wrong at ${path}: ${expected.en} (see schema/plan.schema.json)`,
  }),
} as const;

/** What should stand at a place of a JSON file. */
export const expected = {
  type: (type: string): Localized => ({
    zh: `这里要是${typeNames[type] ?? type}`,
    en: `this has to be ${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type}`,
  }),
  property: (name: string): Localized => ({ zh: `缺少“${name}”`, en: `“${name}” is missing` }),
  noProperty: (name: string): Localized => ({ zh: `多出了“${name}”`, en: `“${name}” is one too many` }),
  oneOf: (values: readonly unknown[]): Localized => ({
    zh: `只能是 ${values.map((value) => JSON.stringify(value)).join('、')}`,
    en: `this has to be ${values.map((value) => JSON.stringify(value)).join(' or ')}`,
  }),
  pattern: (pattern: string): Localized => ({
    zh: `写法要符合 ${pattern}`,
    en: `this has to be written like ${pattern}`,
  }),
  atLeast: (limit: number): Localized => ({
    zh: `不能小于${limit}`,
    en: `this can't be less than ${limit}`,
  }),
  atMost: (limit: number): Localized => ({ zh: `不能大于${limit}`, en: `this can't be more than ${limit}` }),
  moreThan: (limit: number): Localized => ({
    zh: `要大于${limit}`,
    en: `this has to be more than ${limit}`,
  }),
  items: (count: number): Localized => ({
    zh: `至少要有${count}项`,
    en: `there has to be at least ${count} of these`,
  }),
  index: (list: string, length: number): Localized => ({
    zh: `“${list}”只有${length}项，没有这个序号（从 0 数起）`,
    en: `“${list}” has ${length} entries, none of this number (counted from 0)`,
  }),
} as const;

const typeNames: Readonly<Record<string, string>> = {
  object: '对象（{…}）',
  array: '列表（[…]）',
  string: '文字（"…"）',
  integer: '整数',
  number: '数',
  boolean: ' true 或 false',
};

/** Why `convert` can't do what was asked. */
export const conversionRefusals = {
  unreadable: (path: string, why: Localized): Localized => ({
    zh: `${path}：${why.zh}`,
    en: `${path}: ${why.en}`,
  }),
  unknownExtension: (path: string): Localized => ({
    zh: `${path}：从扩展名看不出格式：规划是 .plan 或 .规划，StratML 是 .xml，JSON 是 .json`,
    en: `${path}: the extension doesn't say the format; a plan is .plan or .规划, StratML .xml, JSON .json`,
  }),
  sameFormat: (path: string): Localized => ({
    zh: `${path}：和原来的文件是同一种格式，不用转换：请换一个扩展名`,
    en: `${path}: the same format as the file it is made from; choose another extension`,
  }),
  missingOutput: (): Localized => ({
    zh: '没有写明转换成哪个文件：请用 -o 写明，例如 -o 规划.xml',
    en: 'which file to convert to is missing; name it with -o, for example -o plan.xml',
  }),
  exists: (path: string): Localized => ({
    zh: `${path}：已经有这个文件，没有改动：请换一个文件名，或加上 --force 盖掉它`,
    en: `${path}: there is such a file already, and it was left alone; choose another name, or replace it with --force`,
  }),
} as const;
