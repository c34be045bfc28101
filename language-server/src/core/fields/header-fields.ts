import type { KeywordName } from '../../../../grammar/keywords.ts';

/**
 * The fields of the `规划` block that hold a text as it is written, a row each: all that is made of them is made by walking
 * this table. `frame`: a document has it around its text, where its line may stand in a pasted text too.
 */
export const headerTexts = [
  row('文号', 'documentNumber', 'fact'),
  row('地区', 'region', 'fact'),
  row('主送', 'addressees', 'frame'),
  row('批准', 'approval', 'frame'),
  row('公开方式', 'disclosure', 'frame'),
  row('附注', 'remark', 'frame'),
  row('抄送', 'copies', 'frame'),
  row('印发', 'printing', 'frame'),
  row('份号', 'copyNumber', 'frame'),
  row('密级', 'classification', 'frame'),
  row('紧急程度', 'urgency', 'frame'),
  row('发文机关标志', 'letterhead', 'frame'),
  row('签发人', 'signatories', 'frame'),
  row('通知正文', 'noticeText', 'frame'),
  row('稿本', 'draft', 'frame'),
  row('版本', 'version', 'frame'),
] as const satisfies readonly HeaderRow[];

interface HeaderRow {
  readonly keyword: KeywordName;
  /** The property of `Header` that holds it. */
  readonly key: string;
  readonly kind: 'fact' | 'frame';
}

function row<Keyword extends KeywordName, Key extends string>(
  keyword: Keyword,
  key: Key,
  kind: HeaderRow['kind'],
) {
  return { keyword, key, kind } as const;
}

export type HeaderTextKey = (typeof headerTexts)[number]['key'];
export type HeaderTextKeyword = (typeof headerTexts)[number]['keyword'];

/** What `of` makes of each of those fields, by its key; no key where it makes nothing. */
export function byHeaderText<T>(of: (field: (typeof headerTexts)[number]) => T | undefined): {
  readonly [Key in HeaderTextKey]?: T;
} {
  const given: { [Key in HeaderTextKey]?: T } = {};
  for (const field of headerTexts) {
    const each = of(field);
    if (each !== undefined) given[field.key] = each;
  }
  return given;
}

/** Whether a line that begins with a keyword may be one of a document's own, outside the `规划` block. */
export function isOfFrame(keyword: string): boolean {
  return headerTexts.some((field) => field.kind === 'frame' && field.keyword === keyword);
}
