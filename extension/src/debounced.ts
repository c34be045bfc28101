import type { Disposable } from 'vscode';

/** Runs once it hasn't been called for so many milliseconds; `dispose` gives up what is waiting. */
export function debounced(action: () => void, milliseconds: number): (() => void) & Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const call = () => {
    clearTimeout(timer);
    timer = setTimeout(action, milliseconds);
  };
  return Object.assign(call, { dispose: () => clearTimeout(timer) });
}
