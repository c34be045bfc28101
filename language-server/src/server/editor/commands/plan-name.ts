import type { Plan } from '../../../core/model/plan.ts';
import { readable } from '../../../print/reports/shown-names.ts';

/** What a plan is called: its title, or where it has none its file, without the extension. */
export function nameOfPlan({ header, source }: Plan): string {
  return header.title?.value || lastPart(source.uri).replace(/\.(?:plan|规划)$/iu, '');
}

function lastPart(uri: string): string {
  return readable(uri).split('/').at(-1) ?? '';
}
