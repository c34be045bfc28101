import { cleanText } from '../documents/clean-text.ts';

/** A text as one line: breaks that a copied text has inside are taken out, between words of Latin script they are blanks. */
export function printed(text: string): string {
  return cleanText(text)
    .trim()
    .replace(/([\x21-\x7e]?)\s*\n\s*([\x21-\x7e]?)/g, (_, before: string, after: string) =>
      before && after ? `${before} ${after}` : before + after,
    );
}
