import { readFileSync, statSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { EmptyFileSystemProvider, type FileSystemNode, type FileSystemProvider, type URI } from 'langium';
import { NodeFileSystemProvider } from 'langium/node';
import { decodeText } from '../../core/text/encoding.ts';

/**
 * The files on this machine, and `elsewhere` those on no disk. Plans are in UTF-8 or GB18030. What can't be
 * read (gone meanwhile, not allowed, no text) reads as an empty one: it must not keep the others from being read.
 */
export class PlanFileSystem extends NodeFileSystemProvider {
  private readonly elsewhere: FileSystemProvider;

  constructor(elsewhere: FileSystemProvider = new EmptyFileSystemProvider()) {
    super();
    this.elsewhere = elsewhere;
  }

  override async stat(uri: URI): Promise<FileSystemNode> {
    return isOnDisk(uri) ? super.stat(uri) : this.elsewhere.stat(uri);
  }

  /** Asked of each folder: to hand the question on to another thread takes many times as long as the answer. */
  override async exists(uri: URI): Promise<boolean> {
    return isOnDisk(uri) ? this.existsSync(uri) : this.elsewhere.exists(uri);
  }

  override async readFile(uri: URI): Promise<string> {
    try {
      return isOnDisk(uri) ? textOf(await readRegularFile(uri.fsPath)) : await this.elsewhere.readFile(uri);
    } catch {
      return '';
    }
  }

  override async readDirectory(uri: URI): Promise<FileSystemNode[]> {
    return isOnDisk(uri) ? super.readDirectory(uri) : this.elsewhere.readDirectory(uri);
  }

  /** Of what is on no disk nothing can be said at once. */
  override existsSync(uri: URI): boolean {
    return isOnDisk(uri) && super.existsSync(uri);
  }

  override readFileSync(uri: URI): string {
    try {
      return statSync(uri.fsPath).isFile() ? textOf(readFileSync(uri.fsPath)) : '';
    } catch {
      return '';
    }
  }
}

function isOnDisk(uri: URI): boolean {
  return uri.scheme === 'file';
}

/** Of a pipe called like a plan, to which nobody may ever write, nothing. */
async function readRegularFile(path: string): Promise<Uint8Array> {
  return (await stat(path)).isFile() ? readFile(path) : new Uint8Array();
}

function textOf(bytes: Uint8Array): string {
  return decodeText(bytes)?.text ?? '';
}
