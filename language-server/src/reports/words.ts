import type { Severity } from '../checks/check.ts';
import { severityName } from '../checks/page.ts';
import { oneLine } from '../documents/clean-text.ts';
import type { Language, Localized } from '../messages/localized.ts';

/** A message on one line of a document, begun as a sentence is. */
export function sentence(message: Localized, language: Language): string {
  return capitalised(oneLine(message[language]));
}

/** A severity as it stands in a heading. */
export function severityWord(severity: Severity, language: Language): string {
  return capitalised(severityName(severity, language));
}

function capitalised(text: string): string {
  return text.replace(/^[a-z]/, (first) => first.toUpperCase());
}
