import { describe, expect, it } from 'vitest';
import { headerTexts } from '../../../language-server/src/core/fields/header-fields.ts';
import type { Plan } from '../../../language-server/src/core/model/plan.ts';
import { importPlan } from '../../../language-server/src/exchange/import/import-plan.ts';
import { readDocument } from '../../../language-server/src/exchange/import/read-document.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';
import { officialDocument } from '../../../language-server/src/print/official/content.ts';
import { officialFormats } from '../../../language-server/src/print/official/index.ts';

async function imported(content: Uint8Array | string, file: string): Promise<Plan> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readPlan(importPlan(await readDocument(bytes, file), file).text);
}

const texts = ({ header }: Plan) =>
  headerTexts.filter(({ kind }) => kind === 'frame').map(({ keyword, key }) => [keyword, header[key]?.value]);

const text = `规划 示范市行动方案（2023—2025年）
  发文机关：示范市人民政府办公室
  成文日期：2023年3月1日
  主送：各区人民政府，市直各部门
  批准：2023年2月27日示范市人民政府批准
  公开方式：主动公开
  附注：此件公开发布
  抄送：市委各部门，市人大常委会办公室
  印发：示范市人民政府办公室 2023年3月2日

本方案依法制定。

一、总体要求
坚持政府主导。

附件：名词解释

附件
名词解释
综合体是指提供多种服务的机构。
`;

describe('what stands around the text of a document', () => {
  it.each(officialFormats)('is printed and comes back from $name', async ({ render, extension }) => {
    const plan = readPlan(text);
    const document = officialDocument(plan, { responsibilities: 'brackets' });
    const back = await imported(await render(document, { contents: false }), `plan${extension}`);
    expect(texts(back)).toEqual(texts(plan));
    expect(back.root.texts.map(({ value }) => value)).toEqual(['本方案依法制定。']);
    expect(back.annexes[0]?.texts).toHaveLength(1);
  });

  it('reaches the header from a page, the date in Chinese numerals too', async () => {
    const { header } = await imported(
      `示范市行动方案（2023—2025年）

各区人民政府：

一、总体要求
坚持政府主导。
示范市人民政府办公室
二〇二三年三月一日
（此件公开发布）
抄送：市委各部门。
示范市人民政府办公室　　　　2023年3月2日印发
`,
      '方案.txt',
    );
    expect(header.addressees?.value).toBe('各区人民政府');
    expect(header.signed?.value).toMatchObject({ year: 2023, month: 3, day: 1 });
    expect(header.remark?.value).toBe('此件公开发布');
    expect(header.copies?.value).toBe('市委各部门');
    expect(header.printing?.value).toBe('示范市人民政府办公室 2023年3月2日');
  });
});
