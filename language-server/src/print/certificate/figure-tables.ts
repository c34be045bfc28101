import { classWords } from '../../core/figures/class-words.ts';
import { ruleTitle } from '../../core/figures/rule-title.ts';
import { grouped } from '../../core/model/grouped.ts';
import type { Plan, Section } from '../../core/model/plan.ts';
import { sectionLabel } from '../../core/model/section-label.ts';
import type { NumeralClass } from '../../core/recogniser/numeral.ts';
import type { Language } from '../../core/text/localized.ts';
import { oneLine } from '../documents/clean-text.ts';
import type { Cell, Column, Table } from '../tables/table.ts';
import type { FigureAccount } from './account.ts';
import { heldAgainst } from './held-against.ts';
import { figureText, saidOf } from './said.ts';
import { column, tableOf } from './tables.ts';
import { certificateWords as words } from './words.ts';

/** Figures that state quantities, a row each: where each is said, what it is, and what it was held against. */
export function figureTable(
  title: string,
  accounts: readonly FigureAccount[],
  plan: Plan,
  language: Language,
): Table {
  const columns: Column[] = [
    column(words.line, 'center', language),
    column(words.figure, 'center', language),
    column(words.where, 'left', language),
    column(words.class, 'left', language),
    column(words.check, 'left', language),
  ];
  const findings = new Map<string, number>();
  const ofSection = grouped(accounts, ({ figure }) => figure.section);
  const rows = [...ofSection].flatMap(([section, those]) => [
    [{ text: standing(section, language), column: 0, colSpan: columns.length }],
    ...those.map((account) => rowOf(account, findings, plan, language)),
  ]);
  return { title, columns, rows, notes: [] };
}

function standing(section: Section | undefined, language: Language): string {
  return section ? oneLine(sectionLabel(section)) : words.opening[language];
}

/** @param findings the lines at which findings have been told, by what they say: a row behind them says where */
function rowOf(
  account: FigureAccount,
  findings: Map<string, number>,
  plan: Plan,
  language: Language,
): Cell[] {
  const { figure, line } = account;
  const texts = [
    `${line}`,
    figureText(figure),
    saidOf(figure, plan, language),
    classText(account, language),
    checkText(account, findings, language),
  ];
  return texts.map((text, column) => ({ text, column, ...(column === 1 && { source: figure.span }) }));
}

function classText({ figure }: FigureAccount, language: Language): string {
  const name = classWords[figure.class][language];
  const rule = ruleTitle(figure.rule)?.[language] ?? name;
  return rule.includes(name) ? rule : `${name}${words.colon[language]}${rule}`;
}

/** What a figure was held against; a box to tick where that is nothing. */
function checkText(account: FigureAccount, findings: Map<string, number>, language: Language): string {
  const lines = heldAgainst(account, language).map((text) => {
    const told = findings.get(text);
    if (account.verdict === 'questioned') findings.set(text, told ?? account.line);
    return told === undefined ? text : words.seeLine(told)[language];
  });
  return lines.length > 0 ? lines.join('\n') : words.toTick[language];
}

/** Figures that state none, by what they are: each text once, with its lines. */
export function otherFiguresTable(
  title: string,
  accounts: readonly FigureAccount[],
  language: Language,
): Table {
  const ofClass = grouped(accounts, ({ figure }) => figure.class);
  const classes = (Object.keys(classWords) as NumeralClass[]).filter((each) => ofClass.has(each));
  return tableOf(
    title,
    [
      column(words.class, 'center', language),
      column(words.count, 'center', language),
      column(words.figuresWithLines, 'left', language),
    ],
    classes.map((each) => {
      const those = ofClass.get(each) ?? [];
      return [classWords[each][language], `${those.length}`, withLines(those, language)];
    }),
  );
}

function withLines(accounts: readonly FigureAccount[], language: Language): string {
  const ofText = grouped(accounts, ({ figure }) => figureText(figure));
  const parts = [...ofText].map(([text, those]) => {
    const lines = [...new Set(those.map(({ line }) => line))];
    return language === 'zh' ? `${text}（${lines.join('、')}）` : `${text} (${lines.join(', ')})`;
  });
  return parts.join(language === 'zh' ? '；' : '; ');
}
