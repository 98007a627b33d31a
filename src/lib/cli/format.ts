import { project } from './steps/project.ts';
import { runTool } from './steps/run-tool.ts';

/** `npm run format`: formats every file and mends what the linter can mend. */
process.exitCode = await runTool(project, 'biome', ['check', '--write', ...process.argv.slice(2)]);
