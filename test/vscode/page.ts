/** The part of playwright-core's interface that the tests use; the package itself is installed by `install.ts`. */

export interface BrowserType {
  launch(options: { executablePath: string; args: readonly string[] }): Promise<Browser>;
}

export interface Browser {
  /** @param options what the page may do without asking: `clipboard-read` */
  newPage(options: {
    viewport: { width: number; height: number };
    deviceScaleFactor?: number;
    permissions?: readonly string[];
  }): Promise<Page>;
  close(): Promise<void>;
}

export interface Page {
  readonly keyboard: {
    press(key: string, options?: { delay: number }): Promise<void>;
    type(text: string, options?: { delay: number }): Promise<void>;
  };
  context(): { newCDPSession(page: Page): Promise<CdpSession> };
  readonly mouse: {
    move(x: number, y: number): Promise<void>;
    wheel(x: number, y: number): Promise<void>;
  };
  goto(url: string): Promise<unknown>;
  locator(selector: string, options?: { hasText?: string | RegExp }): Locator;
  frameLocator(selector: string): FrameLocator;
  exposeFunction(name: string, callback: (...args: never[]) => unknown): Promise<unknown>;
  /** Runs a script in every page before its own. */
  addInitScript(script: { content: string }): Promise<unknown>;
  screenshot(options: { path: string; animations?: 'disabled' }): Promise<unknown>;
  /** How long is waited for anything, in milliseconds. */
  setDefaultTimeout(milliseconds: number): void;
  close(): Promise<void>;
}

/** Chromium's own protocol, which has what a keyboard alone can't do. */
export interface CdpSession {
  /** What an input method shows while one chooses. */
  send(
    method: 'Input.imeSetComposition',
    composition: { text: string; selectionStart: number; selectionEnd: number },
  ): Promise<unknown>;
  /** What it writes in the end. */
  send(method: 'Input.insertText', written: { text: string }): Promise<unknown>;
}

export interface FrameLocator {
  frameLocator(selector: string): FrameLocator;
  locator(selector: string, options?: { hasText?: string | RegExp }): Locator;
}

export interface Locator {
  first(): Locator;
  nth(index: number): Locator;
  locator(selector: string, options?: { hasText?: string | RegExp }): Locator;
  click(options?: {
    timeout?: number;
    button?: 'left' | 'right';
    modifiers?: readonly 'Control'[];
  }): Promise<void>;
  dblclick(): Promise<void>;
  hover(options?: { position: { x: number; y: number } }): Promise<void>;
  fill(text: string): Promise<void>;
  focus(): Promise<void>;
  inputValue(): Promise<string>;
  getAttribute(name: string): Promise<string | null>;
  /** Calls a function in the page with the element. */
  evaluate<Answer>(ask: (element: never) => Answer): Promise<Answer>;
  innerText(): Promise<string>;
  allInnerTexts(): Promise<string[]>;
  waitFor(options?: { state?: 'visible' | 'hidden'; timeout?: number }): Promise<void>;
}

/** Debian's Chromium, which needs no download and, as root in a container, no sandbox. */
export function launch(chromium: BrowserType): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-dev-shm-usage',
    ],
  });
}
