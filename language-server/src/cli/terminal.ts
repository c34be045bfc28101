import { fileProblem } from './file-problem.ts';
import { languageOfEnvironment } from './language.ts';
import { printable } from './printable.ts';

/** What a command line program is given by the place it runs in. */
export interface Terminal {
  /**
   * Writes to the standard output.
   * @param isPrintable whether what a screen acts on is only what the program itself put in: colours
   */
  write(chunk: string | Uint8Array, isPrintable?: boolean): void;
  /** Writes one line to the standard error. */
  say(line: string): void;
  /** All that comes from the standard input. */
  readInput(): Promise<Uint8Array>;
  /** Whether somebody reads the standard output on a screen. */
  readonly isScreen: boolean;
  readonly workingDirectory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** The terminal of this process. What can no longer be written because nobody reads on is dropped. */
export function processTerminal(): Terminal {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') return;
      const problem = fileProblem('stdout', error.code)[languageOfEnvironment(process.env)];
      process.stderr.write(`planwright: ${problem}\n`);
      process.exit(2);
    });
  }
  return {
    write: (chunk) => void process.stdout.write(chunk),
    say: (line) => void process.stderr.write(`${line}\n`),
    async readInput() {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk);
      return Buffer.concat(chunks);
    },
    isScreen: process.stdout.isTTY === true,
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
