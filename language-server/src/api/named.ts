/**
 * The one of that name.
 * @throws RangeError where there is none, with those there are
 */
export function named<Kind extends { readonly name: string }>(all: readonly Kind[], name: string): Kind {
  const found = all.find((each) => each.name === name);
  if (found) return found;
  throw new RangeError(`No “${name}”: there are ${all.map((each) => each.name).join(', ')}`);
}
