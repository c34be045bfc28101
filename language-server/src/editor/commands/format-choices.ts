import type { Format } from '../../documents/format.ts';
import type { Language } from '../../messages/localized.ts';
import type { FormatChoice } from '../../protocol/commands.ts';

/** Formats for the user to choose from. */
export function formatChoices(formats: readonly Format<never>[], language: Language): FormatChoice[] {
  return formats.map(({ name, extension = '', label, detail }) => ({
    name,
    extension,
    label: label[language],
    detail: detail[language],
  }));
}
