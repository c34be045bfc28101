import { expect, it } from 'vitest';
import { adoptOptions, startSession } from '../../../language-server/src/server/workspace/session.ts';

it('speaks the language the client asks for, else that of its locale', () => {
  const session = startSession('file:///docs/');
  adoptOptions(session, undefined, 'en-US');
  expect(session).toMatchObject({ language: 'en', docsBase: 'file:///docs/' });
  adoptOptions(session, { language: 'zh', docsBase: 'https://example.org/' }, 'en-US');
  expect(session).toMatchObject({ language: 'zh', docsBase: 'https://example.org/' });
});

it('takes the severities that a client gives, what can’t be used left out', () => {
  const session = startSession(undefined);
  adoptOptions(session, { severities: { 'text/*': 'off', 'values/no-such': 'hint' } }, undefined);
  expect(session.settings).toEqual({ severities: { 'text/*': 'off' } });
});

it('knows the commands that a client has, none where it names none', () => {
  const session = startSession(undefined);
  expect(session.commands.has('planwright.preview')).toBe(false);
  adoptOptions(session, { commands: ['planwright.preview'] }, undefined);
  expect(session.commands.has('planwright.preview')).toBe(true);
  adoptOptions(session, { commands: 'planwright.preview' as never }, undefined);
  expect(session.commands.size).toBe(0);
});
