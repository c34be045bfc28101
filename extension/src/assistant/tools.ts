import {
  Disposable,
  LanguageModelTextPart,
  type LanguageModelTool,
  LanguageModelToolResult,
  lm,
  Uri,
  workspace,
} from 'vscode';
import {
  type AssistAnswer,
  type AssistParams,
  assistRequest,
} from '../../../language-server/src/server/protocol/assistant.ts';
import manifest from '../../package.json' with { type: 'json' };
import { planInFront } from '../plan-in-front.ts';
import type { PlanServer } from '../plan-server.ts';

type Input = AssistParams['input'];

/** What assistants in VS Code may ask of the plans here, by the names that the manifest has for them. */
export function registerAssistantTools(server: PlanServer): Disposable {
  return Disposable.from(
    ...manifest.contributes.languageModelTools.map(({ name }) => lm.registerTool(name, toolOf(name, server))),
  );
}

function toolOf(name: string, server: PlanServer): LanguageModelTool<Input> {
  const tool = name.slice(name.indexOf('_') + 1);
  return {
    async invoke({ input }) {
      const params: AssistParams = { tool, input: withUris(input, tool) };
      const answer = await server.ask<AssistAnswer>(assistRequest, params);
      if (!answer) throw new Error('Planwright’s language server isn’t running');
      if (answer.isProblem) throw new Error(answer.text);
      return new LanguageModelToolResult([new LanguageModelTextPart(answer.text)]);
    },
  };
}

/** Paths are those of the workspace; without one the plan in front is meant. */
function withUris(input: Input, tool: string): Input {
  if (tool === 'explain') return input;
  if (tool !== 'compare') return withUri(input);
  return { ...input, before: withUri(input.before as Input), after: withUri(input.after as Input) };
}

function withUri(reference: Input = {}): Input {
  const { path, text } = reference;
  if (typeof text === 'string') return reference;
  const uri = typeof path === 'string' && path !== '' ? uriOf(path) : planInFront();
  return uri ? { ...reference, path: uri.toString() } : reference;
}

/** The server knows only plans of the folders that are open, and those that are open themselves. */
function uriOf(path: string): Uri {
  const folders = workspace.workspaceFolders ?? [];
  const named = folders.find(({ name }) => path.startsWith(`${name}/`));
  const [first] = folders;
  if (named && folders.length > 1) return Uri.joinPath(named.uri, path.slice(named.name.length + 1));
  return first && !path.startsWith('/') ? Uri.joinPath(first.uri, path) : Uri.file(path);
}
