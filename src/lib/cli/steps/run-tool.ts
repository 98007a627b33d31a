import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Project } from './project.ts';

/** The tools that come with the project, by the script that starts each. */
const TOOLS = {
  astro: 'node_modules/astro/bin/astro.mjs',
  tsc: 'node_modules/typescript/bin/tsc',
  biome: 'node_modules/@biomejs/biome/bin/biome',
} as const;

const QUIET = { ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DISABLE_UPDATE_CHECK: 'true' };

/** Runs a tool on this Node, in the project's folder, on this terminal. Gives its exit code. */
export function runTool(project: Project, tool: keyof typeof TOOLS, args: string[]): Promise<number> {
  const child = spawn(process.execPath, [join(project.root, TOOLS[tool]), ...args], {
    cwd: project.root,
    stdio: 'inherit',
    env: { ...process.env, ...QUIET },
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** Runs a tool as `runTool` does and keeps what it prints. */
export function runToolQuietly(
  project: Project,
  tool: keyof typeof TOOLS,
  args: string[],
): Promise<{ code: number; output: string }> {
  const child = spawn(process.execPath, [join(project.root, TOOLS[tool]), ...args], {
    cwd: project.root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...QUIET },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
