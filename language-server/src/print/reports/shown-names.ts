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

/** The name of a file, without its folders. */
export function fileName(uri: string): string {
  return readable(uri.slice(uri.lastIndexOf('/') + 1));
}

/** A URI's escapes undone; one that has wrong ones stays as it is. */
function readable(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
