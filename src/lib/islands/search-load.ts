/** Loads a file that the build compressed; a server that says so itself has had it decompressed already. */
export async function loadText(path: string): Promise<string> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const stream = new Blob([bytes]).stream();
  return new Response(packed ? stream.pipeThrough(new DecompressionStream('gzip')) : stream).text();
}

export const loadJson = async <T>(path: string): Promise<T> => JSON.parse(await loadText(path)) as T;
