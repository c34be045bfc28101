import { headerTexts } from '../fields/header-fields.ts';
import type { Plan } from '../model/plan.ts';
import { allAs, figuresAs, slicesOf } from './figures-in.ts';
import type { PlanFigure } from './plan-figure.ts';

/** The figures of the 规划 block, of the lines that a document has around its text, and of the list of departments. */
export function headerFigures({ header, roster, mentions, source }: Plan): PlanFigure[] {
  const { title, issuers, documentNumber, period, baseYear, signed, published, bases } = header;
  const texts = headerTexts.map(({ key }) => header[key]?.span);
  const named = [title?.span, ...issuers.map(({ span }) => span), ...bases.map(({ span }) => span), ...texts];
  const dated = [period?.span, baseYear?.span, signed?.span, published?.span];
  const departments = [...roster, ...mentions].map(({ span }) => span);
  return [
    ...slicesOf(source, [documentNumber?.span]).flatMap((text) =>
      allAs('document-number-field', text, { place: 'header' }),
    ),
    ...slicesOf(source, dated).flatMap((text) => allAs('date-field', text, { place: 'header' })),
    ...slicesOf(source, named).flatMap((text) => figuresAs('header-line', text, { place: 'header' })),
    ...slicesOf(source, departments).flatMap((text) =>
      figuresAs('department', text, { place: 'departments' }),
    ),
  ];
}
