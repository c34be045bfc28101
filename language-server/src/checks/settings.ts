import { type OfficeRules, rulesOver } from '../core/plans/office-rules.ts';
import { type PrintRules, printRulesOver } from '../core/plans/print-rules.ts';
import type { Severity } from './check.ts';

/** The severities a check may be given, `off` leaves it out. */
export const askableSeverities = ['error', 'warning', 'info', 'hint', 'off'] as const satisfies readonly (
  | Severity
  | 'off'
)[];

export type AskedSeverity = (typeof askableSeverities)[number];

/** What an office or a user has settled: `planwright.json`, or `planwright.*` in the editor's settings. */
export interface Settings {
  /** By a check's code, or `area/*` for all of an area; the code is asked first. */
  readonly severities: Readonly<Record<string, AskedSeverity>>;
  /** The office's own rules; absent where it has said none. */
  readonly office?: OfficeRules;
  /** How the office prints; absent where it has not said. */
  readonly print?: PrintRules;
  /** Nothing that is said in the folders above holds here. */
  readonly isRoot?: true;
}

/** The name of the file that holds for its folder and all below it. */
export const settingsFileName = 'planwright.json';

export const noSettings: Settings = { severities: {} };

/** The severity that settings ask for; undefined where they leave it to the check. */
export function severityAsked({ severities }: Settings, code: string): AskedSeverity | undefined {
  const area = code.slice(0, code.indexOf('/'));
  return own(severities, code) ?? own(severities, `${area}/*`);
}

/**
 * Settings over others, those of a nearer file over those of one further off: a code that the upper name keeps what
 * they say of it, and `area/*` of the upper goes before a code of the lower; lists of the office's rules add up.
 */
export function settingsOver(upper: Settings, lower: Settings): Settings {
  const kept = Object.entries(lower.severities).filter(([key]) => severityAsked(upper, key) === undefined);
  const office =
    upper.office && lower.office ? rulesOver(upper.office, lower.office) : (upper.office ?? lower.office);
  const print =
    upper.print && lower.print ? printRulesOver(upper.print, lower.print) : (upper.print ?? lower.print);
  return {
    severities: { ...Object.fromEntries(kept), ...upper.severities },
    ...(office && { office }),
    ...(print && { print }),
  };
}

function own(severities: Settings['severities'], key: string): AskedSeverity | undefined {
  return Object.hasOwn(severities, key) ? severities[key] : undefined;
}
