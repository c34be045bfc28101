import type { Indicator, IndicatorValue, Plan, Task } from '../../../core/model/plan.ts';
import type { Language } from '../../../core/text/localized.ts';
import { planTitle } from '../../../core/wording/unnamed.ts';
import { decisiveValue, indicatorLabel, taskLabel, whoAnswers } from '../../../print/pictures/duty-words.ts';
import type { PreviewDuty } from '../../protocol/preview.ts';

/** A task as something to be done. */
export function taskDuty(plan: Plan, task: Task, language: Language): PreviewDuty {
  return {
    kind: 'task',
    label: taskLabel(task, language),
    who: whoAnswers(task.responsibility, language),
    deadline: task.deadline?.text ?? '',
    uri: plan.source.uri,
    range: plan.source.rangeOf(task.headingSpan),
    plan: planTitle(plan, language),
  };
}

/** An indicator as something to be reached: one of its values, the decisive one unless told. */
export function indicatorDuty(
  plan: Plan,
  indicator: Indicator,
  language: Language,
  value: IndicatorValue | undefined = decisiveValue(indicator),
): PreviewDuty {
  return {
    kind: 'indicator',
    label: indicatorLabel(indicator, language),
    ...(value && { value: value.value.text }),
    who: whoAnswers(indicator.responsibility, language),
    deadline: indicator.deadline?.text ?? '',
    uri: plan.source.uri,
    range: plan.source.rangeOf(indicator.nameSpan),
    plan: planTitle(plan, language),
  };
}
