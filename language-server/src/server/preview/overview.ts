import type { Severity } from '../../checks/check.ts';
import { grouped } from '../../core/model/grouped.ts';
import type { DepartmentDuties, DueDuties, Overview } from '../protocol/preview.ts';
import type { DepartmentEntry } from './overview/department-entries.ts';
import { fullPlaces } from './overview/places.ts';
import type { PlanView } from './overview/plan-view.ts';

/** The gravest first. */
const severities: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

/** Of a city all plans of some years; what thousands of them say would be 100 MB to send at every change. */
export const mostPlans = 300;

/** Who has to do what by when, and what was found, over all these plans. */
export function overviewOf(views: readonly PlanView[]): Overview {
  if (views.length > mostPlans) {
    const summaries = views.map(({ summary }) => summary);
    return { plans: summaries, isTooLong: true, departments: [], deadlines: [], findings: [] };
  }
  return {
    plans: views.map(({ summary }) => summary),
    isTooLong: false,
    departments: departmentsOf(views),
    deadlines: deadlinesOf(views),
    findings: severities.flatMap((severity) => {
      const findings = views.flatMap((view) => view.findings.get(severity) ?? []);
      return findings.length > 0 ? [{ severity, findings }] : [];
    }),
  };
}

/** One department of a place is one entry, in however many plans it has something to do: 市民政局 of two cities are two. */
function departmentsOf(views: readonly PlanView[]): DepartmentDuties[] {
  const fullPlace = fullPlaces(views.flatMap(({ place }) => place ?? []));
  const byPlace = grouped(views, ({ place }) => fullPlace(place));
  return [...byPlace].flatMap(([place, ofPlace]) => {
    const departments = ofPlace.flatMap(({ departments }) => departments);
    const merged = grouped(departments, ({ key }) => key);
    return [...merged.values()].map((entries) => dutiesOf(entries, place));
  });
}

function dutiesOf(entries: readonly DepartmentEntry[], place: string | undefined): DepartmentDuties {
  const duties = entries.flatMap((entry) => entry.duties);
  return {
    name: entries[0]?.name ?? '',
    ...(place !== undefined && { place }),
    tasks: duties.filter(({ kind }) => kind === 'task'),
    indicators: duties.filter(({ kind }) => kind === 'indicator'),
  };
}

/** In order of time; what has no date behind. */
function deadlinesOf(views: readonly PlanView[]): DueDuties[] {
  const merged = grouped(
    views.flatMap(({ due }) => due),
    ({ date, label }) => date ?? label,
  );
  const entries = [...merged.values()].flatMap((same): DueDuties[] => {
    const [first] = same;
    if (!first) return [];
    const { date, label } = first;
    return [{ ...(date !== undefined && { date }), label, duties: same.map(({ duty }) => duty) }];
  });
  const rank = ({ date }: DueDuties) => date ?? '9999-99';
  return entries.sort((a, b) => (rank(a) < rank(b) ? -1 : Number(rank(a) > rank(b))));
}
