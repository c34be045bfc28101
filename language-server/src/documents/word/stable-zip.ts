// Little-endian signatures and field offsets of PKWARE's APPNOTE 6.3, §4.3.7, §4.3.12 and §4.3.16.
const endRecord = 0x06054b50;
const directoryEntry = 0x02014b50;
const midnightOfFirstOfJanuary1980 = 0x00210000;

/**
 * Sets the time of every file in a zip archive to the earliest the format knows, in place, so that
 * the same input gives the same bytes. Archives with a comment or of more than 65,535 files aren't
 * what the writer makes.
 */
export function withFixedTimes(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.byteLength - 22;
  if (end < 0 || view.getUint32(end, true) !== endRecord) throw new Error('not a zip archive');
  const count = view.getUint16(end + 10, true);
  let entry = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (view.getUint32(entry, true) !== directoryEntry) throw new Error('broken zip directory');
    const localHeader = view.getUint32(entry + 42, true);
    view.setUint32(entry + 12, midnightOfFirstOfJanuary1980, true);
    view.setUint32(localHeader + 10, midnightOfFirstOfJanuary1980, true);
    entry +=
      46 +
      view.getUint16(entry + 28, true) +
      view.getUint16(entry + 30, true) +
      view.getUint16(entry + 32, true);
  }
  return zip;
}
