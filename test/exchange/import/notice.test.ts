import { describe, expect, it } from 'vitest';
import { headerTexts } from '../../../language-server/src/core/fields/header-fields.ts';
import type { Plan } from '../../../language-server/src/core/model/plan.ts';
import { importPlan } from '../../../language-server/src/exchange/import/import-plan.ts';
import { readDocument } from '../../../language-server/src/exchange/import/read-document.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { officialDocument } from '../../../language-server/src/print/official/content.ts';
import { officialFormats } from '../../../language-server/src/print/official/index.ts';

async function imported(content: Uint8Array | string, file: string) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return importPlan(await readDocument(bytes, file), file).text;
}

/** All that a header says. */
const saidBy = ({ header }: Plan) => ({
  title: header.title?.value,
  issuers: header.issuers.map(({ value }) => value),
  signed: header.signed?.value,
  ...Object.fromEntries(headerTexts.map(({ keyword, key }) => [keyword, header[key]?.value])),
});

const ofOne = `规划 某市养老服务发展行动方案（2023—2025年）
  发文机关：某市人民政府办公室
  文号：某政办发〔2023〕12号
  成文日期：2023年3月1日
  主送：各区人民政府，市直各部门
  份号：000007
  密级：秘密★5年
  紧急程度：特急
  发文机关标志：某市人民政府办公室文件
  签发人：张三、李四、王五
  通知正文：《某市养老服务发展行动方案（2023—2025年）》已经市人民政府第17次常务会议通过，现印发给你们。请认真组织实施。
  稿本：送审稿
  版本：第3稿，2023年2月20日
  附注：此件公开发布
  抄送：市委各部门
  印发：某市人民政府办公室 2023年3月2日

本方案依法制定。

一、总体要求
坚持政府主导。

附件1
名词解释
综合体是指提供多种服务的机构。

附件2
项目清单
一座综合体。
`;

const ofTwo = ofOne
  .replace('某市人民政府办公室\n  文号', '某市民政局、某市发展和改革局\n  文号')
  .replace('某市人民政府办公室文件', '某市民政局、某市发展和改革局文件')
  .replace(/ {2}(?:签发人|通知正文).*\n/gu, '');

describe('a notice in front of its plan', () => {
  describe.each([
    ['of one body', ofOne, {}],
    ['of two bodies', ofTwo, {}],
    [
      'in the form of a letter',
      ofOne.replace(/ {2}(?:发文机关标志|签发人|印发：).*\n/gu, ''),
      { letter: true },
    ],
    ['of which it is the annex', ofOne, { annex: true }],
    ['without a date', ofTwo.replace(/ {2}成文日期.*\n/u, ''), {}],
  ])('%s', (_, text, notice) => {
    it.each(officialFormats)(
      'comes back from $name as the header that it was printed from',
      async (format) => {
        const plan = readPlan(text);
        const document = officialDocument(plan, { responsibilities: 'brackets', notice });
        const back = await imported(
          await format.render(document, { contents: false }),
          `plan${format.extension}`,
        );
        expect(saidBy(readPlan(back))).toEqual(saidBy(plan));
        expect(back).not.toMatch(/^\/\//mu);
        expect(readPlan(back).annexes.map(({ title }) => title)).toEqual(['名词解释', '项目清单']);
        expect(readPlan(back).root.texts.map(({ value }) => value)).toEqual(['本方案依法制定。']);
      },
    );
  });

  it('is read from a text that somebody else has written, its title in two lines', async () => {
    const text = `某市民政局
某市财政局
关于印发某市助餐服务实施方案的通知

各区民政局、财政局：
现将《某市助餐服务实施方案》印发给你们，请结合实际抓好落实。执行中的问题请及时报告。

某市民政局　　某市财政局
2024年5月6日

某市助餐服务实施方案

一、目标
全市建成社区食堂60个。
`;
    const back = await imported(text, '方案.txt');
    expect(saidBy(readPlan(back))).toMatchObject({
      title: '某市助餐服务实施方案',
      issuers: ['某市民政局', '某市财政局'],
      主送: '各区民政局、财政局',
      通知正文: '现将《某市助餐服务实施方案》印发给你们，请结合实际抓好落实。执行中的问题请及时报告。',
    });
    expect(back).not.toContain('//');
  });

  it('keeps as comments what is none of its own', async () => {
    const text = `来源：某市人民政府网
关于印发某市助餐服务实施方案的通知
各区民政局：
现将《某市助餐服务实施方案》印发给你们。
咨询时间为工作日上午
某市民政局
2024年5月6日
某市助餐服务实施方案
一、目标
全市建成社区食堂60个。
`;
    const back = await imported(text, '方案.txt');
    expect(back).toContain('// 来源：某市人民政府网');
    expect(back).toContain('// 咨询时间为工作日上午');
  });
});
