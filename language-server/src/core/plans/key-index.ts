/** Which files have a key. Most keys are those of one file: a set for each would take more memory than all else that is known of plans. */
export class KeyIndex {
  private readonly byKey = new Map<string, string | Set<string>>();

  add(key: string, uri: string): void {
    const known = this.byKey.get(key);
    if (known === undefined) this.byKey.set(key, uri);
    else if (typeof known !== 'string') known.add(uri);
    else if (known !== uri) this.byKey.set(key, new Set([known, uri]));
  }

  remove(key: string, uri: string): void {
    const known = this.byKey.get(key);
    if (known === uri) this.byKey.delete(key);
    else if (typeof known === 'object' && known.delete(uri) && known.size === 0) this.byKey.delete(key);
  }

  has(key: string): boolean {
    return this.byKey.has(key);
  }

  /** The URIs of the files that have it. */
  with(key: string): Iterable<string> {
    const known = this.byKey.get(key) ?? [];
    return typeof known === 'string' ? [known] : known;
  }

  /** The files of each key. */
  *groups(): Iterable<readonly string[]> {
    for (const known of this.byKey.values()) yield typeof known === 'string' ? [known] : [...known];
  }
}
