import { formats } from '../../documents/index.ts';
import { formatLabels, tableFileNames } from '../../messages/commands.ts';
import type { Language } from '../../messages/localized.ts';
import type { Plan } from '../../model/plan.ts';
import type { ExportChoices, ExportParams, MadeFile } from '../../protocol/commands.ts';
import { type TableSet, tableSets } from '../../tables/index.ts';
import { languageOfPlan } from '../../tables/plan-language.ts';
import { madeFile } from './made-file.ts';
import { nameOfPlan } from './plan-name.ts';

/** What a plan can be exported as: the formats, and the tables it has something for. */
export function exportChoices(plan: Plan, language: Language): ExportChoices {
  return {
    formats: formats.map(({ name, extension }) => ({
      name,
      extension,
      label: formatLabels[name]?.label[language] ?? name,
      detail: formatLabels[name]?.detail[language] ?? '',
    })),
    tables: setsWithContent(plan).map(({ name, title }) => ({
      name,
      label: fileNameOf(name, language),
      detail: title[language],
    })),
  };
}

/** Tables of a plan as a file; nothing where it has none of the kind. */
export async function exportPlan(
  plan: Plan,
  { format, tables }: Omit<ExportParams, 'uri'>,
): Promise<MadeFile | undefined> {
  const language = languageOfPlan(plan);
  const sets = setsWithContent(plan);
  const set = tables === undefined ? sets[0] : sets.find(({ name }) => name === tables);
  const chosen = formats.find(({ name }) => name === format);
  if (!set || !chosen) return undefined;
  const title = plan.header.title?.value ?? '';
  const bytes = await chosen.render(set.build(plan, language), { title, language });
  const separator = language === 'zh' ? '' : ' ';
  return madeFile(nameOfPlan(plan) + separator + fileNameOf(set.name, language), chosen.extension, bytes);
}

function setsWithContent(plan: Plan): TableSet[] {
  return tableSets.filter((set) => set.build(plan, 'zh').length > 0);
}

function fileNameOf(set: string, language: Language): string {
  return tableFileNames[set]?.[language] ?? set;
}
