import { join } from 'node:path';

/** The folders of one checkout. */
export interface Project {
  root: string;
  content: string;
  /** the built site */
  dist: string;
  /** what may be thrown away at any time; on the same disk as `dist` */
  cache: string;
}

/** The folders of the checkout at `root`. */
export const projectAt = (root: string): Project => ({
  root,
  content: join(root, 'src/content'),
  dist: join(root, 'dist'),
  cache: join(root, '.cache'),
});

/** The checkout that this file belongs to. */
export const project = projectAt(join(import.meta.dirname, '../../../..'));
