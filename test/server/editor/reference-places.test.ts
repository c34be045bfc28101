import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../language-server/src/core/model/at-once.ts';
import { hoverAt } from '../../../language-server/src/server/editor/hover.ts';
import { definitionAt, referencesAt } from '../../../language-server/src/server/editor/navigation.ts';
import { workspaceOf } from './support/workspace.ts';

const texts = (body: string) => ({
  'province.plan': '规划 省规划\n  文号：省政发〔2021〕6号\n',
  'county.plan': '规划 县方案\n\n一、甲\n落实《省规划》。\n',
  'city.plan': `规划 市方案\n\n一、甲\n${body}\n\n附件：1.项目表\n　　　2.分工表\n`,
});

const definitions = (body: string) => {
  const workspace = workspaceOf(texts(body));
  const { plan, offset } = workspace.at;
  return definitionAt(plan, offset, workspace.index).map(({ targetUri, targetRange }) =>
    workspace.shown(targetUri, targetRange),
  );
};
const references = (body: string, withDeclaration = true) => {
  const workspace = workspaceOf(texts(body));
  const { plan, offset } = workspace.at;
  return atOnce(referencesAt(plan, offset, workspace.index, withDeclaration)).map(({ uri, range }) =>
    workspace.shown(uri, range),
  );
};
const hover = (body: string) => {
  const workspace = workspaceOf(texts(body));
  const { plan, offset } = workspace.at;
  const contents = hoverAt(plan, offset, 'zh', workspace.index)?.contents;
  return contents && typeof contents === 'object' && 'value' in contents ? contents.value : '';
};

describe('the definition', () => {
  it.each([
    ['见附件‸2。', ['city.plan: 分工表']],
    ['落实《省‸规划》。', ['province.plan: 省规划']],
    ['《某省养老条例》（以下简称《条例》），落实《条‸例》。', ['city.plan: 条例']],
    ['见附件‸5。', []],
    ['落实《某条‸例》。', []],
  ])('of %s', (body, expected) => {
    expect(definitions(body)).toEqual(expected);
  });
});

describe('the references', () => {
  it('to an annex, from where it is listed or from one of them', () => {
    const all = ['city.plan: 项目表', 'city.plan: 附件1', 'city.plan: 附件1'];
    expect(references('见附件‸1，附件1另发。')).toEqual(all);
    expect(references('见附件1，附件‸1另发。', false)).toEqual(all.slice(1));
  });

  it('to a document, in all plans that name it', () => {
    const places = references('落实《省‸规划》，对照《省规划》。');
    expect(places.sort()).toEqual(['city.plan: 省规划', 'city.plan: 省规划', 'county.plan: 省规划']);
  });
});

describe('the card', () => {
  it('of an annex says its title, of a law its dates, of a plan its number', () => {
    expect(hover('见附件‸2。')).toContain('2.分工表');
    expect(hover('落实《老年人权益‸保障法》。')).toContain('2018年');
    expect(hover('落实《物权‸法》。')).toContain('2021-01-01起废止');
    expect(hover('落实《省‸规划》。')).toContain('省政发〔2021〕6号');
    expect(hover('落实《某‸条例》。')).toBe('');
  });
});
