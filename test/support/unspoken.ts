import { hash } from 'node:crypto';

/**
 * What no file of this site may hold, by the fingerprint of its words: written out, this list would hold it too. A fingerprint is of one
 * word or number, of two that stand together, or of three ideographs; see `fingerprint`.
 */
const UNSPOKEN: Record<string, string> = {
  '0ea2a248ef2c8a49': 'the handle of a seller',
  '4329ff9c23ebe299': 'the handle of a seller',
  '15b2d06b2398c870': 'the handle of a seller',
  '74ae016028192695': 'the title of the thread',
  '13d3e02fbfc3ff1d': 'the number of a leaked telegram',
  '41c24cbe46cb1a70': 'the number of a leaked telegram',
  '2efa2206fb0818c3': 'the number of a leaked document',
  d6c9fdb4767a813a: 'the number of a leaked document',
  dd818be21b148b42: 'a host that mirrors leaked matter',
  '53106bc94df714a6': 'the address of a mirror',
  '4e5a18ec42f61fb4': 'the address of a mirror',
  ff86a44c5bb49d6d: 'the address of a mirror',
  ee63ab9ceb88d89e: 'the person who was slandered',
  '074e77d714457a11': 'the person who was slandered',
  '0079b1f1a011c5d1': 'a suspect host',
};

/** The first 16 hexadecimal digits of the SHA-256 of some words in lower case, with one space between them. */
export const fingerprint = (words: string): string => hash('sha256', words).slice(0, 16);

/** The words, pairs of words, and runs of three ideographs of a text, each once. */
export function piecesOf(text: string): Set<string> {
  const plain = text.normalize('NFKC').toLowerCase();
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  const pairs = words.slice(1).map((word, i) => `${words[i]} ${word}`);
  const triples = (plain.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) => {
    const characters = [...run];
    return characters.slice(2).map((last, i) => `${characters[i]}${characters[i + 1]}${last}`);
  });
  return new Set([...words, ...pairs, ...triples]);
}

/** What a text holds that it may not, said without repeating it. */
export const unspokenIn = (text: string): string[] =>
  [...piecesOf(text)].map((piece) => UNSPOKEN[fingerprint(piece)]).filter((what) => what !== undefined);
