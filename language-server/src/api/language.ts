export { type Language, type Localized, languageOf } from '../core/text/localized.ts';
