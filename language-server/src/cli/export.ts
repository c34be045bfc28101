import type { Plan } from '../core/model/plan.ts';
import { noPrintRules } from '../core/plans/print-rules.ts';
import type { Localized } from '../core/text/localized.ts';
import { officialFormats, pdfFormat } from '../print/official/index.ts';
import { settingsOnDisk } from './check/settings-on-disk.ts';
import type { Command, ExitCode, Invocation } from './command.ts';
import { noticeAskedFor, noticeOptions, sayGaps } from './export-notice.ts';
import { chooseOutput, outputOptions } from './output.ts';
import { planOf, readPlanFile } from './plan-files.ts';
import { Refusal } from './refusal.ts';
import { pdfProgramOption, renderedDocument } from './rendered-document.ts';

const exportFormats = [officialFormats[0], pdfFormat, ...officialFormats.slice(1)] as const;

const placesOfResponsibilities = ['brackets', 'table'] as const;

export const exportCommand: Command = {
  usage: 'export <file>',
  summary: {
    zh: '把规划全文排成公文：Word、PDF、网页或 Markdown',
    en: 'the whole plan as an official document: Word, PDF, web page or Markdown',
  },
  options: [
    ...outputOptions(exportFormats, 'md'),
    {
      flags: '--toc',
      summary: {
        zh: '正文前面加目录（Word、PDF 和网页）',
        en: 'a table of contents in front (Word, PDF and web page)',
      },
    },
    {
      flags: `--responsibilities <${placesOfResponsibilities.join('|')}>`,
      summary: {
        zh: '由谁负责：brackets 写在各项任务末尾的括号里（不写时如此），table 另列一张任务分工表附在后面',
        en: 'who answers: brackets at the end of each task (unless told otherwise), or in a table behind the text',
      },
      choices: placesOfResponsibilities,
    },
    {
      flags: '--targets',
      summary: {
        zh: '附上正文里没有列表的量化目标，一张表',
        en: 'a table behind the text of the indicators that no table of it holds',
      },
    },
    {
      flags: '--bases',
      summary: {
        zh: '正文前面写明编制依据',
        en: 'what the plan is based on, in front of the text',
      },
    },
    {
      flags: '--pictures',
      summary: {
        zh: '后面加附图：时间安排和各项指标的变化趋势（Word、PDF 和网页）',
        en: 'pictures behind it: what is due when, and how the indicators are to go (Word, PDF and web page)',
      },
    },
    ...noticeOptions,
    {
      flags: '--comments',
      summary: {
        zh: '检查结果和审阅批注作为 Word 批注，标在原处',
        en: 'findings and reviewers’ remarks as Word comments at their places',
      },
    },
    pdfProgramOption,
  ],
  formats: exportFormats,
  examples: [
    'export taizhou.plan -o 行动方案.docx --toc',
    'export zhuhai.plan -o 行动方案.pdf',
    'export zhuhai.plan -o 征求意见稿.docx --comments',
    'export sanya.plan -o 行动计划.html --responsibilities table --pictures',
    'export zhuhai.plan -o 印发通知.docx --notice --red-head',
  ],
  run,
};

async function run(call: Invocation): Promise<ExitCode> {
  const { arguments: paths, options } = call;
  const input = await readPlanFile(paths[0] as string, call);
  const { format, write } = await chooseOutput(call, exportFormats, 'md', [input]);
  const pictures = options.pictures === true;
  if (pictures && !format.hasPictures) throw new Refusal(say.noPlaceForPictures);
  const withComments = options.comments === true;
  if (withComments && format.name !== 'docx') throw new Refusal(say.noPlaceForComments);
  const { isEmpty, officialDocument } = await import('../print/official/content.ts');
  const plan = await planOf(input);
  const responsibilities = options.responsibilities === 'table' ? 'table' : 'brackets';
  const document = officialDocument(plan, {
    responsibilities,
    targets: options.targets === true,
    bases: options.bases === true,
    pictures,
    ...noticeAskedFor(options),
    rules: (await settingsOnDisk().settingsFor(plan.source.uri)).print ?? noPrintRules,
  });
  if (isEmpty(document)) throw new Refusal(say.nothingToPrint(input.shown));
  const unplaced = unplacedLines(plan);
  if (unplaced.length > 0) {
    call.terminal.say(`planwright: ${say.printedAsIs(input.shown, unplaced)[call.language]}`);
  }
  if (document.notice) sayGaps(plan, input.shown, call);
  if (pictures && !document.pictures) {
    call.terminal.say(`planwright: ${say.nothingToShow(input.shown)[call.language]}`);
  }
  const file = await renderedDocument(format, document, { contents: options.toc === true }, call);
  if (!withComments) {
    await write(file);
    return 0;
  }
  const { commentedExport } = await import('./commented-export.ts');
  const commented = await commentedExport(file, input, document, call);
  if (!commented) return 2;
  await write(commented.file);
  return commented.hasFailures ? 2 : 0;
}

/** Counted from 1. */
function unplacedLines({ problems, source }: Plan): number[] {
  const unplaced = problems.filter(({ kind }) => kind === 'orphan-field' || kind === 'unknown-field');
  return [...new Set(unplaced.map(({ span }) => source.positionAt(span.start).line + 1))];
}

const say = {
  nothingToPrint: (path: string): Localized => ({
    zh: `${path}：这份规划里没有可以排印的正文；只有指标的，请加 --targets`,
    en: `${path}: this plan has no text to print; where it has indicators only, add --targets`,
  }),
  printedAsIs: (path: string, lines: readonly number[]): Localized => ({
    zh: `${path}：第${lines.join('、')}行不知道属于哪里，照原样排成了段落：请先运行 planwright check`,
    en: `${path}: nobody can tell where line ${lines.join(', ')} belongs, so it is printed as a paragraph; run planwright check first`,
  }),
  noPlaceForPictures: {
    zh: 'Markdown 里放不了附图：请用 -o 写成 .docx 或 .html，或者不写 --pictures',
    en: 'Markdown has no place for pictures; write to .docx or .html with -o, or leave out --pictures',
  },
  noPlaceForComments: {
    zh: '批注只有 Word 文件里放得下：请用 -o 写成 .docx，或者不写 --comments',
    en: 'only Word files have a place for comments; write to .docx with -o, or leave out --comments',
  },
  nothingToShow: (path: string): Localized => ({
    zh: `${path}：这份规划没有写期限，也没有分年度的指标值，画不出附图`,
    en: `${path}: this plan has no deadlines and no values by year, so there is nothing to draw`,
  }),
};
