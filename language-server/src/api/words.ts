/** @internal for what the extension says */
export { plural, quoted } from '../core/text/localized.ts';
