import { describe, expect, test } from 'vitest';
import { readSettings } from '../../../language-server/src/checks/read-settings.ts';
import { settingsOver } from '../../../language-server/src/checks/settings.ts';

const officeIn = (rules: object) => readSettings(JSON.stringify(rules)).settings.office;

describe('what an office has said once', () => {
  test('is read from planwright.json', () => {
    const { settings, problems } = readSettings(`{
      "departments": { "市民政局": [], "市发展和改革委员会": ["市发改委"], "市财政局": "财政局" },
      // 写法
      "terms": { "老人食堂": "老年食堂", "三无老人": { "write": "特困老年人", "reason": "新的称谓" } },
      "documents": { "《关于推进养老服务发展的意见》": "国办发〔2019〕5号", "中华人民共和国老年人权益保障法": null }
    }`);
    expect(problems).toEqual([]);
    expect(settings.office).toEqual({
      departments: [
        { name: '市民政局', otherNames: [] },
        { name: '市发展和改革委员会', otherNames: ['市发改委'] },
        { name: '市财政局', otherNames: ['财政局'] },
      ],
      terms: [
        { wrong: '老人食堂', right: '老年食堂' },
        { wrong: '三无老人', right: '特困老年人', reason: '新的称谓' },
      ],
      documents: [
        { title: '关于推进养老服务发展的意见', number: '国办发〔2019〕5号' },
        { title: '中华人民共和国老年人权益保障法' },
      ],
    });
  });

  test('is nothing where it says nothing', () => {
    expect(officeIn({ severities: {} })).toBeUndefined();
  });

  test.each([
    ['{ "departments": [] }', '"departments"', '部门全称'],
    ['{ "departments": { "市民政局": 1 } }', '"市民政局"', '后面应写它的简称'],
    ['{ "departments": { "市民政局": [""] } }', '"市民政局"', '后面应写它的简称'],
    ['{ "departments": { " ": [] } }', '" "', '不能是空的'],
    ['{ "departments": { "市民政局": ["民政"], "县民政局": ["民政"] } }', '"县民政局"', '“民政”既指'],
    ['{ "departments": { "市民政局": [], "局": ["市民政局"] } }', '"局"', '“市民政局”既指'],
    ['{ "terms": "老人" }', '"terms"', '不用的写法'],
    ['{ "terms": { "老人": "" } }', '"老人"', '后面应写该用的写法'],
    ['{ "terms": { "老人": { "right": "老年人" } } }', '"老人"', '{ "write": "写法", "reason": "理由" }'],
    ['{ "terms": { "老人": { "write": "老年人", "reason": 1 } } }', '"老人"', '后面应写该用的写法'],
    ['{ "terms": { "": "老年人" } }', '""', '不能是空的'],
    ['{ "terms": { "老人": "长者", "长者": "老年人" } }', '"老人"', '请直接写最后该用的写法'],
    ['{ "terms": { "甲": "乙", "乙": "甲", "丙": "丁" } }', '"甲"', '又要改成'],
    ['{ "documents": [] }', '"documents"', '"文件标题"'],
    ['{ "documents": { "意见": "国办发" } }', '"意见"', '后面应写它的文号'],
    ['{ "documents": { "意见": "" } }', '"意见"', '后面应写它的文号'],
    ['{ "documents": { "《》": null } }', '"《》"', '不能是空的'],
    ['{ "root": "yes" }', '"root"', 'root 只能写 true'],
  ])('has what can’t be used said, with its place: %s', (text, place, message) => {
    const [problem] = readSettings(text).problems;
    expect(text.slice(problem?.span.start, problem?.span.end)).toBe(place);
    expect(problem?.message.zh).toContain(message);
    expect(problem?.message.en).toMatch(/[A-Za-z]{2,}(?: [^ ]+){2}/);
  });

  test('keeps what can be used', () => {
    expect(officeIn({ terms: { 老人: '', 三无老人: '特困老年人' } })?.terms).toEqual([
      { wrong: '三无老人', right: '特困老年人' },
    ]);
  });
});

describe('the rules of a nearer file over those of one further off', () => {
  const over = (nearer: object, further: object) =>
    settingsOver(
      readSettings(JSON.stringify(nearer)).settings,
      readSettings(JSON.stringify(further)).settings,
    ).office;

  test('add up, the nearer first, and of one thing it says what holds', () => {
    const both = over(
      { departments: { 市民政局: ['民政局'] }, documents: { '《意见》': '某发〔2023〕2号' } },
      { departments: { 市民政局: [], 市财政局: [] }, documents: { 意见: '某发〔2023〕1号' } },
    );
    expect(both?.departments).toEqual([
      { name: '市民政局', otherNames: ['民政局'] },
      { name: '市财政局', otherNames: [] },
    ]);
    expect(both?.documents).toEqual([{ title: '意见', number: '某发〔2023〕2号' }]);
  });

  test('a term is taken back by one that stands for itself, or that is written for another', () => {
    const further = { terms: { 老人: '老年人', 食堂: '餐厅' } };
    expect(over({ terms: { 老人: '老人' } }, further)?.terms).toEqual([
      { wrong: '老人', right: '老人' },
      { wrong: '食堂', right: '餐厅' },
    ]);
    expect(over({ terms: { 饭堂: '食堂' } }, further)?.terms).toEqual([
      { wrong: '饭堂', right: '食堂' },
      { wrong: '老人', right: '老年人' },
    ]);
  });
});
