import { expect, test } from 'vitest';
import { publishedText } from '../../../language-server/src/exchange/paste/published-text.ts';

const paragraph = [
  '全县上下坚持以人民为中心，认真落实上级决策部署，凝心聚力',
  '真抓实干，有效应对一系列风险挑战，推动各项事业继续走在前',
  '列，城乡面貌焕然一新。',
];
/** A box in a smaller letter: its lines hold more. */
const box = [
  '1. 村庄有规划。加强县、镇、村功能衔接，强化片区发展规划与实用性村庄规划等法定规划有效',
  '衔接，促进道路共通、设施共享、产业共塑、载体共联，优化乡村格局。',
];

test('lines are joined by the width that most of them have, not by the widest', () => {
  const { lines } = publishedText([...paragraph, ...paragraph, ...paragraph, ...box].join('\n'));
  expect(lines).toEqual([paragraph.join(''), paragraph.join(''), paragraph.join(''), box.join('')]);
});

test('a number that a line break parts is one, words are two', () => {
  const [line] = publishedText(
    [
      '推进各项重点工作落实落地落细，坚持问题导向和目标导向，到20',
      '25年基本建成覆盖城乡的服务体系，建立健全长效机制并实施IP',
      'v6改造工程，形成可复制可推广的经验和做法，示范带动全域提',
      '升。',
    ].join('\n'),
  ).lines;
  expect(line).toContain('到2025年基本建成');
});

test('a heading that Markdown sets bold is one', () =>
  expect(publishedText('**一、总体要求**\n正文。\n**（一）**目标').lines).toEqual([
    '一、总体要求',
    '正文。',
    '（一）目标',
  ]));
