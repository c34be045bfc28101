import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { officialDocument } from '../../../language-server/src/print/official/content.ts';
import { htmlDocument } from '../../../language-server/src/print/official/html.ts';
import { wordDocument } from '../../../language-server/src/print/official/word/document.ts';
import { partsOf } from '../documents/office-file.ts';
import { elements, parseXml, textOf } from '../documents/xml.ts';
import { outlineOf } from './outline.ts';
import { missing, textsOf } from './said.ts';

const lines = [
  '规划 甲规划（2021—2025年）',
  '  文号：甲〔2021〕1号',
  '  发文机关：甲市人民政府',
  '  依据：《乙规划》',
  '部门',
  '第一章 总则',
  '第一节 目标',
  '一、任务',
  '二、保障。',
  '（一）扩大供给。建成一批。（责任部门：市民政局、各区（功能区））',
  '1.建设设施',
  '2.。',
  '（1）甲',
  '专栏1 重点工程',
  '专栏',
  '1.甲工程。建成。',
  '指标 床位占比',
  '  2025年：≥60%',
  '责任部门：市民政局',
  '牵头部门：市民政局（牵头）',
  '期限：2025年底',
  '| 指标 | 2025年 |',
  '| 床位 | 5 |',
  '| 名称 | 数量 | 备注',
  '|  | | | | |',
  '正文。',
  '推进。【责任部门：市民政局',
  '市财政局】',
  '附件：重点项目表',
  '附件：',
  '附件：1.甲',
  '2.乙',
  '附件1',
  '附件2：乙',
  '   ',
  '',
];

const anyPlan = fc.array(fc.constantFrom(...lines), { maxLength: 25 }).map((chosen) => chosen.join('\n'));

test('nothing that the text of any plan says is lost', () => {
  fc.assert(
    fc.property(anyPlan, (text) => {
      const plan = readPlan(text);
      const document = officialDocument(plan, { responsibilities: 'brackets' });
      const whole = outlineOf(document)
        .join('\n')
        .replace(/ \+ |\[|\]/g, '');
      expect(missing(textsOf(plan), whole)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('any plan is printed, well-formed and the same in each form', async () => {
  await fc.assert(
    fc.asyncProperty(anyPlan, fc.constantFrom('brackets', 'table'), async (text, responsibilities) => {
      const document = officialDocument(readPlan(text), { responsibilities });
      const options = { contents: false };
      const page = parseXml(new TextDecoder().decode(htmlDocument(document, options)));
      const file = partsOf(await wordDocument(document, options)).get('word/document.xml');
      const bare = (said: string) => said.replace(/\s/gu, '');
      expect(bare(file ? textOf(file) : '')).toBe(bare(textOf(elements(page, 'main')[0] ?? '')));
    }),
    { numRuns: 60 },
  );
});
