import type { ChildProcess } from 'node:child_process';
import { readdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from './steps/check-content.ts';
import { project } from './steps/project.ts';
import { reportOf } from './steps/report.ts';
import { startTool } from './steps/run-tool.ts';

/**
 * `npm run dev`: Astro's own server, which shows changes of code as they are saved. The model is read once a process, so that a change of
 * the content checks it and starts the server anew; while it has problems, the last sound state stays. The search has the index of the
 * last build, if any.
 */
let server: ChildProcess | undefined = start();
let pending: NodeJS.Timeout | undefined;

function start(): ChildProcess {
  const child = startTool(project, 'astro', ['dev', ...process.argv.slice(2)]);
  child.on('exit', (code) => {
    if (child === server) process.exit(code ?? 0);
  });
  return child;
}

function contentChanged(): void {
  try {
    console.log(checkContent(project.content));
  } catch (error) {
    console.log(reportOf(error));
    return;
  }
  const old = server;
  server = undefined;
  old?.once('exit', () => {
    server = start();
  });
  old?.kill();
}

// One watcher a folder: a recursive one loses files that an editor replaces.
const folders = readdirSync(project.content, { withFileTypes: true }).filter((item) => item.isDirectory());
for (const folder of [project.content, ...folders.map((item) => join(item.parentPath, item.name))])
  watch(folder, () => {
    clearTimeout(pending);
    // Editors save in several steps.
    pending = setTimeout(contentChanged, 200);
  });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => server?.kill(signal) ?? process.exit());
