import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type ReleaseState, releaseRefusals } from '../../.ci/release/refusals.ts';
import manifest from '../../package.json' with { type: 'json' };

const changelog = `# Changelog

## [0.2.0] - 2026-12-24

### Added

- Something.

## [0.1.0] - 2026-11-30

- The first.
`;

const ready: ReleaseState = {
  versions: new Map([
    ['package.json', '0.2.0'],
    ['extension/package.json', '0.2.0'],
  ]),
  changelog,
  tags: new Map([['v0.1.0', 'aaaaaaaaaa']]),
  head: 'bbbbbbbbbb',
  uncommitted: [],
};

/** Why something is not released, as it is and as a dry run. */
const refused = (state: Partial<ReleaseState>) => {
  const whole = { ...ready, ...state };
  return { really: releaseRefusals(whole, false), dry: releaseRefusals(whole, true) };
};
const both = (...refusals: string[]) => ({ really: refusals, dry: refusals });

test('where version, changelog and tags agree there is a release', () => {
  expect(refused({})).toEqual(both());
});

test('versions that differ are named with their files', () => {
  const versions = new Map([...ready.versions, ['extension/package.json', '0.1.9']]);
  expect(refused({ versions })).toEqual(
    both('the versions differ: package.json 0.2.0, extension/package.json 0.1.9'),
  );
});

test('a version is three numbers, as the Marketplace asks', () => {
  const versions = new Map([['package.json', '0.2.0-beta']]);
  expect(refused({ versions, changelog: changelog.replace('0.2.0', '0.2.0-beta') })).toEqual(
    both('0.2.0-beta is no version like 1.2.3'),
  );
});

describe('the changelog', () => {
  test('begins with the version', () => {
    const older = changelog.slice(changelog.indexOf('## [0.1.0]'));
    expect(refused({ changelog: older })).toEqual(
      both('CHANGELOG.md begins with 0.1.0, the packages are 0.2.0'),
    );
    expect(refused({ changelog: '' })).toEqual(
      both('CHANGELOG.md begins with no version, the packages are 0.2.0'),
    );
  });

  test('says when, at the latest when it is no dry run', () => {
    const noDate = 'CHANGELOG.md gives 0.2.0 no date: “## [0.2.0] - YYYY-MM-DD”';
    const undated = changelog.replace('2026-12-24', 'Unreleased');
    expect(refused({ changelog: undated })).toEqual({ really: [noDate], dry: [] });
    expect(refused({ changelog: changelog.replace(' - 2026-12-24', '') })).toEqual(both(noDate));
  });

  test('says what', () => {
    expect(refused({ changelog: changelog.replace('- Something.\n', '') })).toEqual(
      both('CHANGELOG.md says nothing of 0.2.0'),
    );
  });
});

describe('the tag', () => {
  test('may be there already, on what is checked out', () => {
    expect(refused({ tags: new Map([['v0.2.0', ready.head]]) })).toEqual(both());
  });

  test('is on no other commit', () => {
    expect(refused({ tags: new Map([['v0.2.0', 'cccccccccc']]) })).toEqual(
      both('v0.2.0 is the tag of ccccccc, checked out is bbbbbbb: raise the version'),
    );
  });

  test('follows all others', () => {
    const tags = new Map(['v0.1.0', 'v0.10.0', 'vague'].map((tag) => [tag, 'cccccccccc']));
    expect(refused({ tags })).toEqual(both('v0.10.0 is released already'));
  });
});

test('what is not committed is not released', () => {
  expect(refused({ uncommitted: ['M README.md'] })).toEqual(both('not committed: M README.md'));
});

test('this project’s own changelog is about its own version', () => {
  const own = readFileSync(new URL('../../CHANGELOG.md', import.meta.url), 'utf8');
  expect(
    refused({ changelog: own, versions: new Map([['package.json', manifest.version]]), tags: new Map() }).dry,
  ).toEqual([]);
});
