import { fileProblem } from './file-problem.ts';
import { languageOfEnvironment } from './language.ts';
import { printable } from './printable.ts';

/** Goes back to where the line begins, and takes away what stands in it. */
const lineStart = '\r\u001b[K';

/** What a command line program is given by the place it runs in. */
export interface Terminal {
  /**
   * Writes to the standard output.
   * @param isPrintable whether what a screen acts on is only what the program itself put in: colours
   */
  write(chunk: string | Uint8Array, isPrintable?: boolean): void;
  /** Writes one line to the standard error. */
  say(line: string): void;
  /**
   * Shows how far something is, until anything else is said, or this of nothing; absent where nobody reads the standard
   * error on a screen.
   */
  showState?(line: string): void;
  /** All that comes from the standard input. */
  readInput(): Promise<Uint8Array>;
  /** Whether somebody reads the standard output on a screen. */
  readonly isScreen: boolean;
  /** This program's own file, to be run in threads; absent where it can't be. */
  readonly program?: URL;
  readonly workingDirectory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/**
 * The terminal of this process. What can no longer be written because nobody reads on is dropped.
 * @param program the file that was started
 */
export function processTerminal(program: URL): Terminal {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') return;
      const problem = fileProblem('stdout', error.code)[languageOfEnvironment(process.env)];
      process.stderr.write(`planwright: ${problem}\n`);
      process.exit(2);
    });
  }
  let isStateShown = false;
  const showState = (line: string) => {
    process.stderr.write(line === '' ? lineStart : lineStart + line);
    isStateShown = line !== '';
  };
  const hideState = () => {
    if (isStateShown) showState('');
  };
  return {
    write(chunk) {
      hideState();
      process.stdout.write(chunk);
    },
    say(line) {
      hideState();
      process.stderr.write(`${line}\n`);
    },
    ...(process.stderr.isTTY && { showState }),
    async readInput() {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk);
      return Buffer.concat(chunks);
    },
    isScreen: process.stdout.isTTY === true,
    program,
    workingDirectory: process.cwd(),
    environment: process.env,
  };
}

/** A terminal whose screen only shows what comes from files: no escape or bell in them reaches it. */
export function withPrintableText(terminal: Terminal): Terminal {
  return {
    ...terminal,
    say: (line) => terminal.say(printable(line)),
    write(chunk, isPrintable = false) {
      if (!terminal.isScreen || isPrintable) terminal.write(chunk);
      else terminal.write(printable(typeof chunk === 'string' ? chunk : new TextDecoder().decode(chunk)));
    },
  };
}
