/*
 * What assistants ask in an editor, about the plans that the server knows.
 */

/** `AssistParams` → `AssistAnswer`. */
export const assistRequest = 'planwright/assist';

export interface AssistParams {
  /** The name of a tool: `check`. */
  readonly tool: string;
  /** As the tool takes it; a `path` is the URI of a plan. */
  readonly input: Readonly<Record<string, unknown>>;
}

export interface AssistAnswer {
  readonly text: string;
  /** Whether that says why it couldn't be done. */
  readonly isProblem?: true;
}
