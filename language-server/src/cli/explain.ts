import { nearest } from '../core/model/names.ts';
import type { Localized } from '../core/text/localized.ts';
import type { Command, ExitCode, Invocation } from './command.ts';
import { didYouMean, Refusal } from './refusal.ts';

export const explainCommand: Command = {
  usage: 'explain [what]',
  summary: {
    zh: '说明一项检查：查什么，为什么，怎么写才对（不写代码就列出全部）；或说明某个文件的某一行里，每个数是怎么读的',
    en: 'explain a check: what, why, and how to write it (without a code list all); or how each figure on a line of a file is read',
  },
  options: [],
  examples: ['explain', 'explain values/milestone-beyond-target', 'explain taizhou.plan:140'],
  run,
};

async function run(call: Invocation): Promise<ExitCode> {
  const {
    arguments: [code],
    language,
    terminal,
  } = call;
  const { explainLine, lineNamed } = await import('./explain-line.ts');
  const line = code === undefined ? undefined : lineNamed(code);
  if (line) {
    const explained = await explainLine(line, call);
    if (explained === undefined) return 2;
    terminal.write(explained);
    return 0;
  }
  const { checks } = await import('../checks/index.ts');
  if (code === undefined) {
    const width = Math.max(...checks.map((check) => check.code.length));
    for (const check of checks) terminal.write(`${check.code.padEnd(width)}  ${check.title[language]}\n`);
    return 0;
  }
  const wanted = code.toLowerCase();
  const check = checks.find((each) => each.code === wanted || each.code.split('/')[1] === wanted);
  if (!check) {
    const codes = checks.map((each) => each.code);
    const names = new Map(
      codes.flatMap((each) => [
        [each, each],
        [each.split('/')[1] as string, each],
      ]),
    );
    const near = nearest(code, names.keys());
    throw new Refusal(unknownCode(code, near && names.get(near)));
  }
  const { explain } = await import('../checks/explain.ts');
  terminal.write(explain(check, language));
  return 0;
}

function unknownCode(code: string, nearest: string | undefined): Localized {
  const { zh, en } = didYouMean(nearest);
  return {
    zh: `没有“${code}”这项检查${zh}运行 planwright explain 看全部检查`,
    en: `No check “${code}”${en} Run planwright explain for the list`,
  };
}
