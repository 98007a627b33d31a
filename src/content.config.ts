import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

/** Astro's share: only to render MDX bodies. Data, ids and checks are the business of src/lib/content and src/lib/checks. */
const bodies = (folder: string) =>
  defineCollection({
    loader: glob({ pattern: '*.mdx', base: `./src/content/${folder}`, generateId: ({ entry }) => entry.replace(/\.mdx$/, '') }),
  });

export const collections = { cases: bodies('cases'), provisions: bodies('provisions'), checklists: bodies('checklists') };
