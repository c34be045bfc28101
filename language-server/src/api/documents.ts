import type { CheckedPlan } from '../checks/located.ts';
import { noSettings, type Settings } from '../checks/settings.ts';
import type { Plan } from '../core/model/plan.ts';
import type { ReadingOfReview } from '../core/review/read-review.ts';
import type { Language } from '../core/text/localized.ts';
import { type Certificate, certificateOf } from '../print/certificate/certificate.ts';
import { type Comparison, comparePlans as comparisonOf } from '../print/compare/compare.ts';
import { officialDocument as documentOf } from '../print/official/content.ts';
import type { OfficialDocument } from '../print/official/document.ts';
import { noticeGaps as gapsOf, type NoticeGap } from '../print/official/notice/gaps.ts';
import type { NoticeOptions } from '../print/official/notice/notice.ts';
import { type Review, reviewOf } from '../print/reports/review.ts';
import { reviewedPlan, reviewedPlans } from '../print/reports/reviewed-plans.ts';
import { languageOfPlan } from '../print/tables/plan-language.ts';

export type { NumeralClass } from '../core/recogniser/numeral.ts';
export type { Verdict } from '../print/certificate/account.ts';
export type { Certificate, CertifiedFigure } from '../print/certificate/certificate.ts';
export type { Comparison } from '../print/compare/compare.ts';
export type {
  Attachment,
  DocumentAttachmentList,
  DocumentBox,
  DocumentHeading,
  DocumentNotice,
  DocumentParagraph,
  DocumentPart,
  DocumentPictures,
  DocumentTable,
  Letterhead,
  NoticeMark,
  OfficialDocument,
  Signature,
  Stage,
  StageRow,
} from '../print/official/document.ts';
export type { DocumentDraft } from '../print/official/draft.ts';
export type { NoticeGap } from '../print/official/notice/gaps.ts';
export type { NoticeOptions } from '../print/official/notice/notice.ts';
export type { ReviewParagraph, ReviewRow } from '../print/reports/finding-rows.ts';
export type { ReviewLine, ReviewPiece } from '../print/reports/pieces.ts';
export type {
  FindingGroup,
  FindingReview,
  LegendEntry,
  PlanReview,
  Review,
} from '../print/reports/review.ts';

export interface OfficialDocumentOptions {
  /** Who answers: at the end of each task (unless told), or in a table of its own behind the text. */
  readonly responsibilities?: 'brackets' | 'table' | undefined;
  /** Whether a table of the indicators that no table of the text holds stands behind it. */
  readonly targets?: boolean | undefined;
  /** Whether what the plan is based on stands in front of its text. */
  readonly bases?: boolean | undefined;
  /** Whether a timeline and charts of the indicators stand behind it; not in Markdown. */
  readonly pictures?: boolean | undefined;
  /** The notice that issues it in front and 版记 behind: `true`, or how. */
  readonly notice?: boolean | NoticeOptions | undefined;
  /** That it is a draft, in these words (`征求意见稿`); those of the header unless told. */
  readonly draft?: string | undefined;
  /** Those of the office, whose `print` says what documents look like. */
  readonly settings?: Settings | undefined;
}

/** The whole plan as officials print it, ready for `render`. */
export function officialDocument(plan: Plan, options: OfficialDocumentOptions = {}): OfficialDocument {
  const { responsibilities = 'brackets', targets = false, bases = false, pictures = false } = options;
  const { notice = false, draft, settings } = options;
  return documentOf(plan, {
    responsibilities,
    targets,
    bases,
    pictures,
    ...(notice && { notice: notice === true ? {} : notice }),
    ...(draft !== undefined && { draft }),
    ...(settings?.print && { rules: settings.print }),
  });
}

/** What the header lacks for a notice, by keyword (`主送`), in the order of the page; none where nothing does. */
export function noticeGaps({ header }: Plan): NoticeGap[] {
  return gapsOf(header);
}

export interface ReviewOptions {
  /** `zh` unless told. */
  readonly language?: Language | undefined;
  /** The day as it is to be printed. Without one the same plans give the same report always. */
  readonly date?: string | undefined;
  /** What the files beside the plans say (`readReview`), by the plans' URIs. */
  readonly reviews?: ReadonlyMap<string, ReadingOfReview> | undefined;
}

/** The reviewer's report on plans that were checked, with a box to tick for each finding, ready for `render`. */
export function review(checked: readonly CheckedPlan[], options: ReviewOptions = {}): Review {
  const { language = 'zh', date = '', reviews } = options;
  return reviewOf(
    reviewedPlans(checked, (uri) => reviews?.get(uri)),
    { language, date },
  );
}

export interface CertificateOptions {
  /** `zh` unless told. */
  readonly language?: Language | undefined;
  /** Those that the plan was checked by, which the certificate names. */
  readonly settings?: Settings | undefined;
}

/**
 * The certificate of a plan that was checked: each of its figures with what it is and what it was held against. Its
 * `tables` are ready for `render`. The same plan gives the same always.
 */
export function certificate(checked: CheckedPlan, options: CertificateOptions = {}): Promise<Certificate> {
  const { language = 'zh', settings = noSettings } = options;
  return certificateOf(reviewedPlan(checked), { language, settings });
}

/**
 * What two versions of a plan say differently: indicators and values, who answers for what by when, headings. Two ways
 * of writing the same (`≥30平方米`, `不低于30㎡`) are no change.
 * @param language the plan's own unless told
 */
export function comparePlans(
  before: Plan,
  after: Plan,
  language: Language = languageOfPlan(after),
): Comparison {
  return comparisonOf(before, after, language);
}
