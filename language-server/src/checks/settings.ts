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
 * Settings over others: a code that the upper name keeps what they say of it, and `area/*` of the upper
 * goes before a code of the lower.
 */
export function settingsOver(upper: Settings, lower: Settings): Settings {
  const kept = Object.entries(lower.severities).filter(([key]) => severityAsked(upper, key) === undefined);
  return { severities: { ...Object.fromEntries(kept), ...upper.severities } };
}

function own(severities: Settings['severities'], key: string): AskedSeverity | undefined {
  return Object.hasOwn(severities, key) ? severities[key] : undefined;
}
