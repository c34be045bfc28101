import { noSettings, type Settings } from '../../checks/settings.ts';
import type { Span } from '../../core/model/source.ts';
import type { NumeralClass } from '../../core/recogniser/numeral.ts';
import type { Language } from '../../core/text/localized.ts';
import { unnamed } from '../../core/wording/unnamed.ts';
import { oneLine } from '../documents/clean-text.ts';
import type { ReviewedPlan } from '../reports/review-input.ts';
import type { Table } from '../tables/table.ts';
import type { FigureAccount, Verdict } from './account.ts';
import { accountsOf } from './accounts.ts';
import { figureTable, otherFiguresTable } from './figure-tables.ts';
import { countsTable, factsTable } from './opening-tables.ts';
import { figureText } from './said.ts';
import { sha256 } from './sha256.ts';
import { certificateWords, verdictWords } from './words.ts';

/** What every figure of a plan is and what it was held against: as tables for its readers, and as data. */
export interface Certificate {
  readonly title: string;
  readonly tables: readonly Table[];
  /** In the order of the text. */
  readonly figures: readonly CertifiedFigure[];
}

export interface CertifiedFigure {
  /** With what binds it and its unit, where it is a value. */
  readonly text: string;
  /** From 1. */
  readonly line: number;
  /** Its digits. */
  readonly span: Span;
  readonly class: NumeralClass;
  /** The rule that said so. */
  readonly rule: string;
  readonly verdict: Verdict;
}

export interface CertificateContext {
  readonly language: Language;
  /** Those that the plan was checked by. */
  readonly settings?: Settings;
}

/** The certificate of a plan that was checked; the same plan gives the same always. */
export async function certificateOf(
  reviewed: ReviewedPlan,
  { language, settings = noSettings }: CertificateContext,
): Promise<Certificate> {
  const { plan } = reviewed;
  const accounts = accountsOf(reviewed);
  const hash = await sha256(plan.source.text);
  const name = oneLine(plan.header.title?.value ?? '').trim() || unnamed.plan[language];
  const parts = toRead.map((verdict) => accounts.filter((account) => account.verdict === verdict));
  const tables = [
    factsTable(reviewed, accounts, settings, hash, language),
    countsTable(accounts, language),
    ...parts.flatMap((those, index) => tableOfPart(toRead[index] as Verdict, those, reviewed, language)),
  ];
  return {
    title: certificateWords.titleOf(name)[language],
    tables,
    figures: accounts.map(({ figure, line, verdict }) => ({
      text: figureText(figure),
      line,
      span: figure.span,
      class: figure.class,
      rule: figure.rule,
      verdict,
    })),
  };
}

/** What needs a reader first. */
const toRead = Object.keys(verdictWords) as readonly Verdict[];

function tableOfPart(
  verdict: Verdict,
  accounts: readonly FigureAccount[],
  { plan }: ReviewedPlan,
  language: Language,
): Table[] {
  if (accounts.length === 0) return [];
  const title = certificateWords.tableOf(verdictWords[verdict].name, accounts.length)[language];
  return verdict === 'no-claim'
    ? [otherFiguresTable(title, accounts, language)]
    : [figureTable(title, accounts, plan, language)];
}
