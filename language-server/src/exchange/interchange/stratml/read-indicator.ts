import type { KeywordName } from '../../../../../grammar/keywords.ts';
import type { DepartmentRole } from '../../../core/model/plan.ts';
import { inOneLine, roleFields, writtenFields } from '../fields.ts';
import type {
  FieldTexts,
  IndicatorDraft,
  MentionDraft,
  SectionContent,
  WrittenField,
} from '../plan-draft.ts';
import { servesName } from './elements.ts';
import { type FieldLines, fieldLines } from './field-lines.ts';
import { mentionsOf } from './mentions.ts';
import { type Result, resultsOf } from './read-results.ts';
import { childrenNamed, textOf, type XmlTree } from './xml.ts';

const roles = Object.entries(roleFields) as [DepartmentRole, KeywordName][];
const names: readonly KeywordName[] = ['类别', ...writtenFields, ...roles.map(([, keyword]) => keyword)];

/**
 * Indicators as blocks; what is said of one besides stands in front of it as a comment.
 */
export function readIndicators(elements: readonly XmlTree[]): SectionContent[] {
  const contents: SectionContent[] = [];
  for (const element of elements) {
    const other = fieldLines(textOf(element, 'OtherInformation'), names);
    const results = resultsOf(element);
    contents.push(...remarks(element, results, other));
    for (const indicator of indicatorsOf(element, results, other)) {
      const last = contents.at(-1);
      if (!indicator.otherCells) contents.push({ kind: 'indicator', indicator });
      else if (last?.kind !== 'indicators') contents.push({ kind: 'indicators', rows: [indicator] });
      else contents.splice(-1, 1, { kind: 'indicators', rows: [...last.rows, indicator] });
    }
  }
  return contents;
}

/** One for each place that it is measured at; none where a form was left empty. */
function indicatorsOf(element: XmlTree, results: readonly Result[], other: FieldLines): IndicatorDraft[] {
  const name = inOneLine(textOf(element, 'MeasurementDimension') ?? '');
  if (name === '' && results.length === 0) return [];
  const places = [...new Set(results.map(({ place }) => place))];
  const category = other.fields.get('类别');
  return (places.length > 0 ? places : [undefined]).map((place) => {
    const own = results.filter((result) => result.place === place);
    return {
      name,
      ...(category !== undefined && { category }),
      values: own.flatMap(({ value }) => value ?? []),
      fields: { ...textFields(element, own, other), ...(place !== undefined && { 范围: place }) },
      mentions: mentionsIn(other),
      ...(other.cells.length > 0 && { otherCells: other.cells }),
    };
  });
}

function textFields(
  element: XmlTree,
  results: readonly Result[],
  { fields, others }: FieldLines,
): FieldTexts<WrittenField> {
  const unit = textOf(element, 'UnitOfMeasurement');
  const hasUnits = results.some(({ isAsWritten }) => isAsWritten);
  const serves = relationships(element).flatMap(({ name, text }) => (name === servesName ? text : []));
  return {
    ...(unit !== undefined && !hasUnits && { 单位: unit }),
    ...(others.length > 0 && { 定义: others.join(' ') }),
    ...(serves.length > 0 && { 对应: serves.join('；') }),
    ...(Object.fromEntries(
      writtenFields.flatMap((field) => (fields.has(field) ? [[field, fields.get(field)]] : [])),
    ) as FieldTexts<WrittenField>),
  };
}

/** In the order of the lines. */
function mentionsIn({ fields }: FieldLines): MentionDraft[] {
  return [...fields].flatMap(([keyword, list]) => {
    const role = roles.find(([, name]) => name === keyword)?.[0];
    return role ? mentionsOf(list, role) : [];
  });
}

function remarks(
  element: XmlTree,
  results: readonly Result[],
  { fields, others }: FieldLines,
): SectionContent[] {
  const lines = [
    ...relationships(element).flatMap(({ name, text }) =>
      name === servesName ? [] : `关联：${[name, text].join(' ')}`,
    ),
    // 定义 is taken
    ...(fields.has('定义') ? others : []),
    ...results.flatMap(({ note }) => note ?? []),
  ];
  return lines.map((text) => ({ kind: 'comment', text }));
}

function relationships(element: XmlTree): { readonly name: string; readonly text: string }[] {
  return childrenNamed(element, 'Relationship').flatMap((each) => {
    const [name = '', text = ''] = [textOf(each, 'Name'), textOf(each, 'Description')];
    return name || text ? [{ name, text }] : [];
  });
}
