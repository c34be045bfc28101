import { oncePer } from '../once-per.ts';
import { ownNameOfPart } from '../part-names.ts';
import type { Indicator } from '../plan.ts';
import { directionInName, directionInPartName, type NamedWay } from './name-direction.ts';

/**
 * Which way an indicator is meant to go, whatever is written of its values: as its field 方向 says, or its name, or for
 * a part of a harm its whole's. `either` is what lawfully goes both ways; undefined where nothing says it.
 */
export const meantWay = oncePer((indicator: Indicator): NamedWay => {
  const { fullName, name, partOf, direction, directionFrom } = indicator;
  if (directionFrom === 'field') return direction;
  if (!partOf) return directionInName(fullName);
  const ofWhole = meantWay(partOf);
  const own = directionInPartName(ownNameOfPart(name), ofWhole !== undefined);
  return own === undefined || own === 'either' ? (ofWhole === 'falling' ? ofWhole : own) : own;
});
