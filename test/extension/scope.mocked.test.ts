import { beforeEach, describe, expect, it, vi } from 'vitest';
import { planScope, type Scope } from '../../extension/src/views/scope.ts';

interface Shown {
  readonly languageId: string;
  readonly uri: URL & { readonly scheme: string };
}

/** What is in front, and who is told when something else comes there. */
const editor = vi.hoisted(() => ({
  active: undefined as { readonly document: Shown } | undefined,
  listeners: [] as ((editor: { readonly document: Shown } | undefined) => void)[],
}));

vi.mock('vscode', () => {
  const nothing = () => ({ dispose: () => undefined });
  class EventEmitter {
    event = nothing;
    fire = () => undefined;
    dispose = () => undefined;
  }
  return {
    EventEmitter,
    Disposable: { from: nothing },
    commands: { executeCommand: async () => undefined, registerCommand: nothing },
    languages: {
      match: (selector: readonly { language: string; scheme: string }[], { languageId, uri }: Shown) =>
        selector.some(({ language, scheme }) => language === languageId && scheme === uri.scheme) ? 10 : 0,
    },
    window: {
      get activeTextEditor() {
        return editor.active;
      },
      onDidChangeActiveTextEditor(listener: (typeof editor.listeners)[number]) {
        editor.listeners.push(listener);
        return nothing();
      },
    },
    workspace: {
      workspaceFolders: [{ uri: { scheme: 'vscode-remote' } }],
      onDidOpenTextDocument: nothing,
      onDidCloseTextDocument: nothing,
    },
  };
});

function bringToFront(address: string, languageId = 'plan'): void {
  const uri = Object.assign(new URL(address), { scheme: address.split(':')[0] as string });
  editor.active = { document: { languageId, uri } };
  for (const listener of editor.listeners) listener(editor.active);
}

describe('the views are about', () => {
  let scope: Scope;
  const plan = 'vscode-remote://host/plans/a.plan';

  beforeEach(() => {
    editor.active = undefined;
    editor.listeners.length = 0;
    scope = planScope(() => ({ dispose: () => undefined }));
    bringToFront(plan);
  });

  it('the plan that is in front, of whatever kind its folder is', () => {
    expect(String(scope.listed())).toBe(plan);
    bringToFront('untitled:Untitled-1');
    expect(String(scope.listed())).toBe('untitled:Untitled-1');
  });

  it('the same plan while a version of it is in front, in a comparison', () => {
    for (const version of ['git:/plans/a.plan', 'planwright-suggested://host/plans/a.plan']) {
      bringToFront(version);
      expect(String(scope.listed())).toBe(plan);
    }
  });

  it('the same plan while something else is in front', () => {
    bringToFront('vscode-remote://host/plans/notes.txt', 'plaintext');
    expect(String(scope.listed())).toBe(plan);
  });
});
