import { describe, expect, test } from 'vitest';
import type { Check, Finding, Fix } from '../../language-server/src/checks/check.ts';
import { checks } from '../../language-server/src/checks/index.ts';
import { readSettings } from '../../language-server/src/checks/read-settings.ts';
import { example, exampleWithRoster } from '../../language-server/src/checks/support/examples.ts';
import type { Plan } from '../../language-server/src/core/model/plan.ts';
import { readPlan } from '../../language-server/src/language/read-plan.ts';
import { plansOf } from '../support/plans-of.ts';
import { runChecks } from '../support/run-checks.ts';
import { whatChanges } from './support/shape.ts';

/** Plans whose findings have fixes that no example of a check has. */
const more = [
  example(`
    一、主要指标
    指标 老年人健康管理率
      2025年：75%
      责任部门：市卫健委
    指标 失能老年人评估率
      2025年：90%
      责任部门：市卫健委
    指标 医养结合机构数量
      2025年：30家
      属性：约束性
  `),
  exampleWithRoster(
    `
    市民政局
    市发展和改革委员会
    `,
    `
    一、完善设施
    责任部门：市民政局、市发改委
    二、强化保障
    责任部门：市发展和改革委员会
    `,
  ),
  example(`
    一、主要任务
    （一）完善设施
    1.建设养老服务综合体。
    2.改造老旧设施。
    4.增加床位。
    （二）培育队伍
    5.开展培训。
    6.引进人才。
    （三）强化医养结合
    7.签约服务。
    8.远程会诊。
  `),
  example(`
    一、主要任务
    （一）完善设施
    1.建设养老服务综合体。
    2.改造老旧设施。
    （二）培育队伍
    5.开展培训。
    6.引进人才。
    （三）强化医养结合
    1.签约服务。
  `),
  example(`
    指标 老年人健康管理率
      2022年：≥≥60%
      2025年：75%
      属性：约束
    指标 护理型床位占比
      2022年：5..5%
      2025年：60%
      方向：往上
    指标 公路里程
      2025年：[1800公里
  `),
  example(`
    指标 持证社会工作专业人才
      2022年：8000
      2025年：12000人
    指标 养老机构
      2022年：30家
      2025年：40所
  `),
  example(`
    一、完善设施
    2023年底前完成摸底，2023年末评估。到2025年全面建成，到2025年末验收，2025年底总结，到2025年底报告。
  `),
  example(`
    一、完善设施
    到2025年,设施更加完善,服务更加便捷，群众更加满意。
  `),
  example(`
    专栏1 主要指标
    指标 护理型床位占比
      2025年：≥60%
      责任部门：市民政局
    一、完善设施
    责任部门：市民政局、市卫健委
    到2025年，新增托位2000个。
  `),
  example(`
    指标 社区助餐点数量
      2025年：300个
    一、完善设施
    到2025年，社区助餐点数量不少于320个。
  `),
  example(`
    一、任务分工
    牵头部门：市民政局、市财政局
  `),
  example(`
    一、完善设施
    责任部门：市民政局、市财政局和市民政局（牵头）
  `),
  example(`
    一、完善设施
    索引 ?? 主题
    ?
    一批市（区）建成养老服务综合体 ?
  `),
  `规划 某市养老服务体系建设规划（2021—2025年）
  发文机关：某市人民政府办公室
  成文日期：2023年8月1日

指标 养老机构护理型床位占比
  2020年：50%
  2022年：55%
  2025年：60%
`,
  example(`
    一、完善设施
    责任部门：市民政局、市财政局（牵头）
    期限：2025年底
  `),
];
/** The plans that an example refers to, and the settings that hold for it. */
type Companions = Pick<Check, 'known' | 'settings'>;

const examples: (readonly [text: string, companions: Companions])[] = [
  ...checks.flatMap(({ bad, ...companions }) => bad.map((text) => [text, companions] as const)),
  ...more.map((text) => [text, {}] as const),
];

function applied({ edits }: Fix, text: string): string {
  return [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce(
      (so_far, { span, newText }) => so_far.slice(0, span.start) + newText + so_far.slice(span.end),
      text,
    );
}

/** With the optional checks too. */
const severities = Object.fromEntries(
  checks.flatMap(({ code, severity, isOptional }) => (isOptional ? [[code, severity] as const] : [])),
);

function findingsOf(text: string, { known: others = [], settings = '{}' }: Companions = {}): Finding[] {
  const { plans, known } = plansOf([text, ...others]);
  return runChecks(plans[0] as Plan, { ...readSettings(settings).settings, severities }, known);
}

/** The serious findings of other codes, as many as there are of each. */
function seriousBeside(code: string, findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const each of findings) {
    const isSerious = each.severity === 'error' || each.severity === 'warning';
    if (isSerious && each.code !== code) counts.set(each.code, (counts.get(each.code) ?? 0) + 1);
  }
  return counts;
}

