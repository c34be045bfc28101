import type { Fix } from '../../checks/check.ts';
import type { Source } from '../../core/model/source.ts';
import type { Language } from '../../core/text/localized.ts';
import type { PlanFile } from '../plan-files.ts';
import { artifact, regionOf } from './sarif-places.ts';

/** How a finding can be mended (§3.55): each way with its words and the edits that it takes. */
export function sarifFixes(fixes: readonly Fix[], file: PlanFile, source: Source, language: Language) {
  return fixes.map(({ title, edits }) => ({
    description: { text: title[language] },
    artifactChanges: [
      {
        artifactLocation: artifact(file),
        replacements: edits.map(({ span, newText }) => ({
          deletedRegion: regionOf(source.rangeOf(span)),
          insertedContent: { text: newText },
        })),
      },
    ],
  }));
}
