import type { Plan } from '../../../core/model/plan.ts';
import { fileName } from '../../../print/reports/shown-names.ts';

/** What a plan is called: its title, or where it has none its file, without the extension. */
export function nameOfPlan({ header, source }: Plan): string {
  return header.title?.value || fileName(source.uri).replace(/\.(?:plan|规划)$/iu, '');
}
