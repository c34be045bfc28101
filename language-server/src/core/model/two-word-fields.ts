import { directionNames } from '../fields/field-names.ts';
import type { Localized } from '../text/localized.ts';
import { properties, propertyWord } from './property.ts';

/** The fields that take one of two words, by their keyword, with those words. */
export const twoWordFields: Readonly<Record<string, readonly Localized[]>> = {
  属性: properties.map((property) => ({
    zh: propertyWord(property, 'simplified'),
    en: propertyWord(property, 'english'),
  })),
  方向: Object.values(directionNames),
};
