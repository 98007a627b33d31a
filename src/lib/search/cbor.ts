/** The part of CBOR that the files of Pagefind's index are made of: whole numbers, texts and lists. */
export type Cbor = number | string | readonly Cbor[];

const UNSIGNED = 0;
const NEGATIVE = 1;
const TEXT = 3;
const LIST = 4;

const utf8 = new TextDecoder();

/** Reads one value. Throws where the bytes hold something else. */
export function decoded(bytes: Uint8Array): Cbor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const number = (short: number): number => {
    if (short < 24) return short;
    const size = 2 ** (short - 24);
    if (size > 4) throw new Error(`CBOR: a length of ${short} at ${at}`);
    at += size;
    return size === 1 ? view.getUint8(at - 1) : size === 2 ? view.getUint16(at - 2) : view.getUint32(at - 4);
  };
  const text = (length: number): string => {
    at += length;
    return utf8.decode(bytes.subarray(at - length, at));
  };
  const value = (): Cbor => {
    const head = view.getUint8(at++);
    const [type, count] = [head >> 5, number(head & 31)];
    if (type === UNSIGNED) return count;
    if (type === NEGATIVE) return -1 - count;
    if (type === TEXT) return text(count);
    if (type === LIST) return Array.from({ length: count }, value);
    throw new Error(`CBOR: a value of type ${type} at ${at}`);
  };
  return value();
}

/** Writes one value. */
export function encoded(value: Cbor): Uint8Array<ArrayBuffer> {
  const out: number[] = [];
  const head = (type: number, count: number): void => {
    const size = count < 24 ? 0 : count < 2 ** 8 ? 1 : count < 2 ** 16 ? 2 : 4;
    out.push((type << 5) | (size ? 24 + Math.log2(size) : count));
    for (let byte = size - 1; byte >= 0; byte--) out.push((count >>> (8 * byte)) & 255);
  };
  const write = (one: Cbor): void => {
    if (typeof one === 'number') head(one < 0 ? NEGATIVE : UNSIGNED, one < 0 ? -1 - one : one);
    else if (typeof one === 'string') {
      const bytes = new TextEncoder().encode(one);
      head(TEXT, bytes.length);
      for (const byte of bytes) out.push(byte);
    } else {
      head(LIST, one.length);
      one.forEach(write);
    }
  };
  write(value);
  return Uint8Array.from(out);
}
