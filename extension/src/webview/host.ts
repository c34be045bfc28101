import type { FromPage, PageState } from '../preview/messages.ts';

/** What VS Code gives to a page of its own. */
interface Host {
  postMessage(message: FromPage): void;
  getState(): PageState | undefined;
  setState(state: PageState): void;
}

declare function acquireVsCodeApi(): Host;

/** May be asked for once only. */
export const host = acquireVsCodeApi();

/** What is kept over a reload, with what is new. */
export function keepState(change: Partial<PageState>): void {
  const state = { ...host.getState(), ...change };
  if (state.uri !== undefined) host.setState({ ...state, uri: state.uri });
}
