import { type Localized, quoted } from '../../core/text/localized.ts';
import { short } from '../support/phrases.ts';

/** The title of a fix that writes something else. */
export function changeTo(text: string): Localized {
  return { zh: `改为${quoted(short(text))}`, en: `Change to ${quoted(short(text))}` };
}

/** The title of a fix that writes what is missing. */
export function addLine(line: string): Localized {
  return { zh: `补写${quoted(short(line))}`, en: `Add ${quoted(short(line))}` };
}
