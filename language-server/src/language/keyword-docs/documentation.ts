import type { Localized } from '../../core/text/localized.ts';

/** What a keyword is for, as the editor and the language reference show it. */
export interface KeywordDocumentation {
  readonly summary: Localized;
  /** Lines of a plan that use it, in Simplified Chinese; indented lines have their block above them. */
  readonly example: string;
}
