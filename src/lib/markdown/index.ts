import remarkDirective from 'remark-directive';
import remarkBlocks from './blocks.ts';
import remarkEntryLinks from './links.ts';

/** The remark plugins of every body, in order. */
export const remarkPlugins = [remarkDirective, remarkBlocks, remarkEntryLinks];
