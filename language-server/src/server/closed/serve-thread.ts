import { type FileSystemProvider, URI } from 'langium';
import { noSettings, type Settings } from '../../checks/settings.ts';
import { atOnce } from '../../core/model/at-once.ts';
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
  ReadingInBytes,
  ThreadAnswer,
  ThreadOrder,
  ThreadPort,
  ThreadQuestion,
  ThreadStart,
} from './thread-port.ts';

/** So many plans stay at hand: a plan that was checked takes a hundred times its text, and superiors come first. */
const most = 12;

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

  const answer = (question: ThreadQuestion): unknown => {
    if (!examiner) throw new Error('not started');
    if (question.kind === 'add') return question.files.flatMap(({ uri, text }) => add(uri, text) ?? []);
    const { kind, uri } = question;
    if (kind === 'read') return inBytes(examiner.read(uri));
    const asked = settings.get(question.settings) ?? noSettings;
    const { reading, ...check } = atOnce(examiner.check(uri, asked, question.isUnread));
    // few are asked for by others
    closed.release(uri);
    forgetParagraphs();
    return { ...check, ...(reading && { reading: inBytes(reading) }) } satisfies CheckInBytes;
  };
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
  const reply = (message: ThreadAnswer): void => port.post(message, buffersIn(message.answer));

  port.onMessage((message) => {
    const order = message as ThreadOrder;
    if (order.kind === 'start')
      examiner = new Examiner(closed, plans, presentation(order.start, plans), hashOf);
    else if (order.kind === 'settings') settings.set(order.number, order.settings);
    else if (order.kind === 'know') {
      closed.add(order.file.uri, order.file.text ?? '');
      // on its way it has lost what is no plain data
      plans.updateClosed(order.file.uri, lookupHead(order.head));
    } else if (order.kind === 'open') plans.update(order.uri, readPlan(order.text, order.uri));
    else if (order.kind === 'forget') {
      examiner?.forget(order.uri);
      plans.remove(order.uri);
    } else {
      try {
        reply({ id: order.id, answer: answer(order.question) });
      } catch (error) {
        reply({ id: order.id, error: `${error}` });
      }
    }
    // whom a change concerns is known at the other end
    plans.takeOutdated();
  });
}

function buffersIn(answer: unknown): ArrayBuffer[] {
  const { reading, bytes = reading?.bytes } = (answer ?? {}) as Partial<CheckInBytes & ReadingInBytes>;
  return bytes ? [bytes.front.buffer, bytes.rest.buffer] : [];
}
