import type { Diagnostic } from 'vscode';
import type { Range } from '../../../language-server/src/index.ts';
import type { DiagnosticData } from '../../../language-server/src/server/protocol/diagnostic-data.ts';
import type { FindingTraits } from './calm.ts';

/** A finding as the client makes it of what the server sends. */
export type ClientFinding = Diagnostic & { readonly data?: DiagnosticData };

/** As much of a finding as calm looks at, of VS Code’s kind or the protocol’s. */
interface AnyFinding {
  readonly code?: unknown;
  readonly message: unknown;
  readonly range: Range;
  readonly relatedInformation?: readonly { readonly location: OtherLocation }[] | undefined;
  readonly data?: DiagnosticData;
}

interface OtherLocation {
  readonly uri: { toString(): string };
  readonly range: Range;
}

/** What calm has to know of it. */
export function traitsOf(
  { code, message, range, relatedInformation, data }: AnyFinding,
  uri: string,
): FindingTraits {
  const places = (relatedInformation ?? []).map(({ location }) => location);
  return {
    key: JSON.stringify([code, message]),
    isContradiction: data?.isContradiction === true,
    ranges: [range, ...places.filter((place) => `${place.uri}` === uri).map((place) => place.range)],
  };
}
