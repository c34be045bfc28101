import { describe, expect, test } from 'vitest';
import { looksPublished, publishedText } from '../../../language-server/src/exchange/paste/published-text.ts';

const pasted = (...lines: string[]) => publishedText(lines.join('\n'));

describe('a text that a PDF has broken into lines', () => {
  const sentence = [
    '　　到“十五五”末，基本建成与全市经济社会发展水平相适',
    '应的城乡社区服务体系，社区综合服务设施实现全覆盖，人民',
    '群众的获得感更足。',
  ];

  test('is joined to paragraphs', () => {
    const { lines, joined } = pasted('一、总体要求', ...sentence, ...sentence);
    const whole = sentence.join('').trim();
    expect(lines).toEqual(['一、总体要求', whole, whole]);
    expect(joined).toBe(4);
  });

  test('keeps headings on lines of their own, also those that are nearly full', () => {
    const { lines } = pasted(
      ...sentence,
      '（一）推动城乡社区服务格局融合开放共建共治',
      '推动社区服务主体多元，健全以群众为中心的应急响应机制，建',
      '立快速响应的工作机制。',
      '1.健全机制',
      '完善制度。',
    );
    expect(lines.slice(1)).toEqual([
      '（一）推动城乡社区服务格局融合开放共建共治',
      '推动社区服务主体多元，健全以群众为中心的应急响应机制，建立快速响应的工作机制。',
      '1.健全机制',
      '完善制度。',
    ]);
  });

  test('has the titles of its parts whole, where they took two lines', () => {
    const { lines } = pasted(
      '第一篇  立足新的起点，',
      '建设现代化城市',
      '第二篇 完善养老服务体系，打造更高水平的',
      '幸福之城',
      '发展基础',
      '第二章 完善养老服务体系，打造更高水平的幸福之城',
      '发展基础',
      '坚持以人民为中心。',
      '第三章 总则',
      '发展基础',
    );
    expect(lines).toEqual([
      '第一篇  立足新的起点，建设现代化城市',
      '第二篇 完善养老服务体系，打造更高水平的幸福之城',
      '发展基础',
      '第二章 完善养老服务体系，打造更高水平的幸福之城',
      '发展基础',
      '坚持以人民为中心。',
      '第三章 总则',
      '发展基础',
    ]);
  });

  test('keeps responsibilities in brackets and fields whole', () => {
    const { lines } = pasted(
      ...sentence,
      '（责任部门：市民政局、',
      '市财政局）',
      '责任部门：市民政局、市发展和改革委员会、市人力资源社会保',
      '障局、市财政局',
      '期限：2028年底',
    );
    expect(lines.slice(1)).toEqual([
      '（责任部门：市民政局、市财政局）',
      '责任部门：市民政局、市发展和改革委员会、市人力资源社会保障局、市财政局',
      '期限：2028年底',
    ]);
  });

  const about = (thing: string) => [
    `　　到“十五五”末，基本建成与全市经济社会发展水平相适应的${thing}`,
    `服务体系，${thing}服务设施实现全覆盖，人民群众对它的满意程度`,
    `明显提高，${thing}服务更好。`,
  ];
  const things = ['养老', '托育', '教育', '医疗'] as const;
  const wholeAbout = (thing: string) => about(thing).join('').trim();

  test('goes on over the end of a page, whose number and running head are left out', () => {
    const head = '某市人民政府公报';
    const text = things.flatMap((thing, index) => {
      const [first = '', ...others] = about(thing);
      return [first, '', `— ${index + 1} —`, '', head, ...others];
    });
    const { lines, dropped, joined } = pasted(...text);
    expect(lines).toEqual(things.map(wholeAbout));
    expect(joined).toBe(8);
    expect(dropped).toEqual(things.flatMap((_, index) => [`— ${index + 1} —`, head]));
  });

  test('loses bare page numbers that count on from page to page, and no others', () => {
    const page = (from: number) => [...things.slice(from), ...things.slice(0, from)].flatMap(about);
    const { lines, dropped } = pasted(...page(0), '7', ...page(1), '8', ...page(2), '9', ...page(3));
    expect(dropped).toEqual(['7', '8', '9']);
    expect(lines).toHaveLength(16);
    expect(pasted('1', '床位', '5张', '2', '面积', '30平方米', '3', '覆盖率', '90%').dropped).toEqual([]);
  });
});