/** Findings that a fix lawfully brings: who answers for an indicator is asked when it becomes binding. */
const mayBring: Readonly<Record<string, string>> = {
  'alignment/missing-superior-binding': 'responsibility/binding-without-department',
  'alignment/weaker-than-superior': 'responsibility/binding-without-department',
};

/** What a fix may change of a plan's shape: what it is about. */
const mayChange: Readonly<Record<string, readonly string[]>> = {
  'alignment/missing-superior-binding': ['indicators', 'values', 'mentions'],
  'responsibility/binding-without-department': ['mentions'],
  'responsibility/duplicate-department': ['mentions', 'roster'],
  'responsibility/unknown-department': ['roster'],
  'responsibility/unused-department': ['roster', 'mentions'],
  'structure/annex-list': ['texts'],
  'structure/duplicate-indicator': ['indicators', 'values'],
  'structure/fields-on-one-line': ['mentions', 'values', 'problems'],
  'structure/missing-plan-line': ['texts', 'problems'],
  'structure/orphan-field': ['texts', 'mentions', 'problems'],
  'structure/repeated-field': ['texts', 'mentions', 'values', 'problems'],
  'structure/unknown-field': ['texts', 'mentions', 'values', 'problems'],
  'structure/unread-table': ['texts', 'indicators', 'values'],
  'structure/unreadable-value': ['problems'],
  'structure/useless-silence': ['comments'],
  'style/repeated-sentence': ['texts'],
  'text/lost-character': ['texts', 'mentions'],
  'text/target-not-in-indicators': ['indicators', 'values', 'mentions'],
  'timeline/impossible-date': ['problems'],
  'values/contradictory-bounds': ['problems'],
};

describe('every fix', () => {
  test.each(examples)(
    'mends its finding, brings no other, and leaves the plan its shape:\n%s',
    (text, companions) => {
      const before = findingsOf(text, companions);
      for (const { code, message, fixes = [] } of before) {
        for (const fix of fixes) {
          const fixed = applied(fix, text);
          const after = findingsOf(fixed, companions);
          expect(
            after.map((finding) => finding.message.zh),
            fix.title.zh,
          ).not.toContain(message.zh);
          const allowed = seriousBeside(code, before);
          for (const [other, count] of seriousBeside(code, after)) {
            if (other === mayBring[code]) continue;
            expect(count, `${fix.title.zh}: ${other}`).toBeLessThanOrEqual(allowed.get(other) ?? 0);
          }
          const changes = whatChanges(readPlan(text), readPlan(fixed));
          expect(
            changes.filter((what) => !mayChange[code]?.includes(what)),
            fix.title.zh,
          ).toEqual([]);
        }
      }
    },
  );

  test.each(examples)('changes within a line, or adds or takes out whole lines:\n%s', (text, companions) => {
    for (const { fixes = [] } of findingsOf(text, companions)) {
      for (const { edits } of fixes) {
        for (const { span, newText } of edits) {
          const old = text.slice(span.start, span.end);
          if (/\n/.test(old)) {
            expect(newText).toBe('');
            expect(isLines(text, span.start, span.end)).toBe(true);
          }
          if (/\n/.test(newText)) {
            expect(old).toBe('');
            expect(newText).toMatch(/^\n/);
            expect(text[span.start] ?? '\n').toBe('\n');
          }
        }
      }
    }
  });

  test.each(examples)('says in its title what it writes, in both languages:\n%s', (text, companions) => {
    for (const { fixes = [] } of findingsOf(text, companions)) {
      const titles = fixes.map(({ title }) => title);
      for (const { zh, en } of titles) {
        expect(zh).toMatch(/\p{Script=Han}/u);
        expect(en).toMatch(/^[A-Z]/);
        expect(zh + en).not.toMatch(/undefined|NaN|\n|““/);
      }
      expect(new Set(titles.map(({ zh }) => zh)).size).toBe(titles.length);
    }
  });

  test.each(examples)('works with CRLF line ends too:\n%s', (example, companions) => {
    const text = example.replaceAll('\n', '\r\n');
    for (const { message, fixes = [] } of findingsOf(text, companions)) {
      for (const fix of fixes) {
        const after = applied(fix, text);
        expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        const left = findingsOf(after, companions).map((finding) => finding.message.zh);
        expect(left).not.toContain(message.zh);
      }
    }
  });

  test.each(more.map((text) => [text]))('is there for a finding that can be mended:\n%s', (text) => {
    expect(findingsOf(text).some(({ fixes = [] }) => fixes.length > 0)).toBe(true);
  });
});

