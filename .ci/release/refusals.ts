/** What a release is judged by. */
export interface ReleaseState {
  /** The version that each file says, by its name. */
  readonly versions: ReadonlyMap<string, string>;
  /** The text of CHANGELOG.md. */
  readonly changelog: string;
  /** The commits of the tags, by name. */
  readonly tags: ReadonlyMap<string, string>;
  /** The commit that is checked out. */
  readonly head: string;
  /** What is changed or new beside that commit, as Git lists it. */
  readonly uncommitted: readonly string[];
}

/** A version as both the Marketplace and npm take it. */
const plainVersion = /^\d+\.\d+\.\d+$/u;
/** `## [0.1.0] - 2026-12-01`, and all up to the next such heading. */
const section = /^## \[(?<version>[^\]]+)\](?: - (?<date>.*))?\n(?<text>[\s\S]*?)(?=^## |^\[|$(?![\s\S]))/mu;
const isoDate = /^\d{4}-\d{2}-\d{2}$/u;
const bulletPoint = /^- /mu;

/** The version to be released: that of the packages, the first one where they differ. */
export function releaseVersion({ versions }: ReleaseState): string {
  return versions.values().next().value ?? '';
}

/**
 * Why there can be no release of what is checked out; empty where there can.
 * @param isDryRun whether all is only tried: then the changelog may say `Unreleased` in place of a date
 */
export function releaseRefusals(state: ReleaseState, isDryRun: boolean): string[] {
  const version = releaseVersion(state);
  return [
    ...refusedVersions(state, version),
    ...refusedChangelog(state.changelog, version, isDryRun),
    ...refusedTags(state, version),
    ...(state.uncommitted.length > 0 ? [`not committed: ${state.uncommitted.join(', ')}`] : []),
  ];
}

function refusedVersions({ versions }: ReleaseState, version: string): string[] {
  if (new Set(versions.values()).size > 1) {
    return [`the versions differ: ${[...versions].map((each) => each.join(' ')).join(', ')}`];
  }
  return plainVersion.test(version) ? [] : [`${version || 'nothing'} is no version like 1.2.3`];
}

function refusedChangelog(changelog: string, version: string, isDryRun: boolean): string[] {
  const newest = section.exec(changelog)?.groups;
  if (newest?.version !== version) {
    return [`CHANGELOG.md begins with ${newest?.version ?? 'no version'}, the packages are ${version}`];
  }
  const { date = '', text = '' } = newest;
  return [
    ...(isoDate.test(date) || (isDryRun && date === 'Unreleased')
      ? []
      : [`CHANGELOG.md gives ${version} no date: “## [${version}] - YYYY-MM-DD”`]),
    ...(bulletPoint.test(text) ? [] : [`CHANGELOG.md says nothing of ${version}`]),
  ];
}

function refusedTags({ tags, head }: ReleaseState, version: string): string[] {
  const commit = tags.get(`v${version}`);
  const newer = [...tags.keys()].filter((tag) => isNewer(tag.slice(1), version));
  return [
    ...(commit === undefined || commit === head
      ? []
      : [
          `v${version} is the tag of ${commit.slice(0, 7)}, checked out is ${head.slice(0, 7)}: raise the version`,
        ]),
    ...(newer.length > 0 ? [`${newer.join(', ')} is released already`] : []),
  ];
}

function isNewer(other: string, version: string): boolean {
  if (!plainVersion.test(other)) return false;
  return other.localeCompare(version, 'en', { numeric: true }) > 0;
}
