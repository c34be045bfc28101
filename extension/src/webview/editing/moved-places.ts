import type {
  TableCellPlace,
  TableChange,
} from '../../../../language-server/src/server/protocol/table-edits.ts';

/** Where a cell is once rows and columns were added before it, or taken out. */
export function movedBy<Place extends TableCellPlace>(place: Place, change: TableChange): Place {
  if (!('table' in change) || change.table !== place.table) return place;
  switch (change.kind) {
    case 'addRow':
      return place.row > change.row ? { ...place, row: place.row + 1 } : place;
    case 'deleteRow':
      return place.row > change.row ? { ...place, row: place.row - 1 } : place;
    case 'addColumn':
      return change.column >= 0 && place.column > change.column
        ? { ...place, column: place.column + 1 }
        : place;
    case 'deleteColumn':
      return place.column > change.column ? { ...place, column: place.column - 1 } : place;
    default:
      return place;
  }
}