/** The codes that have no one right mend: why the drafter alone can decide. */
const withoutFix: Readonly<Record<string, string>> = {
  'alignment/unit-differs': 'which of two plans counts rightly',
  'responsibility/nobody-answers': 'who',
  'responsibility/task-without-department': 'who',
  'structure/missing-header': 'what the header says',
  'structure/surplus-cells': 'what the column is called, or where the cell ends',
  'structure/unknown-column': 'what the column is',
  'structure/vague-basis': 'which document',
  'style/leftover': 'what belongs in the blank',
  'style/silence-without-reason': 'why it is silenced',
  'style/skipped-level': 'which level is meant',
  'text/later-falls-behind': 'which of two sentences is right',
  'timeline/late-issue': 'what to do about the time that is gone',
  'timeline/no-final-target': 'how much is aimed at',
  'timeline/no-target-year': 'by when',
  'timeline/target-after-deadline': 'whether target or deadline is moved',
  'values/actual-behind-plan': 'what to do about it',
  'values/actual-reached-early': 'whether to aim higher',
  'values/baseline-beyond-target': 'which of two amounts is wrong',
  'values/breakdown-sum': 'whose part, or the target, is wrong',
  'values/reduced-by-multiple': 'to what it was reduced, or by how much',
  'values/share-out-of-range': 'which digit is one too many',
  'values/shares-of-a-whole': 'which of the shares is wrong',
  'values/target-already-met': 'whether to aim higher',
};

test('each code has a fix in an example, or a reason why only the drafter can decide', () => {
  const mended = new Set(
    examples.flatMap(([text, companions]) =>
      findingsOf(text, companions).flatMap(({ code, fixes = [] }) => (fixes.length > 0 ? [code] : [])),
    ),
  );
  const codes = checks.map(({ code }) => code);
  expect(codes.filter((code) => !mended.has(code)).sort()).toEqual(Object.keys(withoutFix).sort());
});

test('the lead moves to the front with its mark, whatever field is on the next line', () => {
  const text = example('一、设施\n责任部门：市民政局、市财政局（牵头）\n期限：2025年底\n');
  const [finding] = findingsOf(text);
  expect(finding?.code).toBe('responsibility/lead-not-first');
  expect(applied(finding?.fixes?.[0] as Fix, text)).toContain('责任部门：市财政局（牵头）、市民政局\n');
});

test.each([
  ['responsibility/binding-without-department', 0, '补写“责任部门：市卫健委”', ['  责任部门：市卫健委']],
  [
    'responsibility/several-leads',
    10,
    '由“市财政局”牵头，其余改为配合',
    ['牵头部门：市财政局', '配合部门：市民政局'],
  ],
  ['structure/unreadable-value', 4, '改为“≥60%”', ['  2022年：≥60%']],
  ['values/unit-mismatch', 5, '补上单位“人”', ['  2022年：8000人']],
  ['timeline/deadline-before-issue', 13, '把基期写明为“2022年”', ['  基期：2022年']],
])('%s: example %i, %s', (code, at, title, lines) => {
  const text = more[at] as string;
  expect(changed(text, fixedBy(code, text)[title])).toEqual(lines);
});

test.each([
  ['占比由45%提高到60%，提高25个百分点。', '改为“15”', '占比由45%提高到60%，提高15个百分点。'],
  ['机构由1200家增加到1700家，增长50%。', '改为“42”', '机构由1200家增加到1700家，增长42%。'],
  ['占比从93%提高到95%，提高了2%。', '改为“2个百分点”', '占比从93%提高到95%，提高了2个百分点。'],
  ['占比提高5%个百分点。', '改为“个百分点”', '占比提高5个百分点。'],
  ['每个社区3%—1%。', '改为“1%—3%”', '每个社区1%—3%。'],
  ['资金2025—2023年安排。', '改为“2023—2025”', '资金2023—2025年安排。'],
])('what is reckoned is offered where one number alone is right: %s', (sentence, title, mended) => {
  const text = example(`一、发展基础\n${sentence}\n`);
  const [finding] = findingsOf(text);
  expect(finding?.fixes?.map((fix) => [fix.title.zh, applied(fix, text)])).toEqual([
    [title, text.replace(sentence, mended)],
  ]);
});

