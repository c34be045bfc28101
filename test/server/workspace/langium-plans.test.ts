import { Cancellation, EmptyFileSystemProvider, URI } from 'langium';
import { expect, test } from 'vitest';
import type { PlanFile } from '../../../language-server/src/language/generated/ast.ts';
import { createPlanServices } from '../../../language-server/src/server/module.ts';
import { planOf } from '../../../language-server/src/server/workspace/langium-plans.ts';

const text = '规划 某市方案\n\n一、总则\n指标 甲\n  2025年：1%\n';

test('the tree of a file is given up when its plan is built, which stays the same while the text does', async () => {
  const { shared } = createPlanServices({
    fileSystemProvider: () =>
      new (class extends EmptyFileSystemProvider {
        override readFile = async () => text;
      })(),
  });
  const { LangiumDocuments, LangiumDocumentFactory, DocumentBuilder } = shared.workspace;
  const document = await LangiumDocuments.getOrCreateDocument(URI.parse('memory:/a.plan'));
  await DocumentBuilder.build([document]);
  const plan = planOf(document);
  expect(plan.indicators.map(({ name }) => name)).toEqual(['甲']);
  const file = document.parseResult.value as PlanFile;
  expect([file.sections, file.$cstNode?.root.fullText]).toEqual([[], text]);
  // as where a file is saved
  await LangiumDocumentFactory.update(document, Cancellation.CancellationToken.None);
  expect(planOf(document)).toBe(plan);
});
