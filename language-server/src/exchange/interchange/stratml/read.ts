import type { Localized } from '../../../core/text/localized.ts';
import type { PlanDraft, SectionContent } from '../plan-draft.ts';
import { Unreadable } from '../unreadable.ts';
import { readGoals } from './read-goals.ts';
import { readHeader, rosterOf } from './read-header.ts';
import { textContents } from './read-section.ts';
import { childrenNamed, readXml, textOf, type XmlTree } from './xml.ts';

/**
 * A plan from StratML: Part 2 of any version, and Part 1, which has no indicators. What the plan language has no place for
 * (vision, mission, values) becomes text before the first heading, what is about the file (source, submitter) a
 * comment.
 * @throws Unreadable where it is no StratML, or XML that isn't read (see `readXml`)
 */
export function planFromStratml(text: string): PlanDraft {
  const root = readXml(text);
  if (root.name !== 'PerformancePlanOrReport' && root.name !== 'StrategicPlan') {
    throw new Unreadable(notStratml(root.name));
  }
  const core = root.children.find(({ name }) => name === 'StrategicPlanCore') ?? root;
  const organizations = childrenNamed(core, 'Organization');
  const { header, others } = readHeader(root, organizations);
  const { opening, sections } = readGoals(childrenNamed(core, 'Goal'));
  return {
    comments: aboutTheFile(root, organizations),
    header,
    roster: rosterOf(organizations),
    opening: [...identity(core), ...textContents(textOf(root, 'Description')), ...texts(others), ...opening],
    sections,
  };
}

/** What the organization is for, in its own words. */
function identity(core: XmlTree): SectionContent[] {
  const said = [
    ['愿景', textOf(core, 'Vision', 'Description')],
    ['使命', textOf(core, 'Mission', 'Description')],
    ...childrenNamed(core, 'Value').map((value) => {
      const parts = [textOf(value, 'Name'), textOf(value, 'Description')].filter(
        (part) => part !== undefined,
      );
      return ['价值观', parts.join('：') || undefined];
    }),
  ];
  return texts(said.flatMap(([word, content]) => (content === undefined ? [] : [`${word}：${content}`])));
}

function aboutTheFile(root: XmlTree, organizations: readonly XmlTree[]): string[] {
  const submitter = childrenNamed(root, 'Submitter').flatMap(({ children }) =>
    children.flatMap(({ name, text }) => (name === 'Identifier' ? [] : text || [])),
  );
  const source = textOf(root, 'AdministrativeInformation', 'Source');
  const acronyms = organizations.flatMap((each) => textOf(each, 'Acronym') ?? []);
  const descriptions = organizations.flatMap((each) => textOf(each, 'Description') ?? []);
  return [
    ...(source === undefined ? [] : [`来源：${source}`]),
    ...(submitter.length > 0 ? [`提交人：${submitter.join(' ')}`] : []),
    ...acronyms.map((each) => `发文机关简称：${each}`),
    ...descriptions.map((each) => `发文机关说明：${each}`),
  ];
}

function texts(lines: readonly string[]): SectionContent[] {
  return lines.map((text) => ({ kind: 'text', text }));
}

function notStratml(root: string): Localized {
  return {
    zh: `这个 XML 不是 StratML：最外层应当是 PerformancePlanOrReport 或 StrategicPlan，这里是 ${root}`,
    en: `this XML is not StratML: its outermost element is ${root}, not PerformancePlanOrReport or StrategicPlan`,
  };
}
