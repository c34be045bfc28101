import { describe, expect, it } from 'vitest';
import { lawNamed, lawsInForce, likelyLaw } from '../../../language-server/src/core/references/laws.ts';

describe('a law', () => {
  it('is found by its name in full and in short, whatever its script', () => {
    for (const title of [
      '中华人民共和国老年人权益保障法',
      '老年人权益保障法',
      '中華人民共和國老年人權益保障法',
    ])
      expect(lawNamed(title)).toEqual({ name: '中华人民共和国老年人权益保障法', year: 2018 });
  });

  it('is found in the version that the title names', () => {
    expect(lawNamed('中华人民共和国安全生产法（2021年修正）')?.year).toBe(2021);
  });

  it('that was repealed says when, and what took its place', () => {
    expect(lawNamed('物权法')?.repealed).toEqual({ on: '2021-01-01', by: '中华人民共和国民法典' });
  });

  it('is listed once', () => {
    const names = lawsInForce.map(({ name }) => name);
    expect(names.length).toBe(new Set(names).size);
  });

  it.each(['地图管理条例', '中华人民共和国审计法实施条例', '航道管理条例'])(
    '%s is one, and not meant for one that is called much like it',
    (title) => {
      expect(likelyLaw(title)).toBeUndefined();
    },
  );

  it.each([
    ['老年权益保障法', '老年人权益保障法'],
    ['未成年保护法', '未成年人保护法'],
    ['残疾人权益保障法', '残疾人保障法'],
    ['妇女儿童权益保障法', '妇女权益保障法'],
    ['城乡规化法', '城乡规划法'],
    ['家庭教育法', '家庭教育促进法'],
    ['公共文化保障法', '公共文化服务保障法'],
  ])('%s is likely meant for %s', (written, meant) => {
    expect(likelyLaw(written)?.name).toBe(`中华人民共和国${meant}`);
    expect(likelyLaw(`中华人民共和国${written}`)?.name).toBe(`中华人民共和国${meant}`);
  });

  it('is likely meant by a short name only where the state is named', () => {
    expect(likelyLaw('中华人民共和国土地法')?.name).toBe('中华人民共和国土地管理法');
    expect(likelyLaw('土地法')).toBeUndefined();
    expect(likelyLaw('中华人民共和国村委会组织法')?.name).toBe('中华人民共和国村民委员会组织法');
    expect(likelyLaw('优化营商环境条列')?.name).toBe('优化营商环境条例');
  });

  it.each([
    ['土地管理办法', '土地管理法'],
    ['反垄断条例', '反垄断法'],
    ['档案规定', '档案法'],
    ['村民委员会组织条例', '村民委员会组织法'],
  ])('of the state, %s, is likely the one of the other kind on the same', (written, meant) => {
    expect(likelyLaw(`中华人民共和国${written}`)?.name).toBe(`中华人民共和国${meant}`);
    expect(likelyLaw(`某市${written}`)).toBeUndefined();
  });

  it.each([
    '中华人民共和国土地管理法实施条例',
    '中华人民共和国档案法实施办法',
    '中华人民共和国印花税暂行条例',
    '土地管理办法',
    '养老服务法',
    '社会救助法',
    '枫桥工作法',
    '养老服务管理办法',
    '某省优化营商环境促进条例',
    '某市残疾人权益保障条例',
    '公务员法',
    '数字经济促进法',
    '中华人民共和国数字经济促进法',
  ])('%s is not held against the list', (title) => {
    expect(likelyLaw(title)).toBeUndefined();
  });
});
