import type {
  Indicator,
  Plan,
  Responsibility,
  Section,
} from '../../../language-server/src/core/model/plan.ts';

/**
 * A plan as the stock grammar reads it: the same facts and prose in the same order, free text in quotes,
 * blocks in braces. Mentions of departments and 对应 are its cross-references.
 */
export function stockText(plan: Plan): string {
  const { header, roster, root, comments } = plan;
  const fields = [
    ...header.issuers.map(({ value }) => field('发文机关', value)),
    ...optional('成文日期', header.signed?.value.text),
    ...optional('发布日期', header.published?.value.text),
    ...optional('规划期', header.period?.value.text),
    ...optional('地区', header.region?.value),
  ];
  const bases = header.bases.map(({ title, documentNumber }) => {
    return `《${quoted(title)}》${documentNumber ? quoted(documentNumber.value) : ''}`;
  });
  if (bases.length > 0) fields.push(`依据：${bases.join('、\n    ')}`);
  const departments = roster.map(({ name }) => quoted(name));
  return [
    ...comments.map(({ value }) => value),
    block(`规划 ${quoted(header.title?.value ?? '')}`, fields),
    ...(departments.length > 0 ? [block('部门', departments)] : []),
    ...sectionLines(root),
    '',
  ].join('\n');
}

function sectionLines(section: Section): string[] {
  const boxes = section.sections.filter(({ kind }) => kind === 'box');
  const others = section.sections.filter(({ kind }) => kind !== 'box');
  return [
    ...section.texts.map(({ value }) => quoted(value)),
    ...(section.isTask ? responsibilityLines(section.responsibility) : []),
    ...section.indicators.flatMap((indicator, index, all) => [
      ...(indicator.category && indicator.category.value !== all[index - 1]?.category?.value
        ? [`类别 ${quoted(indicator.category.value)}`]
        : []),
      block(`指标 ${quoted(indicator.name)}`, indicatorFields(indicator)),
    ]),
    ...boxes.map((box) => block(`专栏 ${box.number ?? 0} ${quoted(box.title)}`, sectionLines(box))),
    ...others.flatMap((inner) => [
      // for an annex that grammar has no word
      inner.kind === 'annex'
        ? quoted(`${inner.mark} ${inner.title}`)
        : `${inner.mark.replace('．', '.')} ${quoted(inner.title)}`,
      ...sectionLines(inner),
    ]),
  ];
}

function indicatorFields({ values, property, unit, scope, responsibility, serves }: Indicator): string[] {
  return [
    ...values.map(({ role, year, value }) =>
      field(role === 'standard' ? '标准' : year === undefined ? '目标' : `${year}年`, value.text),
    ),
    ...optional('属性', property?.text),
    ...optional('单位', unit?.value),
    ...optional('范围', scope?.value),
    ...(responsibility?.inheritedFrom ? [] : responsibilityLines(responsibility)),
    ...serves.map(
      ({ plan, indicator }) => `对应：《${quoted(plan?.value ?? '')}》${quoted(indicator?.value ?? '')}`,
    ),
  ];
}

function responsibilityLines(responsibility: Responsibility | undefined): string[] {
  const names = responsibility?.mentions.map(({ name, department }) => quoted(department?.name ?? name));
  return names ? [`责任部门：${names.join('、')}`] : [];
}

function block(head: string, lines: readonly string[]): string {
  return [`${head} {`, ...lines.map((line) => `  ${line}`), '}'].join('\n');
}

function field(name: string, value: string): string {
  return `${name}：${quoted(value)}`;
}

function optional(name: string, value: string | undefined): string[] {
  return value === undefined ? [] : [field(name, value)];
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '”')}"`;
}