describe('numbers on lines of their own', () => {
  const sentences = (count: number) =>
    Array.from({ length: count }, (_, at) => `第${at}片区的社区服务设施建成投用，服务能力明显提高。`);

  test('stay where they stand behind the pages that say which they are', () => {
    const page = (number: number) => [...sentences(14), `— ${number} —`];
    const row = (number: number) => [`${number}`, '片区更新', ...sentences(9)];
    const { lines, dropped } = pasted(...[1, 2, 3, 4].flatMap(page), ...[1, 2, 3, 4].flatMap(row));
    expect(dropped).toEqual(['— 1 —', '— 2 —', '— 3 —', '— 4 —']);
    expect(lines.filter((line) => /^\d$/.test(line))).toEqual(['1', '2', '3', '4']);
  });

  test('stay where they restart, begin with 0, follow 专栏, or only part of the text has them', () => {
    const box = (number: number) => [
      '专栏',
      `${number}`,
      '重点工程',
      ...['01', '02', '03'].flatMap((row) => [row, '工程', ...sentences(9)]),
    ];
    const notes = ['7', '8', '9'].flatMap((note) => [note, ...sentences(10)]);
    expect(pasted(...[1, 2, 3, 4].flatMap(box)).dropped).toEqual([]);
    expect(pasted(...sentences(80), ...notes, ...sentences(80)).dropped).toEqual([]);
  });

  test('stay where the next one stands close to them', () => {
    const far = ['3', '4', '5'].flatMap((number) => [number, ...sentences(12)]);
    expect(pasted('1', '养老', '2', '托育', ...far).dropped).toEqual([]);
  });

  test('are pages where one is missing and a table has its own', () => {
    const page = (number: number) => [...sentences(20), `${number}`];
    const table = ['1', '养老', '2', '托育', '3', '助残'];
    const { lines, dropped } = pasted(...[3, 4, 5].flatMap(page), ...table, ...[7, 8].flatMap(page));
    expect(dropped).toEqual(['3', '4', '5', '7', '8']);
    expect(lines.filter((line) => /^\d$/.test(line))).toEqual(['1', '2', '3']);
  });
});

describe('marks of notes that are lines of their own', () => {
  const long = `全力打造高质量发展片区。${'加强片区统筹。'.repeat(20)}`;
  const text = [
    '加快建设“一刻钟服务圈”',
    '1',
    '，推动服务设施提质扩面，扩大“嵌入式服务”',
    '2',
    '等试点范围。到2030年实现全覆盖。',
    '第三节 做实“一核两翼”',
    '3',
    '空间结构',
    long,
    '第三篇 建成区域协调发展样板',
    '4',
    '深化学习运用先进经验，完善体制机制，统筹推进城乡融合。',
    '完善“服务清单”',
    '6',
    '，健全评价制度。',
    '说明：',
    '1. 一刻钟服务圈：步行一刻钟的范围。',
  ];

  test('stand in the sentence, which goes on behind them', () => {
    expect(pasted(...text).lines).toEqual([
      '加快建设“一刻钟服务圈”¹，推动服务设施提质扩面，扩大“嵌入式服务”²等试点范围。到2030年实现全覆盖。',
      '第三节 做实“一核两翼”³空间结构',
      long,
      '第三篇 建成区域协调发展样板⁴',
      '深化学习运用先进经验，完善体制机制，统筹推进城乡融合。',
      '完善“服务清单”⁶，健全评价制度。',
      '说明：',
      '1. 一刻钟服务圈：步行一刻钟的范围。',
    ]);
  });

  test('are none where they number rows', () => {
    const rows = ['1', '养老工程', '建设3项', '2', '托育工程', '建设4项', '3', '助残工程', '建设5项'];
    expect(pasted(...rows).lines).toEqual(rows);
  });
});

