import type { DepartmentMention, Responsibility } from './plan.ts';

/** What is said of something itself, who answers for it or by when; nothing where it is inherited from above. */
export function own<Said extends { readonly inheritedFrom?: unknown }>(
  said: Said | undefined,
): Said | undefined {
  return said?.inheritedFrom === undefined ? said : undefined;
}

/** The departments that something itself names. */
export function ownMentions({
  responsibility,
}: {
  readonly responsibility?: Responsibility | undefined;
}): readonly DepartmentMention[] {
  return own(responsibility)?.mentions ?? [];
}
