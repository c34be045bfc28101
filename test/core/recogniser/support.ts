import type { RecogniserContext } from '../../../language-server/src/core/recogniser/commitment.ts';
import { recogniseCommitments } from '../../../language-server/src/core/recogniser/recognise.ts';

/** The targets of a paragraph, one a line: `scope | name = value | year`, parts that are missing left out. */
export function targets(text: string, context: RecogniserContext = {}): string[] {
  return recogniseCommitments(text, 0, context).map(({ name, scope, value, year }) =>
    [scope?.value, `${name.value} = ${value.text}`, year?.value]
      .filter((part) => part !== undefined)
      .join(' | '),
  );
}
