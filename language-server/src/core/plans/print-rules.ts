/** How an office prints its documents (`print` in planwright.json); what it leaves open is as GB/T 9704-2012 has it. */
export interface PrintRules {
  /** The fonts on the office's machines, by what they are for. */
  readonly fonts?: Readonly<Partial<Record<FontUse, string>>>;
  /** From line to line, in points. */
  readonly linePitch?: number;
  /** The words of the red head. */
  readonly letterhead?: string;
  /** Whether notices have the form of a letter (信函格式). */
  readonly letter?: boolean;
  /** Whether the plan is 附件 of its notice: marked so, and named above the signature. */
  readonly annex?: boolean;
  /** Whether what is signed is sealed too: then issuer and date stand where a seal has its place. */
  readonly seal?: boolean;
  /** The title of a notice; `{issuer}` and `{title}` stand for those of the plan. */
  readonly noticeTitle?: string;
  /** Its text, with the same places. */
  readonly noticeText?: string;
}

/** What the fonts of a document are for: 小标宋 titles, 仿宋 text, 黑体 and 楷体 headings, 宋体 page numbers. */
export const fontUses = ['title', 'text', 'heading', 'subheading', 'number'] as const;

export type FontUse = (typeof fontUses)[number];

export const noPrintRules: PrintRules = {};

/** What a nearer file says goes before what one further off does, font by font. */
export function printRulesOver(nearer: PrintRules, further: PrintRules): PrintRules {
  const fonts = { ...further.fonts, ...nearer.fonts };
  return { ...further, ...nearer, ...(Object.keys(fonts).length > 0 && { fonts }) };
}
