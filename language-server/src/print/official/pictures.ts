import { grouped } from '../../core/model/grouped.ts';
import type { Plan } from '../../core/model/plan.ts';
import type { Language } from '../../core/text/localized.ts';
import { type TimelineEvent, type TimelineYear, timelineOf } from '../pictures/timeline.ts';
import { type Trajectory, trajectoryOf } from '../pictures/trajectory.ts';
import { nounOf, type Wording } from '../tables/wording.ts';
import { everybodyHeading, word } from '../tables/words.ts';
import type { DocumentPictures, Stage, StageRow } from './document.ts';
import { printed } from './text.ts';
import { officialWord, stageSummary } from './words.ts';

/** What there is to draw of a plan; nothing where it names no dates and gives no indicator two values to compare. */
export function picturesOf(plan: Plan, language: Language, wording: Wording): DocumentPictures | undefined {
  const whoHeading = everybodyHeading(nounOf(plan), wording);
  const stages = timelineOf(plan, language).map((year) => stageOf(year, whoHeading, wording));
  const trajectories = plan.indicators.flatMap((indicator) => {
    const trajectory = trajectoryOf(indicator, plan.source, language);
    return trajectory ? [cleaned(trajectory)] : [];
  });
  return stages.length + trajectories.length > 0 ? { stages, trajectories } : undefined;
}

function stageOf({ year, label, events }: TimelineYear, whoHeading: string, wording: Wording): Stage {
  const deadlines = events.filter(({ kind }) => kind === 'deadline');
  const values = events.filter(({ kind }) => kind === 'value');
  return {
    label: year === undefined ? officialWord('ongoing', wording) : label,
    summary: stageSummary(deadlines.length, values.length, wording),
    rows: [...deadlineRows(deadlines, whoHeading, wording), ...values.map(valueRow)],
  };
}

/** What is due on the same date and answered for by the same is said in one row. */
function deadlineRows(events: readonly TimelineEvent[], whoHeading: string, wording: Wording): StageRow[] {
  const rows = grouped(events, ({ date, who }) => `${date}\n${who}`);
  return [...rows.values()].map((together) => {
    const { date, who } = together[0] as TimelineEvent;
    const lines = together.map(({ what }) => printed(what));
    if (who) lines.push(whoHeading + word('colon', wording) + printed(who));
    return { kind: 'deadline', what: lines.join('\n'), due: printed(date) };
  });
}

function valueRow({ what, value = '' }: TimelineEvent): StageRow {
  return { kind: 'value', what: printed(what), due: printed(value) };
}

function cleaned({ name, unit, points, ...rest }: Trajectory): Trajectory {
  const all = points.map((point) => ({ ...point, text: printed(point.text) }));
  return { ...rest, name: printed(name), unit: printed(unit), points: all };
}
