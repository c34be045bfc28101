import type { Severity } from '../../checks/check.ts';
import { checks } from '../../checks/index.ts';
import { grouped } from '../../core/model/grouped.ts';
import { standingOf } from '../../core/review/standing.ts';
import { standingWords } from '../../core/review/words.ts';
import type { Language, Localized } from '../../core/text/localized.ts';
import { unnamed } from '../../core/wording/unnamed.ts';
import { oneLine } from '../documents/clean-text.ts';
import type { Table } from '../tables/table.ts';
import { type ReviewRow, rowsOf } from './finding-rows.ts';
import { type RemarkReview, remarksOn } from './remarks.ts';
import type { ReviewContext, ReviewedFinding, ReviewedPlan } from './review-input.ts';
import { factsTable, overviewTable, severityTable } from './review-tables.ts';
import { headingPath, sectionAt } from './sections.ts';
import { severityWord } from './words.ts';

/** A reviewer's report, ready to be laid out: every text in it is final and fits any document. */
export interface Review {
  readonly language: Language;
  readonly date: string;
  /** Where there are several plans. */
  readonly overview?: Table;
  readonly plans: readonly PlanReview[];
  /** Of every check that found something, once, in the order of their codes. */
  readonly legend: readonly LegendEntry[];
}

export interface PlanReview {
  readonly title: string;
  readonly file: string;
  readonly facts: Table;
  readonly counts: Table;
  /** What there is to do, or that there is nothing. */
  readonly opening: string;
  /** Which checks did not finish, where one didn't. */
  readonly incomplete?: string;
  readonly groups: readonly FindingGroup[];
  /** What was decided on the plan, by whom and when, and whether it has been changed since; absent where nothing was. */
  readonly standing?: string;
  readonly remarks: readonly RemarkReview[];
}

/** The findings in one section of a plan. */
export interface FindingGroup {
  readonly heading: string;
  readonly findings: readonly FindingReview[];
}

export interface FindingReview {
  /** Counted through the plan, from 1. */
  readonly number: number;
  readonly severity: Severity;
  readonly severityName: string;
  /** What its check is called. */
  readonly title: string;
  readonly code: string;
  readonly rows: readonly ReviewRow[];
}

export interface LegendEntry {
  readonly title: string;
  readonly code: string;
  readonly why: string;
}

/** What there is to review in plans that were checked. */
export function reviewOf(reviewed: readonly ReviewedPlan[], { language, date = '' }: ReviewContext): Review {
  const codes = new Set(reviewed.flatMap(({ findings }) => findings.map(({ code }) => code as string)));
  const titles = reviewed.map((each) => titleOf(each, language));
  return {
    language,
    date: oneLine(date),
    ...(reviewed.length > 1 && { overview: overviewTable(reviewed, titles, language) }),
    plans: reviewed.map((each, index) => planReview(each, titles[index] as string, language)),
    legend: [...codes].sort().map((code) => ({
      code,
      title: checkOf(code)?.title[language] ?? code,
      why: checkOf(code)?.why[language] ?? '',
    })),
  };
}

function planReview(reviewed: ReviewedPlan, title: string, language: Language): PlanReview {
  const count = reviewed.findings.length;
  const unfinished = reviewed.failures.map(({ code }) => code);
  return {
    title,
    file: oneLine(reviewed.shown),
    facts: factsTable(reviewed.plan, language),
    counts: severityTable(reviewed.findings, language),
    opening: (count > 0 ? say.found(count) : say.nothingFound)[language],
    ...(unfinished.length > 0 && { incomplete: say.incomplete(unfinished)[language] }),
    groups: groupsOf(reviewed, language),
    ...standingIn(reviewed, language),
    remarks: remarksOn(reviewed, language),
  };
}

function standingIn({ plan, review }: ReviewedPlan, language: Language): Pick<PlanReview, 'standing'> {
  if (!review) return {};
  if ('problem' in review) return { standing: oneLine(review.problem[language]) };
  const words = standingWords(review.review, standingOf(review.review, plan.source.text));
  return { standing: oneLine(say.standing(words[language])[language]) };
}

function groupsOf(reviewed: ReviewedPlan, language: Language): FindingGroup[] {
  const { plan, findings } = reviewed;
  const inOrder = findings.toSorted((a, b) => a.span.start - b.span.start);
  const groups = grouped(inOrder.entries(), ([, { span }]) => sectionAt(plan, span.start));
  return [...groups].map(([section, found]) => ({
    heading: headingPath(section, language),
    findings: found.map(([index, finding]) => findingReview(finding, index + 1, reviewed, language)),
  }));
}

function findingReview(
  finding: ReviewedFinding,
  number: number,
  reviewed: ReviewedPlan,
  language: Language,
): FindingReview {
  const { severity, code } = finding;
  return {
    number,
    severity,
    severityName: severityWord(severity, language),
    title: checkOf(code)?.title[language] ?? code,
    code,
    rows: rowsOf(finding, reviewed, language),
  };
}

function checkOf(code: string) {
  return checks.find((check) => check.code === code);
}

function titleOf({ plan }: ReviewedPlan, language: Language): string {
  return oneLine(plan.header.title?.value ?? '').trim() || unnamed.plan[language];
}

const say = {
  found: (count: number): Localized => ({
    zh: `经核对，共有${count}处需要处理，请逐条审核，并在“处理”一栏勾选。`,
    en: `${count === 1 ? '1 finding needs' : `${count} findings need`} a decision: please tick one for each.`,
  }),
  nothingFound: {
    zh: '经核对，没有发现需要处理的问题。',
    en: 'Checked; nothing was found that needs a decision.',
  },
  standing: (words: string): Localized => ({ zh: `审阅：${words}`, en: `Review: ${words}` }),
  incomplete: (codes: readonly string[]): Localized => ({
    zh: `检查 ${codes.join('、')} 自己出错了，没有查完，这份意见不完整。`,
    en: `The ${codes.length === 1 ? 'check' : 'checks'} ${codes.join(', ')} failed and did not finish: this review is not complete.`,
  }),
};
