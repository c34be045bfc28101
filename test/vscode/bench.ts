import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { installTools } from './install.ts';
import { type Browser, launch, type Page } from './page.ts';
import type { Result } from './results.ts';
import { type Look, looks } from './settings.ts';
import { startWorkbench, type Workbench } from './workbench.ts';
import { output, packagedExtension } from './workspace.ts';

/** What tests are run with. */
export interface Bench {
  /** A folder for all that they need for a time. */
  readonly temporary: string;
  /** The packaged extension. */
  readonly vsix: string;
  readonly codeServer: string;
  readonly browser: Browser;
  readonly look: Look;
}

/** @throws where the extension hasn't been packaged */
export async function openBench(look: Look = looks.dark): Promise<Bench> {
  const vsix = packagedExtension();
  const { codeServer, chromium } = installTools();
  const temporary = mkdtempSync(`${tmpdir()}/planwright-vscode-`);
  return { temporary, vsix, codeServer, browser: await launch(chromium), look };
}

export async function closeBench({ browser, temporary }: Bench): Promise<void> {
  await browser.close();
  rmSync(temporary, { recursive: true, force: true });
}

/** The folder of all that the VS Code of this name keeps. */
export function homeOf({ temporary }: Bench, name: string): string {
  return `${temporary}/${name}`;
}

/** Works in a window; each is of a VS Code of its own, which ends with it. */
export async function inVsCode(
  bench: Bench,
  name: string,
  options: { readonly vsix?: string; readonly withTests?: boolean },
  work: (page: Page, workbench: Workbench) => Promise<Result[]>,
): Promise<Result[]> {
  mkdirSync(output, { recursive: true });
  const log = `${output}/${name}.log`;
  const workbench = await startWorkbench(bench.codeServer, homeOf(bench, name), {
    ...options,
    theme: bench.look.theme,
    log,
  });
  const { scale, screen } = bench.look;
  const [width, height] = screen;
  const page = await bench.browser.newPage({
    viewport: { width: width / scale, height: height / scale },
    deviceScaleFactor: scale,
    permissions: ['clipboard-read'],
  });
  try {
    return await work(page, workbench);
  } finally {
    await page.close();
    await workbench.stop();
  }
}
