import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Project } from './project.ts';

/** The tools that come with the project, by the script that starts each. */
const TOOLS = {
  astro: 'node_modules/astro/bin/astro.mjs',
  tsc: 'node_modules/typescript/bin/tsc',
  biome: 'node_modules/@biomejs/biome/bin/biome',
} as const;

type Tool = keyof typeof TOOLS;

const QUIET = { ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DISABLE_UPDATE_CHECK: 'true' };

/** Starts a tool on this Node, in the project's folder; it prints to this terminal unless `stdio` says otherwise. */
export function startTool({ root }: Project, tool: Tool, args: string[], stdio: StdioOptions = 'inherit'): ChildProcess {
  return spawn(process.execPath, [join(root, TOOLS[tool]), ...args], { cwd: root, stdio, env: { ...process.env, ...QUIET } });
}

/** Runs a tool to its end. Gives its exit code. */
export function runTool(project: Project, tool: Tool, args: string[]): Promise<number> {
  return ended(startTool(project, tool, args));
}

/** Runs a tool to its end and keeps what it prints. */
export async function runToolQuietly(project: Project, tool: Tool, args: string[]): Promise<{ code: number; output: string }> {
  const child = startTool(project, tool, args, ['ignore', 'pipe', 'pipe']);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  return { code: await ended(child), output };
}

const ended = (child: ChildProcess): Promise<number> =>
  new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
