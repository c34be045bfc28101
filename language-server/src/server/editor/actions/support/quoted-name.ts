import { quoted } from '../../../../core/text/localized.ts';

/** An indicator's name as a title quotes it: no longer than a menu has room for. */
export function quotedName(name: string): string {
  return quoted(name.length > 24 ? `${name.slice(0, 23)}…` : name);
}
