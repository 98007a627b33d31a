import { project } from './steps/project.ts';
import { runTool } from './steps/run-tool.ts';

/** `npm run dev`: Astro's own server, which shows changes as they are saved. Its search has the index of the last build, if any. */
process.exitCode = await runTool(project, 'astro', ['dev', ...process.argv.slice(2)]);
