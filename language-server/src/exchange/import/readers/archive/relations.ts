import type { Archive } from './archive.ts';
import { elementsOf, readXml } from './xml.ts';

/** Another part of the same file that a part names. */
export interface Relation {
  readonly id: string;
  /** `styles`, `footnotes`: the last word of its address. */
  readonly type: string;
  readonly path: string;
}

/** The parts that a part names ('' for the whole file); what lies outside the file is left alone. */
export function relationsOf(archive: Archive, part: string): Relation[] {
  const folder = part.replace(/[^/]*$/u, '');
  const bytes = archive.read(`${folder}_rels/${part.slice(folder.length)}.rels`);
  if (!bytes) return [];
  return elementsOf(readXml(bytes)).flatMap(({ attributes }) => {
    const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes;
    return mode === 'External'
      ? []
      : [{ id, type: type.replace(/^.*\//u, ''), path: pathFrom(folder, target) }];
  });
}

/** The names of the parts of a kind, in the order in which they are named. */
export function related(relations: readonly Relation[], type: string): string[] {
  return relations.filter((relation) => relation.type === type).map(({ path }) => path);
}

function pathFrom(folder: string, target: string): string {
  const path: string[] = [];
  for (const name of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (name === '..') path.pop();
    else if (name !== '.' && name !== '') path.push(name);
  }
  return path.join('/');
}
