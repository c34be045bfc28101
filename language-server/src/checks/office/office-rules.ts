import { noOfficeRules, type OfficeRules } from '../../core/plans/office-rules.ts';
import { readDepartments } from './departments.ts';
import { readDocuments } from './documents.ts';
import type { Blame, SettingReader } from './setting-reader.ts';
import { readTerms } from './terms.ts';

/** How each of an office's rules is read: the settings of that name. */
const readers: { readonly [Key in keyof OfficeRules]: SettingReader<OfficeRules[Key]> } = {
  departments: readDepartments,
  terms: readTerms,
  documents: readDocuments,
};

/** The names of the settings that hold an office's rules. */
export const officeKeys = Object.keys(readers) as readonly (keyof OfficeRules)[];

/** The rules among settings; undefined where they say none. */
export function readOfficeRules(
  json: Readonly<Record<string, unknown>>,
  blame: Blame,
): OfficeRules | undefined {
  const given = officeKeys.filter((key) => json[key] !== undefined);
  if (given.length === 0) return undefined;
  const read = <Key extends keyof OfficeRules>(key: Key) => ({
    [key]: readers[key](json[key], (path, message) => blame([key, ...path], message)),
  });
  return { ...noOfficeRules, ...Object.assign({}, ...given.map(read)) };
}
