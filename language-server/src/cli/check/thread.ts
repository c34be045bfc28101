import { parentPort, workerData } from 'node:worker_threads';
import { noSettings } from '../../checks/settings.ts';
import { inLockstep } from '../../core/model/at-once.ts';
import { forgetParagraphs } from '../../core/model/once-per.ts';
import { ScannedPlans } from '../../core/plans/scanned-plans.ts';
import { examineFile } from './examiner.ts';
import { PlanStore } from './plan-store.ts';
import { problemOf } from './problem.ts';
import type { CheckAnswer, CheckTask, ThreadKnowledge } from './thread-messages.ts';

/** Checks the files that come through the port of this thread, until nobody holds that any more. */
export function serveChecks(): void {
  const { heads, settings } = workerData as ThreadKnowledge;
  const plans = new PlanStore();
  const known = new ScannedPlans((uri) => plans.findPlan(uri));
  for (const [uri, head] of heads) known.add(uri, head);
  const answersTo = (tasks: readonly CheckTask[]): CheckAnswer[] => {
    const examinations = tasks.map(({ file, settings: place }) =>
      examineFile(file.uri, settings[place] ?? noSettings, plans, known),
    );
    const answers = inLockstep(examinations).map(
      (outcome, at): CheckAnswer =>
        'value' in outcome
          ? outcome.value
          : { problem: problemOf(outcome.error, (tasks[at] as CheckTask).file.shown) },
    );
    forgetParagraphs();
    return answers;
  };
  parentPort?.on('message', (tasks: readonly CheckTask[]) => {
    const answers = answersTo(tasks);
    parentPort?.postMessage(answers, answers.flatMap(buffersOf));
  });
}

/** What is handed over without being copied. */
function buffersOf(answer: CheckAnswer): ArrayBuffer[] {
  return 'problem' in answer
    ? []
    : [answer.examination.buffer, answer.head.front.buffer, answer.head.rest.buffer];
}
