import manifest from '../../../package.json' with { type: 'json' };

/** A digest of all sources, which the build puts here; none where sources run as they are, or are followed. */
declare const PLANWRIGHT_BUILD: string | undefined;

/**
 * Which program this is, to the last line of its sources: what another found is not to be shown as what this one finds.
 * Undefined where nobody can tell.
 */
export const program: string | undefined =
  typeof PLANWRIGHT_BUILD === 'string' ? `${manifest.version} ${PLANWRIGHT_BUILD}` : undefined;
