import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../language-server/src/core/model/plan.ts';
import type { Language } from '../../../language-server/src/core/text/localized.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { comparePlans } from '../../../language-server/src/print/compare/compare.ts';
import { type FormatName, formats } from '../../../language-server/src/print/documents/index.ts';

const plan = `规划 某市养老服务行动方案（2023—2025年）
  发文机关：某市人民政府办公室
  成文日期：2023年3月1日

部门
  市民政局（民政局）
  市财政局
  市卫生健康委员会

一、工作目标
专栏1 主要指标
指标 护理型床位占比
  2022年：45%
  2025年：≥60%
  属性：预期性
  责任部门：市民政局
指标 每百户拥有服务设施面积
  2025年：≥30平方米

二、重点任务
1.建设综合体。每个街道建成一处。
责任部门：市民政局、市财政局
期限：2024年底
2.推进医养结合
责任部门：市卫生健康委员会
`;

/** What has changed, a line for each row: `table｜thing｜…`. */
function changes(before: string, after: string, language: Language = 'zh'): string[] {
  const { tables } = comparePlans(readPlan(before), readPlan(after), language);
  return tables.flatMap(({ title, rows, notes, columns }) => [
    ...rows.map((row) => {
      const texts = columns.map((_, column) => row.find((cell) => cell.column === column)?.text ?? '');
      return [title, ...texts].join('｜');
    }),
    ...notes,
  ]);
}

/** What has changed when one wording is another. */
const edited = (...edits: readonly (readonly [string, string])[]) =>
  changes(
    plan,
    edits.reduce((text, [from, to]) => {
      expect(text).toContain(from);
      return text.replace(from, to);
    }, plan),
  );

describe('two versions of a plan', () => {
  test('that say the same have no changes', () => {
    expect(changes(plan, plan)).toEqual(['指标、责任部门、期限、标题和表格都没有变化。']);
    expect(changes(plan, plan, 'en')).toEqual([
      'Indicators, departments, deadlines, headings and tables are the same.',
    ]);
  });

  test('that write the same otherwise have none either', () => {
    expect(
      edited(
        ['≥30平方米', '不低于30㎡'],
        ['  责任部门：市民政局\n指标', '  责任部门：民政局\n指标'],
        ['（2023—2025年）', '(2023-2025年)'],
        ['期限：2024年底', '期限：2024年12月31日'],
        ['2023年3月1日', '2023-03-01'],
        ['责任部门：市民政局、市财政局', '责任部门：市财政局、市民政局'],
      ),
    ).toEqual(['指标、责任部门、期限、标题和表格都没有变化。']);
  });
});

