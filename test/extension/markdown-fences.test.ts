import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';
import { markdownFences } from '../../extension/markdown-fences.ts';
import { textMateGrammar } from '../../grammar/textmate.ts';

const markdown = `一段话
\`\`\`plan
指标 床位
  2025年：100张
\`\`\`
指标 又是一段话`;

test('a plan in a fence of Markdown is coloured as a plan, and what stands around it is not', async () => {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await oniguruma.loadWASM(readFileSync(wasm));
  const grammars: Readonly<Record<string, object>> = {
    'markdown.plan.codeblock': markdownFences(),
    'source.plan': textMateGrammar(),
  };
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async (name) => textmate.parseRawGrammar(JSON.stringify(grammars[name]), 'grammar.json'),
  });
  const grammar = await registry.loadGrammar('markdown.plan.codeblock');
  let state: textmate.StateStack | null = null;
  const isPlan = markdown.split('\n').map((line) => {
    const read = grammar?.tokenizeLine(line, state);
    state = read?.ruleStack ?? null;
    return (read?.tokens ?? []).some(({ scopes }) => scopes.some((scope) => scope.endsWith('.plan')));
  });
  expect(isPlan).toEqual([false, false, true, true, false, false]);
});
