import type { FontUse, PrintRules } from '../../core/plans/print-rules.ts';

const font = (description: string) => ({ description, $ref: '#/$defs/name' });
const template = (description: string) => ({ description, type: 'string', pattern: '\\{title\\}' });

const fonts: Readonly<Record<FontUse, object>> = {
  title: font('标题和红头，如“方正小标宋_GBK” / titles and red heads'),
  text: font('正文，如“仿宋_GB2312” / the text'),
  heading: font('黑体的小标题 / headings that are in 黑体'),
  subheading: font('楷体的小标题，如“楷体_GB2312” / headings that are in 楷体'),
  number: font('页码 / page numbers'),
};

const rules: Readonly<Record<keyof PrintRules, object>> = {
  fonts: {
    description: '本单位电脑上的字体。The fonts on the office’s machines.',
    type: 'object',
    additionalProperties: false,
    properties: fonts,
  },
  linePitch: {
    description: '行距，磅；不写的，22行正好一页。The distance of lines in points.',
    type: 'number',
    minimum: 20,
    maximum: 40,
  },
  letterhead: {
    description:
      '红头上的字，如“示范市人民政府办公室文件”；写了就有红头。The words of the red head; with them every notice has one.',
    $ref: '#/$defs/name',
  },
  letter: { description: '印发通知用信函格式。Notices have the form of a letter.', type: 'boolean' },
  annex: {
    description:
      '规划作为印发通知的附件：标“附件”，并在署名前写附件说明。The plan is marked as annex of its notice, and named above the signature.',
    type: 'boolean',
  },
  seal: {
    description:
      '是否加盖印章：写 false，署名和日期按不盖章的排。False where nothing is sealed: issuer and date stand as they do then.',
    type: 'boolean',
  },
  noticeTitle: template(
    '印发通知的标题，{issuer} 是发文机关，{title} 是规划名称。The title of a notice; {issuer} and {title} stand for those of the plan.',
  ),
  noticeText: template(
    '印发通知的正文，规划里写了“通知正文”的照规划。The text of a notice, unless the plan has its own.',
  ),
};

/** The JSON Schema of how an office prints. */
export const printSchema = {
  description:
    '公文怎样排印：字体、行距、红头、印发通知的标题和正文。How documents are printed: fonts, distance of lines, the red head, title and text of the notice.',
  type: 'object',
  additionalProperties: false,
  properties: rules,
};
