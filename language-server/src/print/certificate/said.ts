import type { PlanFigure } from '../../core/figures/plan-figure.ts';
import type { Plan } from '../../core/model/plan.ts';
import type { Span } from '../../core/model/source.ts';
import type { Language, Localized } from '../../core/text/localized.ts';
import { sayValue } from '../../core/wording/values.ts';
import { yearText } from '../../core/wording/years.ts';
import { oneLine } from '../documents/clean-text.ts';

const longestValue = 12;

/** A figure as its readers see it: the value it is of, or of a long one its digits with the unit; else its digits. */
export function figureText({ text, field, statement }: PlanFigure): string {
  const value = field?.value.value ?? statement?.value;
  if (value?.kind !== 'quantity') return oneLine(text).trim();
  const withUnit = /\d$/.test(text) ? text + value.unit.text : text;
  return oneLine(value.text.length > longestValue ? withUnit : value.text).trim();
}

/** What was read with a figure, a line each: of what, for whom, when, how much; nothing where it states no quantity. */
export function readAs(figure: PlanFigure, language: Language): string[] {
  const { field, statement } = figure;
  const value = statement?.value ?? field?.value.value;
  if (!value) return figure.of === undefined ? [] : [labelled(labels.of, figure.of, language)];
  const year = statement ? statement.year?.value : field?.value.year;
  return [
    labelled(labels.of, statement?.name.value ?? field?.indicator.fullName ?? '', language),
    ...(statement?.scope ? [labelled(labels.scope, statement.scope.value, language)] : []),
    ...(year === undefined
      ? []
      : [labelled(labels.year, yearText(year, field?.value.part)[language], language)]),
    labelled(labels.value, sayValue(value)[language], language),
    ...(statement?.softener ? [labelled(labels.softener, statement.softener, language)] : []),
  ];
}

function labelled(label: Localized, text: string, language: Language): string {
  return `${label[language]}${language === 'zh' ? '：' : ': '}${oneLine(text)}`;
}

const labels = {
  of: { zh: '所指', en: 'of what' },
  scope: { zh: '对象', en: 'for whom' },
  year: { zh: '年份', en: 'when' },
  value: { zh: '数值', en: 'how much' },
  softener: { zh: '语气', en: 'softened by' },
};

/** What a figure is said of, with whom and what year it is for, as it was read; the words around it where nothing was. */
export function saidOf(figure: PlanFigure, plan: Plan, language: Language): string {
  const { field, statement, of } = figure;
  if (field) {
    const { year, part, heading } = field.value;
    const when = heading ?? (year === undefined ? '' : yearText(year, part)[language]);
    return inBrackets(field.indicator.fullName, [when], language);
  }
  if (statement) {
    const { name, scope, year } = statement;
    return inBrackets(name.value, [scope?.value, year && yearText(year.value)[language]], language);
  }
  return of === undefined ? clauseAround(figure.span, plan) : oneLine(of);
}

function inBrackets(text: string, behind: readonly (string | undefined)[], language: Language): string {
  const said = behind.filter(Boolean).join(language === 'zh' ? '，' : ', ');
  if (said === '') return oneLine(text);
  return oneLine(language === 'zh' ? `${text}（${said}）` : `${text} (${said})`);
}

const mostBefore = 22;
const mostBehind = 14;

/** The clause that a figure stands in, so much of it as tells what is meant. */
function clauseAround({ start, end }: Span, { source: { text } }: Plan): string {
  const before = /[^，。；：！？,;!?\n\r|｜]*$/u.exec(text.slice(Math.max(0, start - 200), start))?.[0] ?? '';
  const behind = /^[^，。；：！？,;!?\n\r|｜]*/u.exec(text.slice(end, end + 200))?.[0] ?? '';
  const from = before.length > mostBefore ? `…${before.slice(-mostBefore)}` : before;
  const to = behind.length > mostBehind ? `${behind.slice(0, mostBehind)}…` : behind;
  return oneLine(from + text.slice(start, end) + to).trim();
}
