import { isAbsolute } from 'node:path';
import type { Range } from '../../core/model/source.ts';
import type { PlanFile } from '../plan-files.ts';

/** An absolute path becomes a file URI, a relative one a relative reference (§3.4.3). */
export function artifact({ shown, uri }: PlanFile) {
  return { uri: isAbsolute(shown) ? uri : shown.split('/').map(encodeURIComponent).join('/') };
}

export function locationOf(file: PlanFile, range: Range) {
  return { physicalLocation: { artifactLocation: artifact(file), region: regionOf(range) } };
}

/** Lines and UTF-16 columns from 1, the end column excluded (§3.30). */
export function regionOf({ start, end }: Range) {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}
