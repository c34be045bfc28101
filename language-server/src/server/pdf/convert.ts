import { mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Localized } from '../../core/text/localized.ts';
import { engineArguments, engineInputs } from './engine-arguments.ts';
import type { Engine, EngineKind } from './engine-places.ts';
import { PdfProblem } from './pdf-problem.ts';
import { runProgram } from './run-program.ts';

/** So long a program may take, in milliseconds: a plan of 2 MB takes LibreOffice one minute. */
const patience = 300_000;

/** What is converted, as each kind of program reads it. */
export type PdfInput = Readonly<Record<EngineKind, () => Promise<Uint8Array>>>;

export interface ConvertedFile {
  readonly bytes: Uint8Array;
  readonly engine: Engine;
}

/**
 * Has another program write a PDF file: the first one that can.
 * @throws a PdfProblem where none does
 */
export async function convert(
  input: PdfInput,
  engines: readonly Engine[],
  signal?: AbortSignal,
): Promise<ConvertedFile> {
  const reasons: Localized[] = [];
  for (const engine of engines) {
    const made = await convertBy(engine, await input[engine.kind](), signal);
    if (made instanceof Uint8Array) return { bytes: made, engine };
    reasons.push(made);
  }
  const [reason] = reasons;
  throw new PdfProblem(reason ?? say.none);
}

/** The file, or why there is none. */
async function convertBy(
  engine: Engine,
  bytes: Uint8Array,
  signal?: AbortSignal,
): Promise<Uint8Array | Localized> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'planwright-pdf-')));
  try {
    await writeFile(join(folder, engineInputs[engine.kind]), bytes);
    const given = engineArguments(engine, folder, process.getuid?.() === 0);
    const end = await runProgram(engine.path, given, patience, signal);
    const name = basename(engine.path);
    if (end.kind === 'cancelled') throw new PdfProblem(say.cancelled);
    if (end.kind === 'late') return say.late(name);
    const made = await readFile(join(folder, 'plan.pdf')).catch(() => undefined);
    return made && made.length > 0 ? new Uint8Array(made) : say.failed(name, end.said || `exit ${end.code}`);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => {});
  }
}

const say = {
  none: {
    zh: '这台电脑上没有找到能转成 PDF 的程序：请安装 LibreOffice，或 Chrome、Chromium、Edge；装在别处的，请写明程序文件（命令行 --pdf-program，编辑器设置 planwright.pdfProgram）。也可以导出 Word 文档，用 Word 或 WPS 另存为 PDF',
    en: 'no program that writes PDF was found here; install LibreOffice, or Chrome, Chromium or Edge; if it is elsewhere, name its file (--pdf-program, in the editor the setting planwright.pdfProgram). Or export to Word, and save that as PDF',
  },
  cancelled: { zh: '已取消，没有生成 PDF', en: 'cancelled; no PDF was made' },
  late: (name: string): Localized => ({
    zh: `${name} 五分钟还没有转完，已经停掉：请导出 Word 文档，用 Word 或 WPS 另存为 PDF`,
    en: `${name} wasn’t done after five minutes and was ended; export to Word, and save that as PDF`,
  }),
  failed: (name: string, detail: string): Localized => ({
    zh: `${name} 没有转成 PDF：${detail.replace(/\s+/gu, ' ')}`,
    en: `${name} made no PDF: ${detail.replace(/\s+/gu, ' ')}`,
  }),
} as const;
