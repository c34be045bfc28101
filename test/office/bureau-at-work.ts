import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What somebody does in LibreOffice while changes are recorded; words are found in the text, not in its contents. */
export type Edit =
  | { readonly replace: string; readonly by: string }
  | { readonly deleteParagraphOf: string }
  | { readonly addParagraph: string; readonly behind: string };

/** A file to be opened, edited and saved under another name. */
export interface WorkOnFile {
  readonly from: string;
  readonly to: string;
  readonly edits: readonly Edit[];
}

/**
 * Has LibreOffice open files, change them with changes recorded, and save them as Word: what a bureau does that has no Word. It
 * writes no comments so: where there is no screen some versions end when one is to be shown.
 */
export async function workInLibreOffice(
  author: string,
  files: readonly WorkOnFile[],
  folder: string,
): Promise<void> {
  const user = join(folder, 'user');
  const soffice = (...given: string[]) =>
    run(
      'soffice',
      [`-env:UserInstallation=${pathToFileURL(folder).href}`, '--headless', '--norestore', ...given],
      {
        timeout: 240_000,
      },
    );
  mkdirSync(user, { recursive: true });
  writeFileSync(join(user, 'registrymodifications.xcu'), userNamed(author));
  // what a profile is first filled with would take the place of the macro
  await soffice('--terminate_after_init');
  const library = join(user, 'basic', 'Standard');
  writeFileSync(join(library, 'script.xlb'), libraryXml);
  writeFileSync(join(library, 'Reply.xba'), moduleXml(basic(files)));
  await soffice('macro:///Standard.Reply.Main');
}

function basic(files: readonly WorkOnFile[]): string {
  const calls = files.flatMap(({ from, to, edits }) => [
    `Open_ ${quoted(pathToFileURL(from).href)}`,
    ...edits.map((edit) => {
      if ('replace' in edit) return `Replace_ ${quoted(edit.replace)}, ${quoted(edit.by)}`;
      if ('deleteParagraphOf' in edit) return `Delete_ ${quoted(edit.deleteParagraphOf)}`;
      return `Add_ ${quoted(edit.behind)}, ${quoted(edit.addParagraph)}`;
    }),
    `Save_ ${quoted(pathToFileURL(to).href)}`,
  ]);
  return `${procedures}\nSub Main\n${calls.join('\n')}\nStarDesktop.terminate\nEnd Sub\n`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

const procedures = `
Dim document As Object

Sub Open_(url As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  document = StarDesktop.loadComponentFromURL(url, "_blank", 0, hidden())
  document.RecordChanges = True
End Sub

Sub Save_(url As String)
  Dim filter(0) As New com.sun.star.beans.PropertyValue
  filter(0).Name = "FilterName"
  filter(0).Value = "MS Word 2007 XML"
  document.storeToURL(url, filter())
  document.close(True)
End Sub

Function Found_(words As String) As Object
  Dim search As Object, range As Object
  search = document.createSearchDescriptor()
  search.SearchString = words
  range = document.findFirst(search)
  Do While Left(range.ParaStyleName, 8) = "Contents"
    range = document.findNext(range.End, search)
  Loop
  Found_ = range
End Function

Sub Replace_(words As String, other As String)
  Dim range As Object
  range = Found_(words)
  range.String = other
End Sub

Sub Delete_(words As String)
  Dim range As Object, cursor As Object
  range = Found_(words)
  cursor = range.Text.createTextCursorByRange(range)
  cursor.gotoStartOfParagraph(False)
  cursor.gotoEndOfParagraph(True)
  cursor.goRight(1, True)
  cursor.String = ""
End Sub

Sub Add_(behind As String, words As String)
  Dim range As Object, cursor As Object
  range = Found_(behind)
  cursor = range.Text.createTextCursorByRange(range)
  cursor.gotoEndOfParagraph(False)
  range.Text.insertControlCharacter(cursor, com.sun.star.text.ControlCharacter.PARAGRAPH_BREAK, False)
  range.Text.insertString(cursor, words, False)
End Sub
`;

const libraryXml = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Reply"/>
</library:library>
`;

function moduleXml(source: string): string {
  const escaped = source.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Reply" script:language="StarBasic">${escaped}</script:module>
`;
}

function userNamed(author: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.UserProfile/Data"><prop oor:name="givenname" oor:op="fuse"><value>${author}</value></prop></item>
</oor:items>
`;
}
