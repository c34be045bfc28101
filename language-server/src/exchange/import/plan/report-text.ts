import { type Language, type Localized, plural } from '../../../core/text/localized.ts';
import type { ChangesByHand } from '../foreign-document.ts';
import type { ImportCounts, ImportReport } from './report.ts';

type Counts = Readonly<Record<string, number>>;

/** No more of a text is shown than that, and of what was left out no more texts. */
const longestShown = 60;
const mostShown = 5;

/**
 * An import's report for people, a line for each thing it says; without a line break at its end.
 * @param name what the document is called
 */
export function reportText(report: ImportReport, name: string, language: Language): string {
  const { paragraphs, tables, found, leftOut, changes = [], notices } = report;
  const lines: Localized[] = [
    say.came(name, total(paragraphs), total(tables)),
    say.paragraphs(paragraphs),
    ...(total(tables) > 0 ? [say.tables(tables)] : []),
    whatIsFound(found),
  ];
  if (changes.length > 0) lines.push(say.changes, ...changes.map(changesLine));
  // what was deleted is told with who deleted it
  const others = leftOut.filter(({ kind }) => kind !== 'deleted' || changes.length === 0);
  if (others.length > 0) lines.push(say.leftOut);
  for (const { kind, count, texts } of others) {
    lines.push(indented(say.leftOutKind(kind, count), texts));
  }
  if (notices.length > 0) lines.push(say.lookAt);
  for (const { place, message, said } of notices) {
    const unsaid = said.filter((text) => !message.zh.includes(text));
    lines.push(indented(place ? noticeAt(place.unit, place.number, message) : message, unsaid));
  }
  return lines.map((line) => line[language]).join('\n');
}

/** What the plan has: `规划里有：5个小标题和专栏、12项指标`. */
export function whatIsFound(found: ImportCounts): Localized {
  return list('规划里有', 'The plan has', { ...found }, foundThings);
}

function changesLine({ by, inserted, deleted }: ChangesByHand): Localized {
  const texts = [...inserted.map((text) => `＋ ${text}`), ...deleted.map((text) => `－ ${text}`)];
  return indented(say.changesBy(by, inserted.length, deleted.length), texts);
}

function indented({ zh, en }: Localized, texts: readonly string[]): Localized {
  const shown = texts.slice(0, mostShown).map((text) => `\n    ${shortened(text)}`);
  const more = texts.length - shown.length;
  const rest = more > 0 ? say.more(more) : { zh: '', en: '' };
  return { zh: `  ${zh}${shown.join('')}${rest.zh}`, en: `  ${en}${shown.join('')}${rest.en}` };
}

function shortened(text: string): string {
  return text.length <= longestShown ? text : `${text.slice(0, longestShown)}…`;
}

