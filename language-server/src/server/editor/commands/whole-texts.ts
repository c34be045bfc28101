import type { Plan } from '../../../core/model/plan.ts';
import type { PrintRules } from '../../../core/plans/print-rules.ts';
import type { Localized } from '../../../core/text/localized.ts';
import { type ContentOptions, isEmpty, officialDocument } from '../../../print/official/content.ts';
import type { OfficialDocument } from '../../../print/official/document.ts';
import type { OfficialFormat } from '../../../print/official/format.ts';

/** What asks for the whole text, not for tables. Its file is called by the plan's title alone. */
export interface WholeText {
  readonly label: Localized;
  readonly detail: Localized;
  readonly options: Omit<ContentOptions, 'responsibilities' | 'rules'>;
  /** Whether there is anything in it that the text as it is has not. */
  isOffered(document: OfficialDocument, plain: OfficialDocument): boolean;
  /** Whether a format has a place for it; all have where it is absent. */
  takes?(format: Pick<OfficialFormat, 'name' | 'hasPictures'>): boolean;
}

export type WholeTextName = keyof typeof wholeTexts;

/** As it is, with the notice that issues it, with what follows from it, with pictures behind it, or with comments. */
export const wholeTexts = {
  document: {
    label: { zh: '全文（公文格式）', en: 'The whole text' },
    detail: {
      zh: '标题、正文、专栏、附件和落款，可以直接印发',
      en: 'Title, text, boxes, attachments and signature, laid out as an official document',
    },
    options: {},
    isOffered: () => true,
  },
  noticeDocument: {
    label: { zh: '印发通知和全文', en: 'The whole text with the notice that issues it' },
    detail: {
      zh: '前面是印发通知，后面是版记，没有红头',
      en: 'The notice in front and 版记 behind, without a red head',
    },
    options: { notice: {} },
    isOffered: ({ title, notice }) => title !== '' && notice?.letterhead === undefined,
  },
  redHeadDocument: {
    label: { zh: '红头印发通知和全文', en: 'The whole text with its notice under a red head' },
    detail: {
      zh: '前面是带发文机关标志和红线的印发通知，后面是版记',
      en: 'The notice with the red words and line in front, and 版记 behind',
    },
    options: { notice: { redHead: true } },
    isOffered: ({ title, notice }) => title !== '' && notice?.letterhead !== undefined,
  },
  supplementedDocument: {
    label: {
      zh: '全文，另附量化目标和编制依据',
      en: 'The whole text with its targets and what it is based on',
    },
    detail: {
      zh: '前面写明编制依据，后面附上正文里没有列表的量化目标',
      en: 'What it is based on in front of the text, and a table of the indicators that none of it holds behind',
    },
    options: { targets: true, bases: true },
    isOffered: ({ parts, attachments }, plain) =>
      parts.length > plain.parts.length || attachments.length > plain.attachments.length,
  },
  picturedDocument: {
    label: { zh: '全文，后附图表', en: 'The whole text with pictures' },
    detail: {
      zh: '后面加上时间安排和各项指标的变化趋势图',
      en: 'Behind the text, what is due when and how the indicators are to go',
    },
    options: { pictures: true },
    isOffered: ({ pictures }) => pictures !== undefined,
    takes: ({ hasPictures }) => hasPictures,
  },
  commentedDocument: {
    label: { zh: '全文，附批注', en: 'The whole text with comments' },
    detail: {
      zh: '检查结果和审阅批注作为 Word 批注，标在原处',
      en: 'Findings and reviewers’ remarks as Word comments at their places',
    },
    options: {},
    isOffered: () => true,
    takes: ({ name }) => name === 'docx',
  },
} as const satisfies Record<string, WholeText>;

export const wholeTextNames = Object.keys(wholeTexts) as WholeTextName[];

/** @param rules how the office prints */
export function wholeText(plan: Plan, name: WholeTextName, rules: PrintRules): OfficialDocument {
  return officialDocument(plan, { responsibilities: 'brackets', ...wholeTexts[name].options, rules });
}

/** Those that have something of their own. */
export function offeredTexts(plan: Plan, rules: PrintRules): WholeTextName[] {
  const plain = wholeText(plan, 'document', rules);
  return wholeTextNames.filter((name) => {
    const document = wholeText(plan, name, rules);
    return !isEmpty(document) && wholeTexts[name].isOffered(document, plain);
  });
}

/** Those of some formats that have a place for it. */
export function formatsFor<Offered extends Pick<OfficialFormat, 'name' | 'hasPictures'>>(
  wanted: WholeTextName,
  offered: readonly Offered[],
): Offered[] {
  const { takes }: WholeText = wholeTexts[wanted];
  return offered.filter((format) => takes?.(format) ?? true);
}
