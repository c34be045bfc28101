import type { Localized } from '../../core/text/localized.ts';

/** Says what can't be used, with the keys that lead to it; what is blamed on none is blamed on the setting itself. */
export type Blame = (path: readonly string[], message: Localized) => void;

/** Reads the value of one setting; what can't be used of it is blamed and left out. */
export type SettingReader<Found> = (json: unknown, blame: Blame) => Found;
