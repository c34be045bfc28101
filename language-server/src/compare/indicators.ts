import type { Language } from '../messages/localized.ts';
import { normaliseName } from '../model/names.ts';
import type { Indicator, IndicatorValue, Plan } from '../model/plan.ts';
import type { Sourced } from '../model/source.ts';
import { word } from '../tables/words.ts';
import { deadlineChanges, responsibilityChanges } from './answers.ts';
import { type Change, change } from './change.ts';
import { fieldNames } from './field-names.ts';
import { pairsOf } from './matching.ts';
import { labelOf, textOf, valueChange } from './values.ts';

/** Indicators that are new or gone, and what the others say otherwise. */
export function indicatorChanges(before: Plan, after: Plan, language: Language): Change[] {
  const pairs = pairsOf(before.indicators, after.indicators, nameOf, isLikelySame);
  return pairs.flatMap((pair) => {
    if (!pair.after) return pair.before ? [whole(pair.before, 'removed', language)] : [];
    return pair.before
      ? changesOf(pair.before, pair.after, language)
      : [whole(pair.after, 'added', language)];
  });
}

function nameOf({ name, scope }: Indicator): string {
  return scope ? `${name}（${scope.value}）` : name;
}

/** A name of a few characters is near to many: such an indicator is the same only where a value is. */
function isLikelySame(before: Indicator, after: Indicator): boolean {
  return before.values.some((old) =>
    after.values.some(
      (value) => labelOf(old).zh === labelOf(value).zh && !valueChange(old.value, value.value),
    ),
  );
}

function whole(indicator: Indicator, kind: 'added' | 'removed', language: Language): Change {
  const values = indicator.values
    .filter(({ value }) => textOf(value) !== '')
    .map((each) => labelOf(each)[language] + word('colon', language) + textOf(each.value))
    .join(word('semicolon', language));
  const about = { thing: indicator.name, kind };
  return kind === 'added'
    ? { ...about, before: '', after: values, source: indicator.nameSpan }
    : { ...about, before: values, after: '' };
}

function changesOf(before: Indicator, after: Indicator, language: Language): Change[] {
  const about = { thing: after.name, source: after.nameSpan };
  const renamed =
    normaliseName(before.name) === normaliseName(after.name)
      ? []
      : [change({ ...about, aspect: itsName }, before.name, after.name, 'renamed')];
  return [
    ...renamed,
    ...valueChanges(before.values, after.values, about),
    ...texts(before, after).flatMap(([name, old, current]) =>
      normaliseName(old) === normaliseName(current)
        ? []
        : [change({ ...about, aspect: fieldNames[name] }, old, current)],
    ),
    ...responsibilityChanges(
      { ...about, aspect: fieldNames.责任部门 },
      before.responsibility,
      after.responsibility,
      language,
    ),
    ...deadlineChanges({ ...about, aspect: fieldNames.期限 }, before.deadline, after.deadline),
  ];
}

function valueChanges(
  before: readonly IndicatorValue[],
  after: readonly IndicatorValue[],
  about: Pick<Change, 'thing' | 'source'>,
): Change[] {
  const pairs = pairsOf(
    before,
    after,
    (each) => labelOf(each).zh,
    () => false,
  );
  return pairs.flatMap(({ before: old, after: current }) => {
    const aspect = labelOf((current ?? old) as IndicatorValue);
    const [oldText, text] = [textOf(old?.value), textOf(current?.value)];
    const kind = old && current ? valueChange(old.value, current.value) : 'changed';
    if (!kind || oldText === text) return [];
    const source = current ? { source: current.value.span } : {};
    return [change({ ...about, ...source, aspect }, oldText, text, kind)];
  });
}

type Field = '属性' | '单位' | '范围' | '口径' | '定义' | '数据来源' | '分解' | '对应';

/** What is written in words, with the older and the newer wording. */
function texts(before: Indicator, after: Indicator): [Field, string, string][] {
  const both = (field: Field, of: (indicator: Indicator) => string): [Field, string, string] => [
    field,
    of(before),
    of(after),
  ];
  const said = (text: Sourced<string> | undefined) => text?.value ?? '';
  return [
    both('属性', ({ property }) => property?.text ?? ''),
    both('单位', ({ unit }) => said(unit)),
    both('范围', ({ scope }) => said(scope)),
    both('口径', ({ measuredAs }) => said(measuredAs)),
    both('定义', ({ definition }) => said(definition)),
    both('数据来源', ({ dataSource }) => said(dataSource)),
    both('分解', ({ breakdown }) => said(breakdown)),
    both('对应', ({ serves }) =>
      serves.map(({ plan, indicator }) => (plan ? `《${plan.value}》` : '') + said(indicator)).join('、'),
    ),
  ];
}

const itsName = { zh: '名称', en: 'name' };
