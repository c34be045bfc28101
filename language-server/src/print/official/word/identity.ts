import { reviewedText } from '../../../core/review/standing.ts';
import type { OfficialDocument } from '../document.ts';
import { identityNames } from '../mark-names.ts';

/** What a file says of the plan that it was made of, so that it is known when it comes back from review. */
export function identityOf({ title, origin }: OfficialDocument): Record<string, string> {
  if (!origin) return {};
  const { source, asked } = origin;
  return {
    [identityNames.title]: title,
    [identityNames.version]: reviewedText(source.text),
    [identityNames.file]: fileNameOf(source.uri),
    [identityNames.asked]: asked.join(' '),
  };
}

function fileNameOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
