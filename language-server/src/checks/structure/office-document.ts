import { oncePer } from '../../core/model/once-per.ts';
import type { KnownPlans } from '../../core/plans/known-plans.ts';
import { planKey } from '../../core/plans/known-plans.ts';
import type { OfficeDocument } from '../../core/plans/office-rules.ts';
import { TitlesByPlace } from '../../core/plans/similar-titles.ts';
import { type Citation, citationsOf } from '../../core/references/citations.ts';
import type { DocumentNumber } from '../../core/references/document-number.ts';
import { documentNumbersIn, isSameNumber } from '../../core/references/document-numbers.ts';
import { type Localized, quoted } from '../../core/text/localized.ts';
import { simplified } from '../../core/text/simplified.ts';
import type { Check, Report } from '../check.ts';
import { changeTo } from '../fixes/titles.ts';
import { example } from '../support/examples.ts';
import { short } from '../support/phrases.ts';

export const officeDocument: Check = {
  code: 'structure/office-document',
  severity: 'warning',
  title: { zh: '引用的文件与单位登记的不符', en: 'A document cited otherwise than the office has it' },
  why: {
    zh: '常引用的文件，单位在 planwright.json 的 documents 里登记一次标题和文号，各份规划就照它核对：文号写错的、文号对而标题是另一个的、标题只差一个字或标点的，都指出来。没有写文号的引用、没有登记的文件不作判断；“关于印发……的通知”里套着的标题算同一个。与工作区里的规划不符，另有检查。',
    en: 'Documents that are quoted again and again are listed once in the documents of planwright.json, title and number, and each plan is held against them: a number that is not theirs, a title that is not the number’s, and a title that differs by one character or mark. A citation without a number and documents that are not listed are left alone, and a title within 关于印发……的通知 is the same one. What differs from a plan of the workspace is another check’s.',
  },
  settings: `{
  "documents": {
    "某省养老服务条例": null,
    "某省人民政府关于推进养老服务发展的意见": "某政发〔2019〕5号"
  }
}`,
  bad: [
    example(`
      一、完善设施
      落实《某省人民政府关于推进养老服务发展的意见》（某政发〔2019〕15号）。
    `),
    example(`
      一、完善设施
      落实《某省人民政府关于加快医养结合的意见》（某政发〔2019〕5号）。
    `),
    example(`
      一、完善设施
      落实《某省人民政府关于推进养老服务发展意见》和《某省养老服务条例》。
    `),
  ],
  good: [
    example(`
      一、完善设施
      落实《某省人民政府关于推进养老服务发展的意见》（某政发〔2019〕5号）和《某省养老服务条例》。
    `),
    example(`
      一、完善设施
      落实《某省人民政府关于推进养老服务发展的意见》和《乙省养老服务条例》（2021年第5号公告）。
    `),
  ],
  *run(plan, known, { documents }) {
    if (documents.length === 0) return;
    const listed = listOf(documents);
    const own = planKey(plan.header.title?.value ?? '');
    for (const citation of citationsOf(plan)) {
      const key = planKey(simplified(citation.title));
      if (key === own || isPlan(citation, known)) continue;
      const document = listed.byTitle.get(key) ?? sameOfOneOffice(citation, listed);
      const report = document ? otherNumber(citation, document) : otherTitle(citation, listed);
      if (report) yield report;
    }
  },
};

interface ListedDocument extends OfficeDocument {
  readonly parsed: DocumentNumber | undefined;
}

interface DocumentList {
  readonly byTitle: ReadonlyMap<string, ListedDocument>;
  readonly numbered: readonly (ListedDocument & { readonly parsed: DocumentNumber })[];
  readonly titles: TitlesByPlace;
}

/** Those of one office, looked through for every plan. */
const listOf = oncePer((documents: readonly OfficeDocument[]): DocumentList => {
  const all = documents.map((each) => ({ ...each, parsed: documentNumbersIn(each.number ?? '')[0] }));
  const titles = new TitlesByPlace();
  for (const { title } of all) titles.add(title);
  return {
    byTitle: new Map(all.map((each) => [planKey(simplified(each.title)), each])),
    numbered: all.flatMap((each) => (each.parsed ? [{ ...each, parsed: each.parsed }] : [])),
    titles,
  };
});

/** 《关于……的意见》 of the office that 某省人民政府关于……的意见 is of: others may have issued one of the same name. */
function sameOfOneOffice(
  { title, number }: Citation,
  { numbered }: DocumentList,
): ListedDocument | undefined {
  const key = planKey(simplified(title));
  if (!number || !key.startsWith('关于')) return undefined;
  return numbered.find(
    (each) => each.parsed.office === number.office && planKey(simplified(each.title)).endsWith(key),
  );
}

/** A plan of the workspace has its number from itself. */
function isPlan({ title }: Citation, known: KnownPlans): boolean {
  return known.named(title).some(({ header }) => header.documentNumber);
}

function otherNumber(
  { title, number }: Citation,
  { number: right, parsed }: ListedDocument,
): Report | undefined {
  if (!number || !right || !parsed || isSameNumber(number, parsed)) return undefined;
  return {
    span: number.span,
    message: numberIs(title, right, number.text),
    fixes: [{ title: changeTo(right), edits: [{ span: number.span, newText: right }] }],
  };
}

/** A title that isn't listed: another document's number stands behind it, or it is a listed one but for a slip. */
function otherTitle({ title, titleSpan, number }: Citation, list: DocumentList): Report | undefined {
  const ofNumber = number && list.numbered.find(({ parsed }) => isSameNumber(parsed, number));
  const right = ofNumber?.title ?? list.titles.like(title)[0];
  if (
    right === undefined ||
    planKey(title).includes(planKey(right)) ||
    planKey(right).includes(planKey(title))
  )
    return undefined;
  return {
    span: titleSpan,
    message: ofNumber && number ? titleIs(number.text, right, title) : titleIsLike(title, right),
    fixes: [{ title: changeTo(right), edits: [{ span: titleSpan, newText: right }] }],
  };
}

function titled(title: string): string {
  return `《${short(title, 30)}》`;
}

function numberIs(title: string, right: string, written: string): Localized {
  return {
    zh: `${titled(title)}的文号登记的是${quoted(right)}，这里写的是${quoted(short(written))}：请核对`,
    en: `The office lists ${titled(title)} as ${quoted(right)}, but here it is ${quoted(short(written))}; check`,
  };
}

function titleIs(number: string, right: string, written: string): Localized {
  return {
    zh: `${quoted(short(number))}登记的是${titled(right)}，这里写的是${titled(written)}：请核对标题和文号`,
    en: `The office lists ${quoted(short(number))} as ${titled(right)}, but here it is ${titled(written)}; check title and number`,
  };
}

function titleIsLike(written: string, right: string): Localized {
  return {
    zh: `单位登记的文件里没有${titled(written)}，只有很相近的${titled(right)}：请核对标题`,
    en: `The office lists no ${titled(written)}, but the very similar ${titled(right)}; check the title`,
  };
}
