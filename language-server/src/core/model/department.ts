import type { Sourced, Span } from './source.ts';

export interface Department {
  readonly name: string;
  readonly nameSpan: Span;
  readonly span: Span;
  readonly shortNames: readonly Sourced<string>[];
  /** Whom a collective (各区人民政府) stands for. */
  readonly members: readonly DepartmentMention[];
}

export type DepartmentRole = 'responsible' | 'lead' | 'support';

export interface DepartmentMention {
  /** As written, line breaks of a copied text taken out. */
  readonly name: string;
  readonly span: Span;
  readonly role: DepartmentRole;
  /** The roster's entry, where there is one. */
  readonly department?: Department;
}
