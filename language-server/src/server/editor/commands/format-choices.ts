import type { Language } from '../../../core/text/localized.ts';
import type { DetailedKind } from '../../../print/documents/format.ts';
import type { FormatChoice } from '../../protocol/commands.ts';

/** Formats for the user to choose from. */
export function formatChoices(formats: readonly DetailedKind[], language: Language): FormatChoice[] {
  return formats.map(({ name, extension = '', label, detail }) => ({
    name,
    extension,
    label: label[language],
    detail: detail[language],
  }));
}
