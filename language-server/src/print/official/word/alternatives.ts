import { BuilderElement, FileChild, type XmlComponent } from 'docx';

/**
 * Blocks in two forms: one for programs that know Word’s extensions of 2012, one for all others, LibreOffice among them. None
 * shows both.
 */
export class Alternatives extends FileChild {
  constructor(known: readonly XmlComponent[], others: readonly XmlComponent[]) {
    super('mc:AlternateContent');
    const requires = { requires: { key: 'Requires', value: 'w15' } };
    this.root.push(
      new BuilderElement({ name: 'mc:Choice', attributes: requires, children: known }),
      new BuilderElement({ name: 'mc:Fallback', children: others }),
    );
  }
}
