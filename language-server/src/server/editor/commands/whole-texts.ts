import type { Localized } from '../../../core/text/localized.ts';
import type { ContentOptions } from '../../../print/official/content.ts';
import type { OfficialDocument } from '../../../print/official/document.ts';
import type { OfficialFormat } from '../../../print/official/format.ts';

/** What asks for the whole text, not for tables: as it is, with what follows from it, with pictures behind it, or with comments. */
export const wholeTexts = {
  document: { options: {}, isOffered: () => true },
  supplementedDocument: {
    options: { targets: true, bases: true },
    isOffered: ({ parts, attachments }, plain) =>
      parts.length > plain.parts.length || attachments.length > plain.attachments.length,
  },
  picturedDocument: {
    options: { pictures: true },
    isOffered: ({ pictures }) => pictures !== undefined,
    takes: ({ hasPictures }) => hasPictures,
  },
  commentedDocument: { options: {}, isOffered: () => true, takes: ({ name }) => name === 'docx' },
} as const satisfies Record<string, WholeText>;

interface WholeText {
  readonly options: Omit<ContentOptions, 'responsibilities'>;
  /** Whether there is anything in it that the text as it is has not. */
  isOffered(document: OfficialDocument, plain: OfficialDocument): boolean;
  /** Whether a format has a place for it; all have where it is absent. */
  takes?(format: Pick<OfficialFormat, 'name' | 'hasPictures'>): boolean;
}

export type WholeTextName = keyof typeof wholeTexts;

/** Those of some formats that have a place for it. */
export function formatsFor<Offered extends Pick<OfficialFormat, 'name' | 'hasPictures'>>(
  wanted: WholeTextName,
  offered: readonly Offered[],
): Offered[] {
  const { takes }: WholeText = wholeTexts[wanted];
  return offered.filter((format) => takes?.(format) ?? true);
}

/** Its file is called by the plan's title alone. */
export const wholeTextWords = {
  document: {
    label: { zh: '全文（公文格式）', en: 'The whole text' },
    detail: {
      zh: '标题、正文、专栏、附件和落款，可以直接印发',
      en: 'Title, text, boxes, attachments and signature, laid out as an official document',
    },
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
  },
  picturedDocument: {
    label: { zh: '全文，后附图表', en: 'The whole text with pictures' },
    detail: {
      zh: '后面加上时间安排和各项指标的变化趋势图',
      en: 'Behind the text, what is due when and how the indicators are to go',
    },
  },
  commentedDocument: {
    label: { zh: '全文，附批注', en: 'The whole text with comments' },
    detail: {
      zh: '检查结果和审阅批注作为 Word 批注，标在原处',
      en: 'Findings and reviewers’ remarks as Word comments at their places',
    },
  },
} as const satisfies Record<WholeTextName, { readonly label: Localized; readonly detail: Localized }>;
