import { type Language, type Localized, plural, type Severity } from '../../../language-server/src/index.ts';
import type { DepartmentDuties, Overview } from '../../../language-server/src/server/protocol/preview.ts';
import { severityNames } from '../words.ts';
import { dutyNode } from './duty-node.ts';
import { joined, type ViewNode } from './node.ts';

/** 按部门: what each answers for, its tasks before its indicators; place by place, where there are several. */
export function departmentNodes({ departments, plans }: Overview, language: Language): ViewNode[] {
  const look = { language, isOfMany: plans.length > 1, said: 'department' } as const;
  const nodeOf = ({ name, place = '', tasks, indicators }: DepartmentDuties): ViewNode => {
    const id = `${place}/${name}`;
    return {
      id,
      label: name,
      description: dutyCounts(tasks.length, indicators.length)[language],
      icon: 'organization',
      children: [...tasks, ...indicators].map((duty, number) => dutyNode(duty, id, number, look)),
    };
  };
  const places = [...new Set(departments.map(({ place }) => place))];
  if (places.length < 2) return departments.map(nodeOf);
  return places.map((place) => {
    const ofPlace = departments.filter((department) => department.place === place);
    return {
      id: `place/${place ?? ''}`,
      label: place ?? noPlace[language],
      description: departmentCount(ofPlace.length)[language],
      icon: 'location',
      children: ofPlace.map(nodeOf),
    };
  });
}

/** 按期限: what is due, in order of time. */
export function deadlineNodes({ deadlines, plans }: Overview, language: Language): ViewNode[] {
  const look = { language, isOfMany: plans.length > 1, said: 'deadline' } as const;
  return deadlines.map(({ date, label, duties }) => {
    const tasks = duties.filter(({ kind }) => kind === 'task').length;
    const id = date ?? label;
    return {
      id,
      label,
      description: dutyCounts(tasks, duties.length - tasks)[language],
      icon: date === undefined ? 'sync' : 'calendar',
      children: duties.map((duty, number) => dutyNode(duty, id, number, look)),
    };
  });
}

const severityIcons: Readonly<Record<Severity, readonly [icon: string, colour?: string]>> = {
  error: ['error', 'list.errorForeground'],
  warning: ['warning', 'list.warningForeground'],
  info: ['info'],
  hint: ['lightbulb'],
};

/** 按问题: the gravest first, open as far as they must be mended. */
export function findingNodes({ findings, plans }: Overview, language: Language): ViewNode[] {
  return findings.map(({ severity, findings }) => {
    const [icon, colour] = severityIcons[severity];
    const look = { icon, ...(colour !== undefined && { colour }) };
    return {
      id: severity,
      label: severityNames[severity][language],
      description: `${findings.length}`,
      ...look,
      isOpen: severity === 'error' || severity === 'warning',
      children: findings.map((finding, number) => ({
        id: `${severity}/${finding.uri}/${finding.code}/${number}`,
        label: finding.message,
        description: joined(
          lineNumber(finding.range.start.line + 1)[language],
          plans.length > 1 && finding.plan,
        ),
        tooltip: joined(`${finding.message}\n\n${finding.code}`, finding.plan),
        ...look,
        place: finding,
      })),
    };
  });
}

function dutyCounts(tasks: number, indicators: number): Localized {
  return {
    zh: [tasks > 0 && `${tasks}项任务`, indicators > 0 && `${indicators}项指标`].filter(Boolean).join('、'),
    en: [tasks > 0 && plural(tasks, 'task'), indicators > 0 && plural(indicators, 'indicator')]
      .filter(Boolean)
      .join(', '),
  };
}

function departmentCount(count: number): Localized {
  return { zh: `${count}个部门`, en: plural(count, 'department') };
}

const noPlace: Localized = { zh: '没有写明地区', en: 'No place named' };

function lineNumber(line: number): Localized {
  return { zh: `第${line}行`, en: `line ${line}` };
}
