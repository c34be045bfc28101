import type {
  Indicator,
  Plan,
  Responsibility,
  Section,
} from '../../../language-server/src/core/model/plan.ts';

/** A plan as one would write it in YAML: the same facts and prose in the same order, under the same names. */
export function yamlText({ header, roster, root }: Plan): string {
  return [
    ...scalar('规划', header.title?.value),
    ...list(
      '发文机关',
      header.issuers.map(({ value }) => value),
    ),
    ...scalar('成文日期', header.signed?.value.text),
    ...scalar('规划期', header.period?.value.text),
    ...scalar('地区', header.region?.value),
    ...list(
      '依据',
      header.bases.map(({ title }) => title),
    ),
    ...list(
      '部门',
      roster.map(({ name }) => name),
    ),
    ...sectionLines(root),
    '',
  ].join('\n');
}

function sectionLines(section: Section): string[] {
  const { texts, indicators, sections, responsibility, isTask } = section;
  return [
    ...(isTask ? responsibilityLines(responsibility) : []),
    ...list(
      '正文',
      texts.map(({ value }) => value),
    ),
    ...items('指标', indicators.map(indicatorLines)),
    ...items(
      '章节',
      sections.map((inner) => [...scalar('标题', inner.mark + inner.title), ...sectionLines(inner)]),
    ),
  ];
}

function indicatorLines(indicator: Indicator): string[] {
  const { name, values, property, unit, scope, responsibility, serves } = indicator;
  return [
    ...scalar('名称', name),
    ...items(
      '数值',
      values.map(({ role, year, value }) => [
        ...scalar('年份', role === 'standard' ? '标准' : `${year ?? '目标'}年`),
        ...scalar('值', value.text),
      ]),
    ),
    ...scalar('属性', property?.text),
    ...scalar('单位', unit?.value),
    ...scalar('范围', scope?.value),
    ...(responsibility?.inheritedFrom ? [] : responsibilityLines(responsibility)),
    ...list(
      '对应',
      serves.map(({ plan, indicator }) => `《${plan?.value ?? ''}》${indicator?.value ?? ''}`),
    ),
  ];
}

function responsibilityLines(responsibility: Responsibility | undefined): string[] {
  return list('责任部门', responsibility?.mentions.map(({ name }) => name) ?? []);
}

function scalar(key: string, value: string | undefined): string[] {
  return value ? [`${key}: ${written(value)}`] : [];
}

function list(key: string, values: readonly (string | undefined)[]): string[] {
  const given = values.filter((value) => value !== undefined);
  return given.length > 0 ? [`${key}:`, ...given.map((value) => `  - ${written(value)}`)] : [];
}

function items(key: string, blocks: readonly (readonly string[])[]): string[] {
  const lines = blocks.flatMap((block) =>
    block.map((line, index) => `  ${index === 0 ? '- ' : '  '}${line}`),
  );
  return lines.length > 0 ? [`${key}:`, ...lines] : [];
}

/** Words as they stand; in quotes what YAML would take for something else. */
function written(value: string): string {
  return /^[\p{L}\p{N}《][\p{L}\p{N}《》、，。；：（）“”％%≥≤—]*$/u.test(value) && !/^[\d.]+$/.test(value)
    ? value
    : JSON.stringify(value);
}
