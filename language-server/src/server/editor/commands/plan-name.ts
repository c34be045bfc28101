import type { Plan } from '../../../core/model/plan.ts';

/** What a plan is called: its title, or where it has none its file, without the extension. */
export function nameOfPlan({ header, source }: Plan): string {
  return header.title?.value || lastPart(source.uri).replace(/\.(?:plan|规划)$/iu, '');
}

/** The names of files for their readers: without the folders that all have in common. */
export function shownNames(uris: readonly string[]): string[] {
  const paths = uris.map((uri) => readable(uri).split('/'));
  const [first = []] = paths;
  const shared = Math.min(
    ...paths.map((path) => {
      const differs = path.findIndex((part, depth) => part !== first[depth]);
      return Math.min(differs < 0 ? path.length : differs, path.length - 1);
    }),
  );
  return paths.map((path) => path.slice(shared).join('/'));
}

function lastPart(uri: string): string {
  return readable(uri).split('/').at(-1) ?? '';
}

/** A URI's escapes undone; one that has wrong ones stays as it is. */
function readable(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
