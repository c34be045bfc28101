import { describe, expect, it } from 'vitest';
import { announcedOtherwise } from '../../../language-server/src/core/references/announced-titles.ts';
import { readPlan } from '../../../language-server/src/language/read-plan.ts';

const titles = (text: string): string[] =>
  announcedOtherwise(readPlan(text)).map(({ citation }) => citation.title);

describe('the title by which a letter announces a plan', () => {
  it.each([
    '关于印发《某市2023年养老工作要点》的通知\n各县区：\n《某市2022年养老工作要点》已经市政府同意，现印发给你们。\n',
    '关于印发某市养老服务实施意见的通知\n各县区：\n现将《某市养老服务实施方案》印发给你们。\n',
    '各縣區：\n《某市養老服務行動計劃》已經市政府審議通過，現印發給你們。\n某市養老服務行動方案\n',
  ])('is another than the notice’s in %j', (text) => {
    expect(titles(text)).toHaveLength(1);
  });

  it.each([
    '关于印发《某市养老工作要点》的通知\n各县区：\n《某市养老工作要点（试行）》已经市政府同意，现印发给你们。\n',
    '关于印发《某市养老规划》的通知\n各县区：\n《某省养老规划》已经省政府同意（某政发〔2022〕5号）。\n',
    '关于印发《甲市养老规划》《甲市托育规划》的通知\n各县区：\n《甲市养老规划》《甲市托育规划》已经同意，现印发给你们。\n',
  ])('is the same, or another document’s, in %j', (text) => {
    expect(titles(text)).toEqual([]);
  });
});
