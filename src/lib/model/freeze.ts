/** Freezes a graph in place, cycles and all, and gives it back. Parsed Markdown trees stay as they are: renderers rewrite copies. */
export function freeze<T>(value: T): T {
  const seen = new Set<unknown>();
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null || seen.has(part)) return;
    seen.add(part);
    Object.freeze(part);
    for (const [key, child] of part instanceof Map ? part : Object.entries(part)) if (key !== 'body') visit(child);
  };
  visit(value);
  return value;
}
