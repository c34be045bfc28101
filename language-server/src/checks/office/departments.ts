import { normaliseName } from '../../core/model/names.ts';
import type { OfficeDepartment } from '../../core/plans/office-rules.ts';
import { isObject } from '../../core/text/json-object.ts';
import type { Localized } from '../../core/text/localized.ts';
import type { SettingReader } from './setting-reader.ts';

/** `{ "市发展和改革委员会": ["市发改委"], "市民政局": [] }`: full names, each with what else it is called. */
export const readDepartments: SettingReader<readonly OfficeDepartment[]> = (json, blame) => {
  if (!isObject(json)) {
    blame([], say.noDepartments);
    return [];
  }
  const taken = new Map<string, string>();
  return Object.entries(json).flatMap(([name, others]): OfficeDepartment[] => {
    const otherNames = typeof others === 'string' ? [others] : others;
    if (name.trim() === '') blame([name], say.noName);
    else if (!isListOfNames(otherNames)) blame([name], say.wrongNames(name));
    else {
      for (const each of [name, ...otherNames]) {
        const of = taken.get(normaliseName(each));
        if (of !== undefined && of !== name) blame([name], say.twoOfOneName(each, of, name));
        taken.set(normaliseName(each), name);
      }
      return [{ name, otherNames }];
    }
    return [];
  });
};

function isListOfNames(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string' && each.trim() !== '');
}

const say = {
  noDepartments: {
    zh: 'departments 应写成 { "部门全称": ["简称"] }，没有简称的写 []。',
    en: 'departments is written as { "full name": ["short name"] }, with [] where there is no short name.',
  },
  noName: {
    zh: '部门全称不能是空的。',
    en: 'The full name of a department can’t be empty.',
  },
  wrongNames: (name: string): Localized => ({
    zh: `“${name}”后面应写它的简称：["简称"]，没有的写 []。`,
    en: `Behind “${name}” stand its short names: ["short name"], or [] where it has none.`,
  }),
  twoOfOneName: (name: string, one: string, other: string): Localized => ({
    zh: `“${name}”既指“${one}”又指“${other}”：一个名称只能指一个部门。`,
    en: `“${name}” means both “${one}” and “${other}”; a name can mean one department only.`,
  }),
};