describe('of an indicator', () => {
  test('a value is higher or lower, or binds otherwise', () => {
    expect(edited(['≥60%', '≥55%'], ['45%', '46%'], ['≥30平方米', '30平方米'])).toEqual([
      '指标｜护理型床位占比｜2022年｜提高｜45%｜46%',
      '指标｜｜2025年｜降低｜≥60%｜≥55%',
      '指标｜每百户拥有服务设施面积｜2025年｜修改｜≥30平方米｜30平方米',
    ]);
  });

  test('a value is for another year, or for a year that was only taken for granted', () => {
    expect(edited(['  2022年：45%', '  2021年：45%'])).toEqual([
      '指标｜护理型床位占比｜年份｜修改｜2022年｜2021年',
    ]);
    const without = plan.replace('2025年：≥60%', '目标：≥60%');
    expect(changes(without, plan)).toEqual(['指标｜护理型床位占比｜年份｜修改｜目标｜2025年']);
  });

  test('what is written once for several is told once, and a count that follows from them not at all', () => {
    const table = `规划 某市规划
专栏1 主要指标
| 类别 | 指标 | 2020年 | 2025年 |
| 民生（3项） | 养老床位（张） | 30 | 40 |
|  | 托育机构（家） | 20 | 30 |
|  | 社区食堂（家） | 50 | 60 |
`;
    expect(changes(table, table.replace('2020年', '2021年'))).toEqual([
      '指标｜养老床位（张）等3项指标｜年份｜修改｜2020年｜2021年',
    ]);
    expect(changes(table, table.replace('民生（3项）', '服务（3项）'))).toEqual([
      '指标｜养老床位（张）等3项指标｜类别｜修改｜民生（3项）｜服务（3项）',
    ]);
    expect(changes(table, table.replace('3项', '2项').replace(/\|.*社区.*\n/u, ''))).toEqual([
      '指标｜社区食堂（家）｜删除｜2020年：50；2025年：60｜',
    ]);
  });

  test('its name has the same words in another order, or another unit behind it', () => {
    const named = (name: string) => plan.replace('每百户拥有服务设施面积', name);
    const [older, newer] = ['新增规模以上民营企业数', '民营企业中规模以上企业新增数'];
    expect(changes(named(older), named(newer))).toEqual([`指标｜${newer}｜名称｜改名｜${older}｜${newer}`]);
    const [long, longer] = ['年均每十万人受灾人次', '年均每十万人因灾受灾人次'];
    const other = named(longer).replace('30平方米', '35平方米');
    expect(changes(named(long), other)).toEqual([
      `指标｜${longer}｜名称｜改名｜${long}｜${longer}`,
      '指标｜｜2025年｜提高｜≥30平方米｜≥35平方米',
    ]);
    expect(changes(named('社区食堂（家）'), named('社区食堂（处）'))).toEqual([
      '指标｜社区食堂（处）｜单位｜修改｜家｜处',
    ]);
  });

  test('as many are counted of something else', () => {
    const [three, other] = ['3个', '3处'].map((value) => plan.replace('≥60%', value)) as [string, string];
    expect(changes(three, other)).toEqual(['指标｜护理型床位占比｜2025年｜修改｜3个｜3处']);
  });

  test('a year comes in or is left out', () => {
    expect(edited(['  2022年：45%\n', '  2024年：55%\n'])).toEqual([
      '指标｜护理型床位占比｜2022年｜删除｜45%｜',
      '指标｜｜2024年｜新增｜｜55%',
    ]);
  });

  test('the property and the departments are others', () => {
    expect(
      edited(
        ['属性：预期性', '属性：约束性'],
        ['责任部门：市民政局\n指标', '牵头部门：市卫生健康委员会\n指标'],
      ),
    ).toEqual([
      '指标｜护理型床位占比｜属性｜修改｜预期性｜约束性',
      '指标｜｜责任部门｜修改｜市民政局｜市卫生健康委员会（牵头）',
      '承担的事项数目有变化的部门：市民政局由2项到1项；市卫生健康委员会由1项到2项。',
    ]);
  });

  test('the category is another', () => {
    expect(edited(['指标 护理型', '类别 硬件\n指标 护理型'])).toEqual([
      '指标｜护理型床位占比等2项指标｜类别｜新增｜｜硬件',
    ]);
  });

  test('the scope is another, and the indicator the same', () => {
    const scoped = plan.replace('属性', '范围：每个区\n  属性');
    expect(changes(plan, scoped)).toEqual(['指标｜护理型床位占比｜范围｜新增｜｜每个区']);
    expect(changes(scoped, scoped.replace('每个区', '中心城区'), 'en')).toEqual([
      'Indicators｜护理型床位占比｜scope｜changed｜每个区｜中心城区',
    ]);
  });

  test('the direction is another where the field says so', () => {
    const falling = plan.replace('属性', '方向：下降\n  属性');
    expect(changes(falling, falling.replace('下降', '上升'))).toEqual([
      '指标｜护理型床位占比｜方向｜修改｜下降｜上升',
    ]);
    expect(changes(plan, falling)).toEqual(['指标｜护理型床位占比｜方向｜新增｜｜下降']);
    expect(changes(falling, plan, 'en')).toEqual([
      'Indicators｜护理型床位占比｜direction｜removed｜falling｜',
    ]);
  });

  test('the direction is none to speak of where it is said as it followed, or follows from other values', () => {
    expect(changes(plan, plan.replace('属性', '方向：上升\n  属性'))).toEqual([
      '指标、责任部门、期限、标题和表格都没有变化。',
    ]);
    expect(edited(['≥60%', '≤60%'])).toEqual(['指标｜护理型床位占比｜2025年｜修改｜≥60%｜≤60%']);
  });

  test('the name is another, and the values tell that it is the same', () => {
    expect(edited(['护理型床位占比', '护理型床位占比率'])).toEqual([
      '指标｜护理型床位占比率｜名称｜改名｜护理型床位占比｜护理型床位占比率',
    ]);
  });
});

test('indicators are added and removed, with what they said', () => {
  const without = plan.replace(/指标 护理型[\s\S]*?(?=指标 每百户)/u, '');
  expect(changes(plan, without)).toEqual([
    '指标｜护理型床位占比｜删除｜2022年：45%；2025年：≥60%｜',
    '承担的事项数目有变化的部门：市民政局由2项到1项。',
  ]);
  expect(changes(without, plan)[0]).toBe('指标｜护理型床位占比｜新增｜｜2022年：45%；2025年：≥60%');
});

test('of a task the departments and the deadline are others', () => {
  expect(
    edited(['责任部门：市民政局、市财政局', '责任部门：市民政局'], ['期限：2024年底', '期限：2025年6月底']),
  ).toEqual([
    '责任部门｜1.建设综合体｜修改｜市民政局、市财政局｜市民政局',
    '期限｜1.建设综合体｜推后｜2024年底｜2025年6月底',
    '承担的事项数目有变化的部门：市财政局由1项到0项。',
  ]);
});

