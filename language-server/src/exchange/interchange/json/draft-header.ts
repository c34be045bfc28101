import { headerTexts } from '../../../core/fields/header-fields.ts';
import type { DepartmentDraft, HeaderDraft, HeaderField } from '../plan-draft.ts';
import type { BasisShape, DepartmentShape, HeaderShape } from './shape.ts';

/** The header as written: a period that was taken from the title, and a base year from the period, are left out. */
export function headerDraft(header: HeaderShape): HeaderDraft {
  const { title, issuers, signed, published, period, baseYear, bases } = header;
  const isOwnPeriod = period && !(title && sameLine(period, title));
  const fields: [HeaderField, string | undefined][] = [
    ...headerTexts.map(
      ({ keyword, key }) => [keyword, header[key]?.value] as [HeaderField, string | undefined],
    ),
    ['发文机关', issuers.length > 0 ? issuers.map(({ value }) => value).join('、') : undefined],
    ['成文日期', signed?.text],
    ['发布日期', published?.text],
    ['规划期', isOwnPeriod ? period.text : undefined],
    ['基期', baseYear?.range && `${baseYear.value}年`],
    ['依据', bases.length > 0 ? bases.map(basisText).join('、') : undefined],
  ];
  return {
    ...(title && { title: title.value }),
    fields: Object.fromEntries(fields.filter(([, content]) => content !== undefined)),
  };
}

export function departmentDraft({ name, shortNames, members }: DepartmentShape): DepartmentDraft {
  return { name, shortNames: shortNames.map(({ value }) => value), members };
}

function basisText({ title, inBookMarks, documentNumber }: BasisShape): string {
  return (inBookMarks ? `《${title}》` : title) + (documentNumber ? `（${documentNumber.value}）` : '');
}

type ShapeInText = Pick<BasisShape, 'range'>;

function sameLine(one: ShapeInText, other: ShapeInText): boolean {
  return one.range.start.line === other.range.start.line;
}
