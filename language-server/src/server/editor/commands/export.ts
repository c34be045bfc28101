import type { Plan } from '../../../core/model/plan.ts';
import type { Language, Localized } from '../../../core/text/localized.ts';
import { formatNamed } from '../../../print/documents/format.ts';
import { formats } from '../../../print/documents/index.ts';
import { isEmpty, officialDocument } from '../../../print/official/content.ts';
import { officialFormats } from '../../../print/official/index.ts';
import { type TableSet, tableSets } from '../../../print/tables/index.ts';
import { languageOfPlan } from '../../../print/tables/plan-language.ts';
import type { ExportChoices, ExportedThing, ExportParams, MadeFile } from '../../protocol/commands.ts';
import { formatChoices } from './format-choices.ts';
import { madeFile } from './made-file.ts';
import { nameOfPlan } from './plan-name.ts';

/** What asks for the whole text, not for tables; with pictures behind it or without. */
const whole = 'document';
const pictured = 'picturedDocument';

/** What a plan can be exported as: the tables it has something for, and its whole text. */
export function exportChoices(plan: Plan, language: Language): ExportChoices {
  return {
    tables: [
      ...setsWithContent(plan).map(({ name, label, title }) => ({
        name,
        label: label[language],
        detail: withoutLabel(title[language], label[language]),
        formats: formatChoices(formats, language),
      })),
      ...wholeTextChoices(plan, language),
    ],
  };
}

/** `任务分工表：各项任务由谁负责` says its label again. */
function withoutLabel(title: string, label: string): string {
  return title.startsWith(label) ? title.slice(label.length).replace(/^[：:]\s*/, '') : title;
}

function wholeTextChoices(plan: Plan, language: Language): ExportedThing[] {
  const document = documentOf(plan, pictured);
  if (isEmpty(document)) return [];
  const choice = (name: string, words: typeof wholeText | typeof picturedText) => ({
    name,
    label: words.label[language],
    detail: words.detail[language],
    formats: formatChoices(officialFormatsFor(name), language),
  });
  return [choice(whole, wholeText), ...(document.pictures ? [choice(pictured, picturedText)] : [])];
}

function officialFormatsFor(wanted: string) {
  return officialFormats.filter(({ hasPictures }) => wanted !== pictured || hasPictures);
}

/** Tables of a plan, or all of it, as a file; nothing where it has none of the kind. */
export async function exportPlan(
  plan: Plan,
  { format, tables }: Omit<ExportParams, 'uri'>,
): Promise<MadeFile | undefined> {
  if (tables === whole || tables === pictured) return exportWhole(plan, tables, format);
  const language = languageOfPlan(plan);
  const sets = setsWithContent(plan);
  const set = tables === undefined ? sets[0] : sets.find(({ name }) => name === tables);
  const chosen = formatNamed(formats, format);
  if (!set || !chosen) return undefined;
  const title = plan.header.title?.value ?? '';
  const bytes = await chosen.render(set.build(plan, language), { title, language });
  const separator = language === 'zh' ? '' : ' ';
  return madeFile(nameOfPlan(plan) + separator + set.label[language], chosen.extension, bytes);
}

async function exportWhole(
  plan: Plan,
  wanted: typeof whole | typeof pictured,
  format: string,
): Promise<MadeFile | undefined> {
  const document = documentOf(plan, wanted);
  const chosen = formatNamed(officialFormatsFor(wanted), format);
  if (!chosen || isEmpty(document)) return undefined;
  return madeFile(nameOfPlan(plan), chosen.extension, await chosen.render(document, { contents: false }));
}

function documentOf(plan: Plan, wanted: typeof whole | typeof pictured) {
  return officialDocument(plan, { responsibilities: 'brackets', pictures: wanted === pictured });
}

function setsWithContent(plan: Plan): TableSet[] {
  return tableSets.filter((set) => set.build(plan, 'zh').length > 0);
}

const picturedText = {
  label: { zh: '全文，后附图表', en: 'The whole text with pictures' },
  detail: {
    zh: '后面加上时间安排和各项指标的变化趋势图',
    en: 'Behind the text, what is due when and how the indicators are to go',
  },
};

/** The whole text of a plan among what it can be exported as; its file is called by its title alone. */
const wholeText = {
  label: { zh: '全文（公文格式）', en: 'The whole text' },
  detail: {
    zh: '标题、正文、专栏、附件和落款，可以直接印发',
    en: 'Title, text, boxes, attachments and signature, laid out as an official document',
  },
} as const satisfies Record<string, Localized>;
