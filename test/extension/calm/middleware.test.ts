import { beforeEach, expect, it } from 'vitest';
import { Calm, pause } from '../../../extension/src/calm/calm.ts';
import { type ClientFinding, traitsOf } from '../../../extension/src/calm/findings.ts';
import { calmMiddleware } from '../../../extension/src/calm/middleware.ts';
import { type HandClock, handClock } from './hand-clock.ts';

const place = { start: { line: 3, character: 0 }, end: { line: 3, character: 2 } };
const finding = (message: string) => ({ message, code: 'a/b', range: place }) as unknown as ClientFinding;
const uri = { toString: () => 'file:///a.plan' } as never;

let clock: HandClock;
let calm: Calm<ClientFinding>;
let middleware: ReturnType<typeof calmMiddleware>;
let asked: string[];
let linked: string[];

beforeEach(() => {
  clock = handClock();
  calm = new Calm<ClientFinding>(traitsOf, clock.later);
  [asked, linked] = [[], []];
  middleware = calmMiddleware(
    calm,
    ({ message }) => linked.push(message),
    (each) => asked.push(`${each}`),
  );
  calm.typed('file:///a.plan', place.start, '，');
});

it('what is sent is handed on once more when the hands rest', () => {
  const shown: string[][] = [];
  middleware.handleDiagnostics(uri, [finding('新')], (_, findings) => {
    shown.push(findings.map(({ message }) => message));
  });
  expect(shown).toEqual([[]]);
  clock.pass(pause);
  expect(shown).toEqual([[], ['新']]);
  expect(linked).toEqual(['新']);
});

it('what is asked for is asked for once more when the hands rest, whole', async () => {
  const answer = async () => ({ kind: 'full' as never, resultId: 'r1', items: [finding('新')] });
  const pull = () => middleware.provideDiagnostics(uri, undefined, undefined as never, answer);
  expect(await pull()).toEqual({ kind: 'full', items: [] });
  expect(asked).toEqual([]);
  clock.pass(pause);
  expect(asked).toEqual(['file:///a.plan']);
  expect(await pull()).toMatchObject({ items: [finding('新')], resultId: 'r1' });
});
