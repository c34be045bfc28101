import type { Localized } from '../core/text/localized.ts';
import { type FileKind, formatNamed, formatOfFile } from '../print/documents/format.ts';
import type { CommandOption, Invocation } from './command.ts';
import { refuseOverwriting, writeWhole } from './files.ts';
import { type PlanFile, planFile } from './plan-files.ts';
import { Refusal } from './refusal.ts';

/** What says where the result goes and in which form. @param usual the form where nothing tells it */
export function outputOptions(formats: readonly FileKind[], usual: string): CommandOption[] {
  const names = formats.map(({ name }) => name);
  return [
    {
      flags: `--format <${names.join('|')}>`,
      summary: {
        zh: `格式；不写时看 -o 的扩展名，没有 -o 就是 ${usual}`,
        en: `the format; else the extension of -o tells, and without -o it's ${usual}`,
      },
      choices: names,
    },
    { flags: '-o, --output <out>', summary: { zh: '写进这个文件', en: 'write to this file' } },
  ];
}

/** Where a command's result goes, and in which form. */
export interface Output<Format extends FileKind> {
  readonly format: Format;
  write(content: Uint8Array): Promise<void>;
}

/**
 * What `--format` and `-o` ask for: the format named, else the one that the file's name ends like, else `usual`.
 * @param inputs the files the command reads, which it must not overwrite
 * @throws a Refusal where the name doesn't tell, the file is one of the inputs, or a screen can't show it
 */
export async function chooseOutput<Format extends FileKind>(
  { options, terminal }: Invocation,
  formats: readonly Format[],
  usual: Format['name'],
  inputs: readonly PlanFile[],
): Promise<Output<Format>> {
  const path = options.output as string | undefined;
  const file = path === undefined ? undefined : planFile(path, terminal.workingDirectory);
  const format = formatFor(formats, options.format as string | undefined, file?.shown, usual);
  if (!file) {
    if (format.binary && terminal.isScreen) throw new Refusal(say.binaryToTerminal(format.name));
    return { format, write: async (content) => terminal.write(content, format.isPrintable) };
  }
  for (const input of inputs) {
    await refuseOverwriting(input, file);
  }
  return { format, write: (content) => writeWhole(file.path, content, file.shown) };
}

function formatFor<Format extends FileKind>(
  formats: readonly Format[],
  name: string | undefined,
  output: string | undefined,
  usual: string,
): Format {
  const found = name || !output ? formatNamed(formats, name ?? usual) : formatOfFile(formats, output);
  if (found) return found;
  const known = formats.filter(({ extension }) => extension !== undefined).map((format) => format.name);
  throw new Refusal(say.unknownExtension(output ?? '', known));
}

const say = {
  unknownExtension: (path: string, formats: readonly string[]): Localized => ({
    zh: `${path}：从扩展名看不出格式：请用 --format 写明（${formats.join('、')}）`,
    en: `${path}: the extension doesn't say the format; give --format (${formats.join(', ')})`,
  }),
  binaryToTerminal: (format: string): Localized => ({
    zh: `${format} 不是文字，不能显示在屏幕上：请用 -o 写明文件名`,
    en: `${format} isn't text and can't be shown here; name a file with -o`,
  }),
};
