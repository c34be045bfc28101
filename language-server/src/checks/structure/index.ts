import type { Check } from '../check.ts';
import { abbreviation } from './abbreviation.ts';
import { annexList } from './annex-list.ts';
import { countedList } from './counted-list.ts';
import { danglingReference } from './dangling-reference.ts';
import { duplicateIndicator } from './duplicate-indicator.ts';
import { earlierPlan } from './earlier-plan.ts';
import { fieldsOnOneLine } from './fields-on-one-line.ts';
import { inconsistentCitation } from './inconsistent-citation.ts';
import { lawName } from './law-name.ts';
import { malformedDocumentNumber } from './malformed-document-number.ts';
import { markBehindAnnex } from './mark-behind-annex.ts';
import { missingHeader } from './missing-header.ts';
import { missingPlanLine } from './missing-plan-line.ts';
import { numberBeforeTitle } from './number-before-title.ts';
import { numbering } from './numbering.ts';
import { officeDocument } from './office-document.ts';
import { orphanField } from './orphan-field.ts';
import { ownKind } from './own-kind.ts';
import { ownTitle } from './own-title.ts';
import { repealedLaw } from './repealed-law.ts';
import { repeatedField } from './repeated-field.ts';
import { surplusCells } from './surplus-cells.ts';
import { unknownColumn } from './unknown-column.ts';
import { unknownField } from './unknown-field.ts';
import { unreadTable } from './unread-table.ts';
import { unreadableValue } from './unreadable-value.ts';
import { uselessSilence } from './useless-silence.ts';
import { vagueBasis } from './vague-basis.ts';

/** The checks of this area, sorted by code. */
export const structureChecks: readonly Check[] = [
  abbreviation,
  annexList,
  countedList,
  danglingReference,
  duplicateIndicator,
  earlierPlan,
  fieldsOnOneLine,
  inconsistentCitation,
  lawName,
  malformedDocumentNumber,
  markBehindAnnex,
  missingHeader,
  missingPlanLine,
  numberBeforeTitle,
  numbering,
  officeDocument,
  orphanField,
  ownKind,
  ownTitle,
  repealedLaw,
  repeatedField,
  surplusCells,
  unknownColumn,
  unknownField,
  unreadTable,
  unreadableValue,
  uselessSilence,
  vagueBasis,
];
