import { headerTexts } from '../../core/fields/header-fields.ts';
import { textFields } from '../../core/fields/indicator-fields.ts';
import { normaliseName } from '../../core/model/names.ts';
import { own, ownMentions } from '../../core/model/own.ts';
import type { Deadline, DepartmentMention, Indicator, Plan, Section } from '../../core/model/plan.ts';
import type { Value } from '../../core/model/quantity.ts';
import type { Span } from '../../core/model/source.ts';

/**
 * All that a plan says, but not how: two plans say the same if these texts are equal. Width and kind of marks,
 * the spelling of square metres, the order of a department list and a second mention in it make no difference.
 */
export function whatItSays(plan: Plan): string {
  const { header, roster, root, sections, indicators } = plan;
  const { issuers, signed, published, period, baseYear, bases, title } = header;
  return JSON.stringify([
    plain(title?.value),
    issuers.map(({ value }) => plain(value)),
    headerTexts.map(({ key }) => plain(header[key]?.value)),
    [signed?.value, published?.value, period?.value, baseYear?.value],
    bases.map((basis) => plain(basis.title)),
    [
      ...new Set(
        roster.map((each) => plain([each.name, ...each.shortNames.map(({ value }) => value)].join(' '))),
      ),
    ],
    roster.flatMap(({ members }) => departments(members)).sort(),
    [root, ...sections].map((section) => sectionSays(plan, section)),
    indicators.map(indicatorSays),
  ]);
}

/** Of one section, but for those below it. */
export function sectionSays(plan: Plan, section: Section): readonly unknown[] {
  const { kind, level, number, title, texts, tables, deadline } = section;
  const written = texts.map(({ span }) => plain(withoutNames(plan, span)));
  const cells = tables.map(({ rows }) => rows.map((row) => row.map(({ value }) => plain(value))));
  const who = departments(ownMentions(section));
  return [kind, level, number, plain(title), written, cells, who, by(deadline)];
}

/** Of one indicator. */
export function indicatorSays(indicator: Indicator): readonly unknown[] {
  const { name, form, values, property, responsibility, deadline, serves } = indicator;
  const fields = textFields.map(({ key }) => plain(indicator[key]?.value));
  return [
    [plain(name), form, property?.value, property?.value ?? plain(property?.text)],
    values.map(({ role, year, heading, value }) => [role, year, heading, amount(value)]),
    [fields, indicator.direction, departments(responsibility?.mentions ?? []), by(deadline)],
    serves.map(({ plan, indicator: served }) => [plain(plan?.value), plain(served?.value)]),
  ];
}

/** A paragraph without the departments named in it: they are listed apart. */
function withoutNames({ source, mentions }: Plan, { start, end }: Span): string {
  let text = '';
  let from = start;
  for (const { span } of mentions) {
    if (span.start < from || span.end > end) continue;
    text += source.text.slice(from, span.start);
    from = span.end;
  }
  return text + source.text.slice(from, end);
}

function departments(mentions: readonly DepartmentMention[]): string[] {
  return [...new Set(mentions.map(({ name, role }) => `${role} ${plain(name)}`))].sort();
}

function by(deadline: Deadline | undefined): string {
  return plain(own(deadline)?.text);
}

function amount(value: Value): unknown {
  if (value.kind === 'none') return null;
  if (value.kind === 'words') return plain(value.text);
  const { comparator, low, high, unit, change, recurrence, cumulative, softener, relativeTo } = value;
  const per = unit.per && [unit.per.count.toFixed(), plain(unit.per.of)];
  const measure = [low.times(unit.factor).toFixed(), high.times(unit.factor).toFixed(), unit.dimension, per];
  const rhythm = recurrence && [recurrence.every, recurrence.period];
  return [comparator, measure, change, rhythm, cumulative, softener, plain(relativeTo)];
}

/** A text without what makes no difference. */
export function plain(text = ''): string {
  return normaliseName(text)
    .replace(/平方米|平米|m2/gu, 'm²')
    .replace(/[,:;()、。.]/gu, '');
}