test('the number of a row that has a line of its own is part of no paragraph', () => {
  const cells = (number: number, name: string) => [
    `${number}`,
    name,
    '社区综合服务设施更新改造、社区养老服务设施建设、社区托育',
    '服务设施建设、嵌入式服务设施建设、社区便民服务提升等工程',
  ];
  const { lines } = pasted(...cells(1, '养老服务'), ...cells(2, '托育服务'), ...cells(3, '便民服务'));
  expect(lines.slice(0, 5)).toEqual([
    '1',
    '养老服务',
    '社区综合服务设施更新改造、社区养老服务设施建设、社区托育服务设施建设、嵌入式服务设施建设、社区便民服务提升等工程',
    '2',
    '托育服务',
  ]);
});

test('a line that begins with the mark of a sentence goes on, however long lines are', () => {
  expect(pasted('建设服务中心（ABC', '），', '完善制度', '。', '扩大覆盖面。').lines).toEqual([
    '建设服务中心（ABC），',
    '完善制度。',
    '扩大覆盖面。',
  ]);
});

test('a line of the page that was copied in several pieces is as wide as they are', () => {
  const published = pasted(
    '到“十五五”末基本建成与全市经济社会发展水平相适应的社区',
    '服务体系,服务设施实现全覆盖,人民群众对社区服务的满意程',
    '度明显提高,建成“一刻钟服务圈”',
    ',社区服务设施成效显著,人民群',
    '众生活更加幸福美好。',
    '各区社区服务设施建设水平持续提升,社区服务质量显著提高,为居',
    '民提供更多便利。',
  );
  expect(published.lines).toEqual([
    '到“十五五”末基本建成与全市经济社会发展水平相适应的社区服务体系,服务设施实现全覆盖,人民群众对社区服务的满意程度明显提高,建成“一刻钟服务圈”,社区服务设施成效显著,人民群众生活更加幸福美好。',
    '各区社区服务设施建设水平持续提升,社区服务质量显著提高,为居民提供更多便利。',
  ]);
});

test('a text whose line breaks are its own stays as it is', () => {
  const lines = [
    '一、总体要求',
    '坚持以人民为中心，推动城乡社区服务体系建设。',
    '各区人民政府',
    '市民政局',
    '市财政局',
    '',
    '二、重点任务',
  ];
  const published = pasted(...lines);
  expect(published.lines).toEqual(lines);
  expect(looksPublished(published)).toBe(false);
});

test('names that happen to be equally long stay a list', () => {
  const names = ['某市人民政府办公室综合一科', '某市发展和改革委员会社会科', '某市财政局社会保障科科室组'];
  expect(pasted(...names).lines).toEqual(names);
});

describe('tables that come with tabs', () => {
  test('get bars', () => {
    const { lines, rows } = pasted(
      '专栏1 主要指标',
      '类别\t指标\t2025年\t2028年',
      '设施\t床位\t4张\t5张',
      '\t甲|乙\t80%',
      '以上指标均为预期性。',
    );
    expect(lines).toEqual([
      '专栏1 主要指标',
      '| 类别 | 指标 | 2025年 | 2028年 |',
      '| 设施 | 床位 | 4张 | 5张 |',
      '|  | 甲\\|乙 | 80% |  |',
      '以上指标均为预期性。',
    ]);
    expect(rows).toBe(3);
  });

  test('a tab that indents a paragraph makes none', () => {
    expect(pasted('\t为加强工作，制定本方案。', '\t各区遵照执行。').lines).toEqual([
      '为加强工作，制定本方案。',
      '各区遵照执行。',
    ]);
  });
});

test('a PDF that came as one line gets its lines, then its paragraphs back', () => {
  const page = (number: number) =>
    `(一)分工 1.健全机制。健全以群众为中心的养老服务机制,整合各类 资源,到 2025 年实现全覆盖,形成县区联动、多方参与的养老 服务格局。【责任 部门:市民政局、各区(功能区)】 / ${number} / `;
  const { lines, dropped } = publishedText(`一、总体要求 ${[1, 2, 3, 4].map(page).join('')}`);
  expect(lines.slice(0, 3)).toEqual([
    '一、总体要求',
    '(一)分工',
    '1.健全机制。健全以群众为中心的养老服务机制,整合各类资源,到 2025 年实现全覆盖,形成县区联动、多方参与的养老服务格局。【责任部门:市民政局、各区(功能区)】',
  ]);
  expect(dropped).toEqual(['/ 1 /', '/ 2 /', '/ 3 /', '/ 4 /']);
});
