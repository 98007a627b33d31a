import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Project, project, projectAt } from '../../src/lib/cli/steps/project.ts';
import { type Files, soundFiles, temporaryFolder, writeContent } from './content.ts';

/**
 * A checkout of its own: this project's code and packages with small content and one page, to run commands in without harm. It holds an
 * earlier build, `dist/index.html`.
 */
export function smallCheckout(files: Files = soundFiles(), page = '<h1>頁</h1>\n'): Project {
  const root = temporaryFolder();
  cpSync(join(project.root, 'src/lib'), join(root, 'src/lib'), { recursive: true });
  for (const file of ['package.json', 'package-lock.json', 'astro.config.mjs', 'tsconfig.json'])
    cpSync(join(project.root, file), join(root, file));
  symlinkSync(join(project.root, 'node_modules'), join(root, 'node_modules'), 'junction');
  writeContent(files, root);
  mkdirSync(join(root, 'src/pages'));
  writeFileSync(join(root, 'src/pages/index.astro'), page);
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist/index.html'), 'the earlier build');
  return projectAt(root);
}

export interface Finished {
  code: number | null;
  output: string;
}

/** Runs one of the project's commands, as its npm script does, to its end. */
export const runCommand = (project: Project, command: string, args: string[] = []): Promise<Finished> =>
  startCommand(project, command, args).finished;

/** Starts a command that goes on; it is stopped when the test ends. `said` waits for a line that fits. */
export function startCommand({ root }: Project, command: string, args: string[] = []) {
  const child: ChildProcess = spawn(process.execPath, [join(root, `src/lib/cli/${command}.ts`), ...args], { cwd: root });
  onTestFinished(() => void child.kill('SIGKILL'));
  let output = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      for (const listener of listeners) listener();
    });
  const finished = new Promise<Finished>((resolve) => child.on('close', (code) => resolve({ code, output })));
  const said = (pattern: RegExp): Promise<RegExpExecArray> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const match = pattern.exec(output);
        if (match) resolve(match);
      };
      listeners.add(look);
      look();
      void finished.then(() => reject(new Error(`${command} ended without saying ${pattern}:\n${output}`)));
    });
  return { child, finished, said };
}
