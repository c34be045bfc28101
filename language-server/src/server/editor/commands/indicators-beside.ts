import type { Plan } from '../../../core/model/plan.ts';
import type { Localized } from '../../../core/text/localized.ts';
import { formatNamed } from '../../../print/documents/format.ts';
import { formats } from '../../../print/documents/index.ts';
import { comparisonTable } from '../../../print/tables/comparison/table.ts';
import { languageOfPlan } from '../../../print/tables/plan-language.ts';
import type { MadeFile } from '../../protocol/commands.ts';
import type { IndicatorsBesideParams } from '../../protocol/indicators-beside.ts';
import { madeFile } from './made-file.ts';

/** The indicators that several plans share, as a file; nothing where they share none, or there is no such format. */
export async function indicatorsBesideFile(
  plans: readonly Plan[],
  format: IndicatorsBesideParams['format'],
): Promise<MadeFile | undefined> {
  const [first] = plans;
  const chosen = formatNamed(formats, format);
  if (!first || !chosen) return undefined;
  const language = languageOfPlan(first);
  const tables = comparisonTable(plans, language);
  if (tables.length === 0) return undefined;
  const content = await chosen.render(tables, { title: '', language });
  return madeFile(fileName[language], chosen.extension, content);
}

const fileName: Localized = { zh: '指标对比表', en: 'Indicators side by side' };
