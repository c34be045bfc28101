import { type FileSystemProvider, URI } from 'langium';
import { noSettings, type Settings } from '../../checks/settings.ts';
import { inLockstep, type Outcome, resultOf } from '../../core/model/at-once.ts';
import { forgetParagraphs } from '../../core/model/once-per.ts';
import { headBytes } from '../../core/plans/head-bytes.ts';
import { PlanIndex } from '../../core/plans/plan-index.ts';
import { readPlan } from '../../language/read-plan.ts';
import { ClosedPlans } from './closed-plans.ts';
import type { FileReading } from './closed-work.ts';
import { Examiner, type Presentation } from './examiner.ts';
import { lookupHead } from './lookup-head.ts';
import type {
  CheckInBytes,
  CheckQuestion,
  ReadingInBytes,
  ThreadAnswer,
  ThreadOrder,
  ThreadPort,
  ThreadQuestion,
  ThreadStart,
} from './thread-port.ts';

type OtherQuestion = Exclude<ThreadQuestion, CheckQuestion>;

/** So many are checked side by side. */
const sideways = 8;
/** So many plans stay at hand, those and a few above them: a plan that is checked takes a hundred times its text. */
const most = sideways + 12;

/**
 * Reads and checks files for who is at the other end of a port, in the order in which that is asked for.
 * @param presentation says what is shown of a plan, once it is known how the thread is started
 * @param hashOf what proves a text to be the same; absent where nothing is remembered
 */
export function serveThread(
  port: ThreadPort,
  files: FileSystemProvider,
  presentation: (start: ThreadStart, plans: PlanIndex) => Presentation,
  hashOf?: (text: string) => string,
): void {
  const closed = new ClosedPlans(() => files, most);
  const plans = new PlanIndex((uri) => closed.planOf(uri));
  const settings = new Map<number, Settings>();
  let examiner: Examiner | undefined;
  /** The checks that were asked for and are to be done side by side. */
  let asked: { readonly id: number; readonly question: CheckQuestion }[] = [];

  const answer = (question: OtherQuestion): unknown => {
    if (!examiner) throw new Error('not started');
    if (question.kind === 'add') return question.files.flatMap(({ uri, text }) => add(uri, text) ?? []);
    return inBytes(examiner.read(question.uri));
  };
  function* check({ uri, settings: number, isUnread }: CheckQuestion): Generator<undefined, CheckInBytes> {
    if (!examiner) throw new Error('not started');
    const { reading, ...check } = yield* examiner.check(uri, settings.get(number) ?? noSettings, isUnread);
    // few are asked for by others
    closed.release(uri);
    return { ...check, ...(reading && { reading: inBytes(reading) }) };
  }
  const inBytes = ({ head, ...reading }: FileReading): ReadingInBytes => {
    plans.updateClosed(reading.uri, lookupHead(head));
    return { ...reading, bytes: headBytes(head) };
  };
  const add = (uri: string, given: string | undefined) => {
    const text = given ?? textOf(uri);
    if (text === undefined) return undefined;
    const scan = examiner?.add(uri, text);
    if (scan) plans.updateScanned(uri, lookupHead(scan.head));
    return scan;
  };
  const textOf = (uri: string): string | undefined => {
    const file = URI.parse(uri);
    return files.existsSync(file) ? files.readFileSync(file) : undefined;
  };
  const checkAsked = () => {
    if (asked.length === 0) return;
    const batch = asked;
    asked = [];
    const outcomes = inLockstep(batch.map(({ question }) => check(question)));
    reply(batch.map(({ id }, at) => answered(id, () => resultOf(outcomes[at] as Outcome<CheckInBytes>))));
    forgetParagraphs();
    plans.takeOutdated();
  };
  const reply = (answers: readonly ThreadAnswer[]): void =>
    port.post(
      answers,
      answers.flatMap(({ answer }) => buffersIn(answer)),
    );

  const heed = (order: Exclude<ThreadOrder, { readonly kind: 'ask' }>): void => {
    if (order.kind === 'start')
      examiner = new Examiner(closed, plans, presentation(order.start, plans), hashOf);
    else if (order.kind === 'settings') settings.set(order.number, order.settings);
    else if (order.kind === 'know') {
      for (const { uri, text, head } of order.files) {
        closed.add(uri, text ?? '');
        // on its way it has lost what is no plain data
        plans.recall(uri, lookupHead(head));
      }
    } else if (order.kind === 'open') plans.update(order.uri, readPlan(order.text, order.uri));
    else {
      examiner?.forget(order.uri);
      plans.remove(order.uri);
    }
  };

  port.onMessage((message) => {
    const order = message as ThreadOrder;
    if (order.kind === 'ask' && order.question.kind === 'check') {
      if (asked.push({ id: order.id, question: order.question }) === 1) setImmediate(checkAsked);
      else if (asked.length === sideways) checkAsked();
      return;
    }
    // orders are heeded as they come
    checkAsked();
    if (order.kind !== 'ask') heed(order);
    else reply([answered(order.id, () => answer(order.question as OtherQuestion))]);
    // whom a change concerns is known at the other end
    plans.takeOutdated();
  });
}

function answered(id: number, answer: () => unknown): ThreadAnswer {
  try {
    return { id, answer: answer() };
  } catch (error) {
    return { id, error: `${error}` };
  }
}

function buffersIn(answer: unknown): ArrayBuffer[] {
  const { reading, bytes = reading?.bytes } = (answer ?? {}) as Partial<CheckInBytes & ReadingInBytes>;
  return bytes ? [bytes.front.buffer, bytes.rest.buffer] : [];
}
