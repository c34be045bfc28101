import { describe, expect, it } from 'vitest';
import manifest from '../../language-server/package.json' with { type: 'json' };
import { readArguments } from '../../language-server/src/cli/arguments.ts';
import { commandName } from '../../language-server/src/cli/command.ts';
import { commands } from '../../language-server/src/cli/commands.ts';
import { planwright } from './planwright.ts';

describe('help and version', () => {
  it('tell the version', async () => {
    for (const flag of ['--version', '-v']) {
      expect(await planwright([flag])).toMatchObject({
        code: 0,
        out: `planwright ${manifest.version}\n`,
        said: '',
      });
    }
  });

  it('list every command, in Chinese and English', async () => {
    const chinese = await planwright(['--help']);
    const english = await planwright(['-h', '--lang', 'en']);
    expect([chinese.code, english.code]).toEqual([0, 0]);
    for (const { usage, summary } of commands) {
      expect(chinese.out).toContain(`  ${usage} `);
      expect(chinese.out).toContain(summary.zh);
      expect(english.out).toContain(summary.en);
    }
    expect(english.out).not.toMatch(/\p{Script=Han}(?<!规划)/u);
  });

  it('are what is shown where no command is named', async () => {
    expect((await planwright([])).out).toBe((await planwright(['--help'])).out);
  });

  it.each(commands.map((command) => [commandName(command), command] as const))(
    'explain %s with its options',
    async (name, command) => {
      for (const [language, lang] of [
        ['zh', '--lang=zh'],
        ['en', '--lang=en'],
      ] as const) {
        const { code, out } = await planwright([name, '--help', lang]);
        expect(code).toBe(0);
        expect(out).toContain(command.summary[language]);
        for (const option of command.options) {
          expect(out).toContain(option.flags);
          expect(out).toContain(option.summary[language]);
        }
      }
    },
  );
});

describe('the language of messages', () => {
  const languageIn = async (environment: Readonly<Record<string, string>>, ...given: string[]) =>
    /Usage/.test((await planwright(['--help', ...given], { environment })).out) ? 'en' : 'zh';

  it.each([
    ['zh', {}],
    ['zh', { LANG: 'C' }],
    ['zh', { LANG: 'C.UTF-8' }],
    ['zh', { LANG: 'POSIX' }],
    ['zh', { LANG: 'zh_TW.UTF-8' }],
    ['en', { LANG: 'en_US.UTF-8' }],
    ['en', { LANG: 'zh_CN.UTF-8', LC_ALL: 'en_GB' }],
    ['zh', { LANG: 'en_US.UTF-8', LC_MESSAGES: 'zh_CN' }],
    ['en', { LANG: 'en_US.UTF-8', LC_ALL: '' }],
  ])('is %s for %o', async (language, environment) => {
    expect(await languageIn(environment as Record<string, string>)).toBe(language);
  });

  it('is what --lang says before all', async () => {
    expect(await languageIn({ LANG: 'en_US' }, '--lang', 'zh')).toBe('zh');
    expect(await languageIn({ LANG: 'zh_CN' }, '--lang=en')).toBe('en');
  });

  it('is that of --lang for what is wrong with the other arguments too', async () => {
    const { said } = await planwright(['check', '--format', 'xml', '--lang', 'en']);
    expect(said).toBe(
      "planwright: “--format” can't be “xml”; choose one of text, json, sarif, github, docx, html\n",
    );
  });
});

describe('arguments that can’t be understood are said in one line, with exit code 2', () => {
  it.each([
    [['chekc'], '没有“chekc”这个命令，是不是“check”？运行 planwright --help 看全部命令'],
    [['publish'], '没有“publish”这个命令。运行 planwright --help 看全部命令'],
    [
      ['check', '--formt', 'json'],
      '没有“--formt”这个选项，是不是“--format”？运行 planwright check --help 看用法',
    ],
    [['check', '-x'], '没有“-x”这个选项。运行 planwright check --help 看用法'],
    [['--verbose'], '没有“--verbose”这个选项。运行 planwright --help 看用法'],
    [
      ['check', '--format', 'xml'],
      '“--format”不能是“xml”：请从 text、json、sarif、github、docx、html 中选一个',
    ],
    [['check', '--format', '7'], '“--format”不能是“7”：请从 text、json、sarif、github、docx、html 中选一个'],
    [['check', '--format'], '选项“--format”后面要写一个值'],
    [['check', '--format='], '选项“--format”后面要写一个值'],
    [['check', '--lang', 'fr'], '“--lang”不能是“fr”：请从 zh、en 中选一个'],
    [['table'], '少写了要处理的文件。用法：planwright table <...files>'],
    [['format'], '少写了要处理的文件。用法：planwright format <...paths>'],
    [['model', 'a.plan', 'b.plan'], '多出了“b.plan”。用法：planwright model <file>'],
    [['check', 'nowhere'], 'nowhere：找不到：请核对路径'],
    [['check', 'package.json/x'], 'package.json/x：找不到：路径里有一段不是文件夹'],
  ])('%j', async (given, message) => {
    expect(await planwright(given)).toMatchObject({ code: 2, out: '', said: `planwright: ${message}\n` });
  });
});

describe('what is read of the arguments', () => {
  const read = (...given: string[]) => {
    const { arguments: positional, options } = readArguments(given, commands);
    return [positional, options];
  };

  it('keeps names that look like numbers', () => {
    expect(read('table', '007', '-o', '1e3')).toEqual([['007'], { output: '1e3' }]);
    expect(read('table', 'a', '--output=0x10')).toEqual([['a'], { output: '0x10' }]);
  });

  it('takes what stands behind -- for a path', () => {
    expect(read('check', 'a', '--', '-b.plan', '--format')).toEqual([['a', '-b.plan', '--format'], {}]);
  });

  it('takes the last of an option given twice', () => {
    expect(read('check', '--format', 'json', '--format', 'sarif')).toEqual([[], { format: 'sarif' }]);
  });

  it('lets an editor hand its own options to the language server', () => {
    expect(read('lsp', '--stdio', '--clientProcessId=42')).toEqual([[], { stdio: true }]);
  });
});
