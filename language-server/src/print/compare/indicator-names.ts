import { fieldNames } from '../../core/fields/field-names.ts';
import { normaliseName } from '../../core/model/names.ts';
import type { Indicator } from '../../core/model/plan.ts';
import { withoutUnit } from '../../core/model/value/unit-in-name.ts';
import { type Change, type ChangeSubject, change } from './change.ts';

/** With whom it is for, which tells it from others of its name. */
export function nameAndScope({ fullName: name, scope }: Indicator): string {
  return scope ? `${name}（${scope.value}）` : name;
}

/** Without the unit in brackets behind it. */
export function bareName({ fullName }: Indicator): string {
  return withoutUnit(fullName);
}

/** What it is called now; only the unit behind the name may be another. */
export function nameChanges(before: Indicator, after: Indicator, about: ChangeSubject): Change[] {
  const [old, current] = [before.name, after.name];
  if (normaliseName(old) === normaliseName(current)) return [];
  const [bareOld, bare] = [withoutUnit(old), withoutUnit(current)];
  if (normaliseName(bareOld) !== normaliseName(bare))
    return [change({ ...about, aspect: itsName }, old, current, 'renamed')];
  const unitIn = (name: string, rest: string) => name.slice(rest.length).trim().slice(1, -1);
  return [change({ ...about, aspect: fieldNames.单位 }, unitIn(old, bareOld), unitIn(current, bare))];
}

const itsName = { zh: '名称', en: 'name' };
