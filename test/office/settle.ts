import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A Word file whose tracked changes LibreOffice is to settle, and where it is to write what comes of it. */
export interface SettlingTask {
  readonly file: string;
  readonly choice: 'accepted' | 'rejected';
  readonly into: string;
}

const commands = { accepted: 'AcceptAllTrackedChanges', rejected: 'RejectAllTrackedChanges' } as const;

/**
 * Has LibreOffice accept or reject all changes of files and save each anew as a Word file, all of them in one process.
 *
 * @param folder Where a profile has room.
 */
export async function settle(tasks: readonly SettlingTask[], folder: string): Promise<void> {
  const profile = join(folder, 'profile');
  const list = join(folder, 'tasks.txt');
  const start = (...options: readonly string[]) =>
    run('soffice', [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', ...options], {
      timeout: 240_000,
    });
  // a profile that begins runs nothing yet
  await start('--terminate_after_init');
  const library = join(profile, 'user/basic/Standard');
  mkdirSync(library, { recursive: true });
  writeFileSync(join(library, 'script.xlb'), libraryXml);
  writeFileSync(join(library, 'Module1.xba'), moduleXml);
  writeFileSync(
    list,
    tasks.map(({ file, choice, into }) => `${[commands[choice], file, into].join('\t')}\n`).join(''),
  );
  await start(`macro:///Standard.Module1.Settle("${list}")`);
}

const libraryXml = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Module1"/>
</library:library>
`;

const basic = `
Sub Settle(list As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim word(0) As New com.sun.star.beans.PropertyValue
  word(0).Name = "FilterName"
  word(0).Value = "MS Word 2007 XML"
  helper = createUnoService("com.sun.star.frame.DispatchHelper")
  number = FreeFile
  Open list For Input As #number
  Do While Not EOF(number)
    Line Input #number, text
    parts = Split(text, Chr(9))
    If UBound(parts) = 2 Then
      document = StarDesktop.loadComponentFromURL(ConvertToURL(parts(1)), "_blank", 0, hidden())
      helper.executeDispatch(document.CurrentController.Frame, ".uno:" & parts(0), "", 0, Array())
      document.storeToURL(ConvertToURL(parts(2)), word())
      document.close(True)
    End If
  Loop
  Close #number
End Sub
`;

const moduleXml = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
${basic.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}</script:module>
`;
