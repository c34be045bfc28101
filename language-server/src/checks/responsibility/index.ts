import type { Check } from '../check.ts';
import { bindingWithoutDepartment } from './binding-without-department.ts';
import { differsInTable } from './differs-in-table.ts';
import { duplicateDepartment } from './duplicate-department.ts';
import { leadNotFirst } from './lead-not-first.ts';
import { nobodyAnswers } from './nobody-answers.ts';
import { severalLeads } from './several-leads.ts';
import { similarDepartments } from './similar-departments.ts';
import { taskWithoutDepartment } from './task-without-department.ts';
import { unknownDepartment } from './unknown-department.ts';
import { unusedDepartment } from './unused-department.ts';

/** The checks of this area, sorted by code. */
export const responsibilityChecks: readonly Check[] = [
  bindingWithoutDepartment,
  differsInTable,
  duplicateDepartment,
  leadNotFirst,
  nobodyAnswers,
  severalLeads,
  similarDepartments,
  taskWithoutDepartment,
  unknownDepartment,
  unusedDepartment,
];