test('a unit that scales its number is not put behind another', () => {
  const text = example('指标 持证社会工作专业人才\n  2022年：8000\n  2025年：1.2万人\n');
  expect(findingsOf(text).map(({ code }) => code)).toContain('values/unit-mismatch');
  expect(fixedBy('values/unit-mismatch', text)).toEqual({});
});

/** Whether a stretch is made of lines with the line break before or behind them. */
function isLines(text: string, start: number, end: number): boolean {
  const beginsLine = start === 0 || text[start - 1] === '\n';
  const endsLine = end === text.length || text[end] === '\n';
  return (beginsLine && text[end - 1] === '\n') || (text[start] === '\n' && endsLine);
}

/** What a text becomes by each fix of its first finding of a code, by the fix's title. */
function fixedBy(code: string, text: string): Record<string, string> {
  const finding = findingsOf(text).find((each) => each.code === code);
  return Object.fromEntries((finding?.fixes ?? []).map((fix) => [fix.title.zh, applied(fix, text)]));
}

/** The lines that a fix puts in the place of those it takes out. */
function changed(before: string, after: string | undefined): string[] {
  const left = before.split('\n');
  return (after ?? '').split('\n').filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

test('a department is added to the list below the last one, indented alike', () => {
  const text = '规划 某市规划（2023—2025年）\n部门\n\t市民政局（市民政）\n\n一、设施\n责任部门：市消防支队\n';
  expect(fixedBy('responsibility/unknown-department', text)).toEqual({
    '把“市消防支队”加入“部门”名录':
      '规划 某市规划（2023—2025年）\n部门\n\t市民政局（市民政）\n\t市消防支队\n\n一、设施\n责任部门：市消防支队\n',
  });
});

test('a short name is listed behind the full one', () => {
  const fixes = fixedBy('responsibility/unknown-department', more[1] as string);
  expect(Object.keys(fixes)).toEqual([
    '改为“市发展和改革委员会”',
    '把“市发改委”写作“市发展和改革委员会”的简称',
  ]);
  expect(changed(more[1] as string, fixes['把“市发改委”写作“市发展和改革委员会”的简称'])).toEqual([
    '  市发展和改革委员会（市发改委）',
  ]);
});

test('one spelling is written throughout', () => {
  const text =
    '规划 某市规划（2023—2025年）\n一、甲\n责任部门：各区政府\n二、乙\n责任部门：各区政府\n' +
    '三、丙\n责任部门：各区人民政府\n四、丁\n责任部门：各区人民政府\n五、戊\n责任部门：各区人民政府\n';
  expect(fixedBy('responsibility/similar-departments', text)).toEqual({
    '统一写作“各区人民政府”': text.replaceAll('各区政府', '各区人民政府'),
    '统一写作“各区政府”': text.replaceAll('各区人民政府', '各区政府'),
  });
});

test('the lead moves to the front, and what separates the names stays', () => {
  const text = example('一、设施\n责任部门：市财政局, 市住建局和市民政局（牵头）\n');
  const fixes = fixedBy('responsibility/lead-not-first', text);
  expect(changed(text, fixes['把“市民政局”移到最前'])).toEqual([
    '责任部门：市民政局（牵头）, 市财政局和市住建局',
  ]);
});

test('headings are renumbered from the odd one on, through a document that counts through', () => {
  const counting = more[2] as string;
  expect(changed(counting, fixedBy('structure/numbering', counting)['从这里起依次改为“3.”至“7.”'])).toEqual([
    '3.增加床位。',
    '4.开展培训。',
    '5.引进人才。',
    '6.签约服务。',
    '7.远程会诊。',
  ]);
  const anew = more[3] as string;
  expect(changed(anew, fixedBy('structure/numbering', anew)['从这里起依次改为“1.”至“2.”'])).toEqual([
    '1.开展培训。',
    '2.引进人才。',
  ]);
});

test('rows of a table are renumbered from the odd one on, where those behind it go on from it', () => {
  const rows = (...numbers: readonly number[]) =>
    `一、甲\n| 序号 | 项目 |\n${numbers.map((number, at) => `| ${number} | 食堂${at} |\n`).join('')}`;
  const [skipped, slip] = [rows(1, 2, 4, 5), rows(1, 2, 2, 4)];
  expect(changed(skipped, fixedBy('structure/numbering', skipped)['从这里起依次改为“3”至“4”'])).toEqual([
    '| 3 | 食堂2 |',
    '| 4 | 食堂3 |',
  ]);
  expect(changed(slip, fixedBy('structure/numbering', slip)['改为“3”'])).toEqual(['| 3 | 食堂2 |']);
});

test('a target of the text becomes an indicator, spelt, indented and answered for as the plan does', () => {
  const box = more[8] as string;
  const fixes = fixedBy('text/target-not-in-indicators', box);
  expect(Object.keys(fixes)).toEqual([
    '把“新增托位”列为指标，写在“专栏1 主要指标”里',
    '把“新增托位”列为指标',
  ]);
  expect(fixes['把“新增托位”列为指标，写在“专栏1 主要指标”里']).toContain(
    '  责任部门：市民政局\n指标 新增托位\n  2025年：2000个\n  责任部门：市民政局、市卫健委\n一、',
  );
  const english =
    'plan 某市规划（2023—2025年）\n\n一、设施\n到2025年，新增托位2000个。\n\nindicator 护理型床位占比\n\t2025: 60%\n\tresponsible: 市民政局\n';
  expect(fixedBy('text/target-not-in-indicators', english)['把“新增托位”列为指标']).toContain(
    '新增托位2000个。\nindicator 新增托位\n\t2025: 2000个\n',
  );
  const yearly = example(
    '一、农田\n每年新建高标准农田2.6万亩，到2025年累计建成45万亩。\n指标 路\n  2025年：1条\n',
  );
  const ofFields = fixedBy('text/target-not-in-indicators', yearly);
  expect(changed(yearly, ofFields['把“新建高标准农田”列为指标'])).toEqual([
    '指标 新建高标准农田',
    '  标准：每年2.6万亩',
  ]);
});

test.each([
  ['≥60%', '不低于65%', '不低于60%', '≥65%'],
  ['不低于60%', '达到65%', '不低于60%', '达到65%'],
  ['60%', '不低于65%', '达到60%', '≥65%'],
  ['≥60%', '达到65%以上', '达到60%以上', '≥65%'],
])('the table says %s and the text %s: each can be written as the other', (aim, said, inText, inTable) => {
  const text = example(
    `指标 护理型床位占比\n  2025年：${aim}\n\n一、设施\n到2025年，护理型床位占比${said}。\n`,
  );
  expect(fixedBy('text/text-contradicts-indicator', text)).toEqual({
    [`正文改为“${inText}”，与指标一致`]: text.replace(`占比${said}`, `占比${inText}`),
    [`指标改为“${inTable}”，与正文一致`]: text.replace(`年：${aim}`, `年：${inTable}`),
  });
});

test('what is said in several places is made to agree in all of them, either way', () => {
  const [right, wrong] = ['到2025年，护理型床位占比达到60%。', '到2025年，护理型床位占比达到65%。'];
  const text = example(`一、目标\n${right}\n二、设施\n${wrong}\n三、保障\n${right}\n`);
  expect(fixedBy('text/figures-disagree', text)).toEqual({
    '改为“达到60%”，与另一处一致': text.replace(wrong, right),
    '2处改为“达到65%”，与另一处一致': text.replaceAll(right, wrong),
  });
});

test('of two lines with one field either can stay', () => {
  const text = example('指标 护理型床位占比\n  2022年：50%\n  2025年：60%\n  2025年：65%\n  属性：预期性\n');
  expect(fixedBy('structure/repeated-field', text)).toEqual({
    '删去“2025年：65%”这一行': text.replace('  2025年：65%\n', ''),
    '删去“2025年：60%”这一行': text.replace('  2025年：60%\n', ''),
  });
});

test('every wording is offered, the usual one first', () => {
  const text = more[7] as string;
  expect(Object.keys(fixedBy('text/mixed-wording', text))).toEqual([
    '全文的标点统一写作半角',
    '全文的标点统一写作全角',
  ]);
});

test('2025年底前 is not made 2025年前', () => {
  const text = example('一、设施\n到2025年，设施更加完善。2025年底前完成验收。2025年底前总结。\n');
  expect(fixedBy('text/mixed-wording', text)).toEqual({
    '全文的同一年的期限统一写作“2025年底”': text.replace('到2025年，', '到2025年底，'),
  });
});
