import { describe, expect, it } from 'vitest';
import type { PrintRules } from '../../../../language-server/src/core/plans/print-rules.ts';
import { readPlan } from '../../../../language-server/src/language/read-plan.ts';
import { officialDocument } from '../../../../language-server/src/print/official/content.ts';
import { markdownDocument } from '../../../../language-server/src/print/official/markdown.ts';
import { noticeGaps } from '../../../../language-server/src/print/official/notice/gaps.ts';
import type { NoticeOptions } from '../../../../language-server/src/print/official/notice/notice.ts';

const header = `规划 甲市养老服务规划（2023—2025年）
  发文机关：甲市民政局、甲市财政局
  文号：甲民〔2023〕5号
  成文日期：2023年1月10日
  主送：各区政府，市直各部门
`;
const text = '\n一、目标\n建成敬老院3所。\n';

const documentOf = (fields = '', options: NoticeOptions = {}, rules: PrintRules = {}, behind = text) =>
  officialDocument(readPlan(header + fields + behind), {
    responsibilities: 'brackets',
    notice: options,
    rules,
  });

const noticeOf = (...given: Parameters<typeof documentOf>) => {
  const { notice } = documentOf(...given);
  if (!notice) throw new Error('no notice');
  return notice;
};

const markdown = (...given: Parameters<typeof documentOf>) =>
  new TextDecoder().decode(markdownDocument(documentOf(...given)));

describe('a notice', () => {
  it('says who issues the plan, to whom and when, and the plan follows without that', () => {
    expect(markdown().replace(/ {2}$/gmu, '··')).toBe(
      `甲民〔2023〕5号

# 甲市民政局 甲市财政局关于印发甲市养老服务规划（2023—2025年）的通知

各区政府，市直各部门：

现将《甲市养老服务规划（2023—2025年）》印发给你们，请认真贯彻执行。

甲市民政局··
甲市财政局··
2023年1月10日

---

# 甲市养老服务规划（2023—2025年）

## 一、目标

建成敬老院3所。
`,
    );
  });

  it('has the plan’s own words where it has some, else the office’s', () => {
    const rules = {
      noticeTitle: '关于印发《{title}》的函',
      noticeText: '{issuer}制定了《{title}》，现予印发。',
    };
    expect(noticeOf('', {}, rules)).toMatchObject({
      title: '关于印发《甲市养老服务规划（2023—2025年）》的函',
      paragraphs: ['甲市民政局 甲市财政局制定了《甲市养老服务规划（2023—2025年）》，现予印发。'],
    });
    expect(noticeOf('  通知正文：已经市政府同意，现予印发。\n', {}, rules).paragraphs).toEqual([
      '已经市政府同意，现予印发。',
    ]);
  });

  it('begins with 份号 in six digits, 密级 and 紧急程度', () => {
    const { marks } = noticeOf('  紧急程度：特急\n  份号：12\n  密级：秘密★1年\n');
    expect(marks.map((mark) => mark.text)).toEqual(['000012', '秘密★1年', '特急']);
  });

  it('names the plan’s annexes above the signature, unless the plan does', () => {
    const annexes = '\n附件1\n名词解释\n略。\n\n附件2\n项目清单\n略。\n';
    expect(noticeOf('', {}, {}, text + annexes).attachments).toEqual(['附件：1.名词解释', '2.项目清单']);
    const listed = `${text}\n附件：1.名词解释\n2.项目清单\n${annexes}`;
    expect(noticeOf('', {}, {}, listed).attachments).toEqual([]);
  });

  it('has the plan as its annex where that is wanted, and the plan names its own', () => {
    const annexes = '\n附件1\n名词解释\n略。\n\n附件2\n项目清单\n略。\n';
    const printed = markdown('', { annex: true }, {}, text + annexes);
    expect(printed).toContain('\n\n附件：甲市养老服务规划（2023—2025年）\n\n甲市民政局');
    expect(printed).toContain('---\n\n附件\n\n# 甲市养老服务规划（2023—2025年）');
    expect(printed).toMatch(/建成敬老院3所。\n\n附件：1\.名词解释 {2}\n2\\\.项目清单\n/u);
    expect(noticeOf('', {}, { annex: true }).annexMark).toBe('附件');
  });

  it('has 印发 in 版记, but not as a letter', () => {
    const fields = '  抄送：市委各部门\n  印发：甲市民政局办公室 2023年1月11日\n';
    const imprint = (options: NoticeOptions) => documentOf(fields, options).imprint?.map((line) => line.text);
    expect(imprint({})).toEqual(['抄送：市委各部门。', '甲市民政局办公室']);
    expect(imprint({ letter: true })).toEqual(['抄送：市委各部门。']);
  });
});

describe('the red head', () => {
  it('stands only where it is asked for: by whoever prints, the plan or the office', () => {
    const own = { names: ['甲市民政局', '甲市财政局'], suffix: '文件' };
    expect(noticeOf().letterhead).toBeUndefined();
    expect(noticeOf('', { redHead: true }).letterhead).toEqual(own);
    expect(noticeOf('  发文机关标志：有\n').letterhead).toEqual(own);
    expect(noticeOf('', {}, { letterhead: '甲市民政局文件' }).letterhead).toEqual({
      names: ['甲市民政局'],
      suffix: '文件',
    });
  });

  it('has the words that are given, 文件 behind them or not', () => {
    expect(noticeOf('  发文机关标志：甲市人民政府办公室文件\n').letterhead).toEqual({
      names: ['甲市人民政府办公室'],
      suffix: '文件',
    });
    expect(noticeOf('  发文机关标志：甲市人民政府\n').letterhead).toEqual({
      names: ['甲市人民政府'],
      suffix: '',
    });
  });

  it('of a letter is the name of the first issuer alone', () => {
    expect(noticeOf('', { letter: true })).toMatchObject({
      isLetter: true,
      letterhead: { names: ['甲市民政局'], suffix: '' },
    });
  });
});

describe('what a header lacks for a notice', () => {
  it('is named in the order of the page, and nothing is made up for it', () => {
    expect(noticeGaps(readPlan(`规划 甲市规划\n${text}`).header)).toEqual([
      '发文机关',
      '文号',
      '主送',
      '成文日期',
    ]);
    expect(noticeGaps(readPlan(header).header)).toEqual([]);
  });
});
