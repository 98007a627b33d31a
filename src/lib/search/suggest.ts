import { KINDS } from './entry.ts';
import type { Ready } from './ready.ts';

const MOST = 6;

/** Names that go on from what is being typed, those of which more rests on the entry first; none once it is a whole name. */
export function suggestionsFor(typed: string, { entries, forms }: Ready): string[] {
  const [begun] = [forms.fold(forms.query(typed))];
  if (!begun || begun.length > 30) return [];
  const found = new Map<string, { name: string; score: number }>();
  for (const { entry } of entries) {
    const [title = ''] = entry.title.split('　');
    for (const name of [title, ...entry.names]) {
      const form = forms.fold(name);
      if (form === begun) return [];
      if (!form.startsWith(begun)) continue;
      const score =
        (KINDS as readonly string[]).indexOf(entry.kind) * 10 + (entry.old ? 5 : 0) - Math.min(entry.weight ?? 0, 40) / 10;
      const known = found.get(form);
      if (!known || score < known.score) found.set(form, { name, score });
    }
  }
  return [...found.values()]
    .sort((a, b) => a.score - b.score || a.name.length - b.name.length)
    .slice(0, MOST)
    .map(({ name }) => name);
}
