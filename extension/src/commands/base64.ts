/** How many bytes are turned at once: a call takes so many arguments everywhere. */
const atOnce = 0x8000;

/** A file as requests carry it. */
export function base64(bytes: Uint8Array): string {
  const chunks: string[] = [];
  for (let at = 0; at < bytes.length; at += atOnce) {
    chunks.push(String.fromCharCode(...bytes.subarray(at, at + atOnce)));
  }
  return btoa(chunks.join(''));
}
