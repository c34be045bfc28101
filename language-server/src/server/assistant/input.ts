import type { PlanReference, ToolInput } from './tool.ts';

const reference = {
  path: {
    type: 'string',
    description:
      'The plan’s file (.plan), relative to the folder. In an editor the plan in front where it is absent.',
  },
  text: { type: 'string', description: 'The text of a plan itself, instead of a file.' },
} as const;

/** What tells which plan is meant, and what else a tool takes. */
export function planInput(more: ToolInput['properties'] = {}): ToolInput {
  return { type: 'object', properties: { ...reference, ...more }, additionalProperties: false };
}

/** The same for one of several plans. */
export const planReference = {
  type: 'object',
  properties: reference,
  additionalProperties: false,
} as const satisfies ToolInput;

/** Where to go on in a list that was too long to be given at once. */
export const from = {
  type: 'integer',
  minimum: 0,
  description: 'How many entries to pass over: an answer that was cut says where to go on.',
};

/** The plan that is meant by what was given. */
export function referenceIn(given: unknown): PlanReference {
  const { path, text } = (typeof given === 'object' && given ? given : {}) as PlanReference;
  return { ...(typeof path === 'string' && { path }), ...(typeof text === 'string' && { text }) };
}
