import { simplified } from '../text/simplified.ts';

/** 各有关部门, 相关单位, 待定. */
const nobody = /(?:有关|相关|责任|成员|直属|所属|各)(?:部门|单位|机构|方面?)$|^待(?:定|确定|明确|落实)$/u;

/** Whether what stands for who answers is nobody by name. */
export function namesNobody(name: string): boolean {
  return nobody.test(simplified(name));
}