test('a department that has another name wherever it answers is told once', () => {
  expect(changes(plan, plan.replaceAll('市民政局', '市民政和社会事务局'))).toEqual([
    '部门名称｜改名｜市民政局｜市民政和社会事务局',
  ]);
  const shared = plan.replace('责任部门：市卫生健康委员会', '责任部门：市民政局、市财政局');
  const both = shared.replaceAll('市民政局', '市社会事务局').replaceAll('市财政局', '市金融局');
  expect(changes(shared, both)).toEqual([
    '部门名称｜改名｜市民政局｜市社会事务局',
    '部门名称｜改名｜市财政局｜市金融局',
  ]);
  const once = plan.replace('责任部门：市民政局、', '责任部门：市住建局、');
  expect(changes(plan, once)).toEqual([
    '责任部门｜1.建设综合体｜修改｜市民政局、市财政局｜市住建局、市财政局',
    '承担的事项数目有变化的部门：市民政局由2项到1项；市住建局由0项到1项。',
  ]);
});

test('headings are added, removed and reworded; other numbers are counted', () => {
  expect(
    edited(
      ['1.建设综合体', '1.完善规划布局。统筹设施。\n2.建设综合体'],
      ['2.推进医养结合', '3.推进医养康养结合'],
    ),
  ).toEqual([
    '标题｜新增｜｜1.完善规划布局\n统筹设施。',
    '标题｜改名｜2.推进医养结合｜3.推进医养康养结合',
    '另有1个标题只改了序号。',
  ]);
});

test('the header says something else', () => {
  expect(edited(['（2023—2025年）', '（2023—2026年）'], ['2023年3月1日', '2023年4月'])).toEqual([
    '文件头｜规划名称｜修改｜某市养老服务行动方案（2023—2025年）｜某市养老服务行动方案（2023—2026年）',
    '文件头｜成文日期｜修改｜2023年3月1日｜2023年4月',
    '文件头｜规划期｜修改｜2023—2025年｜2023—2026年',
  ]);
});

test('changed prose stands beside what it was, and is counted', () => {
  expect(edited(['每个街道建成一处。', '每个街道建成两处。'])).toEqual([
    '指标、责任部门、期限、标题和表格都没有变化。',
    '正文｜1.建设综合体｜每个街道建成一处。｜每个街道建成两处。',
    '新写或改写1段，删去或改写1段；划去的是删去的字，加粗或带下划线的是新写的字。',
  ]);
});

test.each(formats.map((format) => [format.name, format] as const))(
  'can be written as %s, changed or not',
  async (_, format) => {
    for (const after of [plan, plan.replace('≥60%', '≥55%'), '']) {
      const { tables, title } = comparePlans(readPlan(plan), readPlan(after), 'zh');
      expect((await format.render(tables, { title, language: 'zh' })).length).toBeGreaterThan(0);
    }
  },
);

describe('what came in and what went is marked', () => {
  const written = async (name: FormatName) => {
    const [before, after] = [
      '每个街道建成1处，全市共20处。',
      '每个街道建成2处，全市共40处。（先行先试）',
    ].map((text) => readPlan(plan.replace('每个街道建成一处。', text)));
    const { tables, title } = comparePlans(before as Plan, after as Plan, 'zh');
    const format = formats.find((each) => each.name === name);
    return (await format?.render(tables, { title, language: 'zh' })) ?? new Uint8Array();
  };
  const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

  test('in Markdown, in a way that holds beside punctuation too', async () => {
    const page = text(await written('md'));
    expect(page).toContain('每个街道建成~~1处~~，全市共<del>20处。</del>');
    expect(page).toContain('每个街道建成**2处**，全市共<ins>40处。（先行先试）</ins>');
  });

  test('on a web page', async () => {
    const page = text(await written('html'));
    expect(page).toContain('每个街道建成<del>1处</del>，全市共<del>20处。</del>');
    expect(page).toContain('每个街道建成<ins>2处</ins>');
  });

  test('in Word, and in Excel', async () => {
    const word = text(unzipSync(await written('docx'))['word/document.xml']);
    expect(word).toMatch(/<w:strike\/>(?:(?!<w:t[ >]).)*<w:t[^>]*>1处<\/w:t>/u);
    expect(word).toMatch(/<w:u w:val="single"\/>(?:(?!<w:t[ >]).)*<w:t[^>]*>2处<\/w:t>/u);
    const sheets = unzipSync(await written('xlsx'));
    const sheet = Object.keys(sheets)
      .filter((path) => path.startsWith('xl/worksheets/'))
      .map((path) => text(sheets[path]))
      .join('');
    expect(sheet).toMatch(/<strike\/>(?:(?!<t[ >]).)*<t[^>]*>1处<\/t>/u);
  });
});