function total(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

const say = {
  came: (name: string, paragraphs: number, tables: number): Localized => ({
    zh: `${name}：读入${paragraphs}个段落、${tables}张表格`,
    en: `${name}: ${plural(paragraphs, 'paragraph')} and ${plural(tables, 'table')} read`,
  }),
  paragraphs: (counts: Counts): Localized => list('段落', 'Paragraphs', counts, paragraphFates),
  tables: (counts: Counts): Localized => list('表格', 'Tables', counts, tableFates),
  changes: { zh: '修订按接受读入：', en: 'Tracked changes are read as accepted:' },
  changesBy: (by: string, inserted: number, deleted: number): Localized => ({
    zh: `${by || '没有署名'}：${[inserted > 0 && `插入${inserted}处`, deleted > 0 && `删去${deleted}处`].filter(Boolean).join('、')}`,
    en: `${by || 'nobody named'}: ${[inserted > 0 && `inserted ${inserted}`, deleted > 0 && `deleted ${deleted}`].filter(Boolean).join(', ')}`,
  }),
  leftOut: { zh: '没有收入规划的：', en: 'Left out of the plan:' },
  leftOutKind: (kind: keyof typeof leftOutKinds, count: number): Localized => ({
    zh: `${leftOutKinds[kind].zh}${count}处`,
    en: `${leftOutKinds[kind].en}: ${count}`,
  }),
  lookAt: { zh: '请核对：', en: 'Please check:' },
  more: (count: number): Localized => ({
    zh: `\n    ……等，另有${count}处`,
    en: `\n    … and ${count} more`,
  }),
  nothing: { zh: '无', en: 'none' },
} as const;

/** Said behind how many there are; in English of one, then of several. */
type CountWords = readonly [zh: string, one: string, several: string];

const paragraphFates = {
  title: ['段标题', 'title', 'lines of the title'],
  header: ['段发文信息', 'line of the header', 'lines of the header'],
  heading: ['个小标题和专栏', 'heading or box', 'headings and boxes'],
  text: ['段正文', 'paragraph of text', 'paragraphs of text'],
  table: ['段表格的行', 'row of a table', 'rows of tables'],
  comment: [
    '段注释（通知、网页文字等，核对后可以删去）',
    'comment (a notice, part of a web page; delete it if you don’t need it)',
    'comments (notices, parts of a web page; delete what you don’t need)',
  ],
} as const satisfies Record<string, CountWords>;

const tableFates = {
  indicators: ['张指标表', 'of indicators', 'of indicators'],
  plain: ['张其他表格', 'other', 'others'],
  joined: ['张续表并入上一张', 'joined to the one before', 'joined to those before'],
  text: ['张只是边框，写成正文', 'frame, written as text', 'frames, written as text'],
  header: ['张红头，在发文信息里', 'a red head, now in the header', 'red heads, now in the header'],
  comment: [
    '张在标题之前，写成注释',
    'in front of the title, written as a comment',
    'in front of the title, written as comments',
  ],
} as const satisfies Record<string, CountWords>;

const foundThings = {
  headings: ['个小标题和专栏', 'heading or box', 'headings and boxes'],
  indicators: ['项指标', 'indicator', 'indicators'],
  values: ['个指标值', 'value of an indicator', 'values of indicators'],
  tasks: [
    '项写明责任部门或者期限的任务',
    'task with departments or a deadline',
    'tasks with departments or a deadline',
  ],
  mentions: ['处责任部门', 'mention of a department', 'mentions of departments'],
  stated: ['个正文里的量化目标', 'target in the prose', 'targets in the prose'],
} as const satisfies Record<string, CountWords>;

const leftOutKinds = {
  'page-marks': { zh: '页眉、页脚、页码', en: 'page headers, footers and numbers' },
  contents: { zh: '目录', en: 'tables of contents' },
  comments: { zh: '批注', en: 'comments' },
  deleted: { zh: '修订中删去的文字', en: 'deleted in tracked changes' },
  pictures: { zh: '图片', en: 'pictures' },
  charts: { zh: '图表', en: 'charts' },
  formulas: { zh: '公式', en: 'formulas' },
  hidden: { zh: '隐藏的内容', en: 'hidden contents' },
  macros: { zh: '宏', en: 'macros' },
  'embedded-files': { zh: '嵌入的文件', en: 'embedded files' },
} as const;

const places: Readonly<Record<string, readonly [before: string, behind: string, en: string]>> = {
  line: ['第', '行', 'line'],
  paragraph: ['第', '段', 'paragraph'],
  row: ['第', '行', 'row'],
  element: ['第', '处', 'element'],
};

/** `第12段：…` */
function noticeAt(unit: string, number: number, message: Localized): Localized {
  const [before, behind, en] = places[unit] ?? ['', '', unit];
  return { zh: `${before}${number}${behind}：${message.zh}`, en: `${en} ${number}: ${message.en}` };
}

function list(
  zh: string,
  en: string,
  counts: Counts,
  names: Readonly<Record<string, CountWords>>,
): Localized {
  const there = Object.entries(names).flatMap(([key, name]) => {
    const count = counts[key] ?? 0;
    return count > 0 ? [{ count, name }] : [];
  });
  const none = say.nothing;
  return {
    zh: `${zh}：${there.map(({ count, name }) => count + name[0]).join('、') || none.zh}`,
    en: `${en}: ${there.map(({ count, name: [, one, several] }) => `${count} ${count === 1 ? one : several}`).join(', ') || none.en}`,
  };
}
