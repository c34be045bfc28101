import { normaliseName } from '../model/names.ts';
import type { Plan } from '../model/plan.ts';
import { namedTitles } from '../references/named-titles.ts';
import { copyOf, sharedCopyOf } from '../text/copy.ts';
import { digestOf } from '../text/digest.ts';
import { exportsOf } from './exports.ts';
import { planKey } from './known-plans.ts';
import { LinkTable } from './link-table.ts';
import { namedPlace, peerKeysOf } from './peers.ts';
import { linksOf } from './plan-links.ts';

/** What others have to know of a plan to find it. It is known before the plan is read (`language/read-head.ts`). */
export interface ScannedHead {
  /** Its title as it is written; absent where it has none. */
  readonly title: string | undefined;
  /** The key of its title; empty where it has none. */
  readonly key: string;
  /** The keys of the titles it rests on or serves. */
  readonly refersTo: ReadonlySet<string>;
  /** The keys of all titles that it names, in its prose too. */
  readonly names: ReadonlySet<string>;
  readonly place: string | undefined;
}

/** The same, and whom a change of it concerns. It holds nothing of the plan itself. */
export interface PlanHead extends ScannedHead {
  /** By which plans of its place that have an indicator of its find it. */
  readonly peerKeys: readonly string[];
}

/** One of which no more is known for now. */
export interface TitleHead extends PlanHead {
  readonly told?: undefined;
  readonly links?: undefined;
  readonly symbols?: undefined;
}

/** All that has to be known of a plan that is read again when it is asked for. */
export interface ClosedHead extends PlanHead {
  /** Stays the same while what it tells others does. */
  readonly told: string;
  readonly links: LinkTable;
  /** The names of all that an editor lists of it, to see what a search could find. */
  readonly symbols: string;
}

/** What is known of a plan until it is read. */
export function unreadHead(head: ScannedHead): TitleHead {
  return { ...head, peerKeys: [] };
}

export function headOf(plan: Plan): PlanHead {
  const title = plan.header.title?.value;
  const refersTo = referredKeys(plan);
  return {
    title,
    key: planKey(title ?? ''),
    refersTo,
    names: new Set([...refersTo, ...[...namedTitles(plan)].map(planKey)]),
    place: namedPlace(plan),
    peerKeys: peerKeysOf(plan),
  };
}

/** The keys of the titles that a plan rests on or serves. */
export function referredKeys({ header, indicators }: Plan): ReadonlySet<string> {
  const titles = [
    ...header.bases.map(({ title }) => title),
    ...indicators.flatMap(({ serves }) => serves.map(({ plan }) => plan?.value ?? '')),
  ];
  return new Set([...new Set(titles)].filter((title) => title !== '').map(planKey));
}

/** Its texts are copies: what was cut out of the plan's text would keep that. */
export function closedHeadOf(plan: Plan): ClosedHead {
  return {
    ...scannedHeadOf(plan),
    peerKeys: peerKeysOf(plan).map(copyOf),
    told: toldBy(plan),
    links: LinkTable.of(linksOf(plan)),
    symbols: copyOf(symbolNames(plan).map(normaliseName).join('\n')),
  };
}

/** The same of what is known before. */
export function scannedHeadOf(plan: Plan): ScannedHead {
  const { title, key, refersTo, names, place } = headOf(plan);
  return {
    title: title === undefined ? undefined : copyOf(title),
    key: copyOf(key),
    refersTo: new Set([...refersTo].map(sharedCopyOf)),
    names: new Set([...names].map(sharedCopyOf)),
    place: place === undefined ? undefined : copyOf(place),
  };
}

/** What a plan tells others, in short. */
export function toldBy(plan: Plan): string {
  return digestOf(exportsOf(plan));
}

function symbolNames({ header, indicators, sections }: Plan): string[] {
  return [
    header.title?.value ?? '',
    ...indicators.map(({ name }) => name),
    ...sections.map(({ mark, title }) => `${mark}${title}`),
  ];
}
