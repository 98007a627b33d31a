/** Loads a file that the build compressed; a server that says so itself has had it decompressed already. */
export async function loadBytes(path: string): Promise<Uint8Array> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!packed) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

export const loadText = async (path: string): Promise<string> => new TextDecoder().decode(await loadBytes(path));

export const loadJson = async <T>(path: string): Promise<T> => JSON.parse(await loadText(path)) as T;
