// Starts every npm script. It runs on whatever Node the machine has (18 or later, hence plain JavaScript), installs the project's
// packages from the lockfile where they are missing or outdated, and hands over to the project's own Node.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const nodePath = join(project, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
const stampPath = join(project, 'node_modules/.installed');
const [command, ...args] = process.argv.slice(2);

installIfNeeded();
handOver();

/** Installs from the lockfile unless the last install was from this very lockfile. */
function installIfNeeded() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(project, 'package-lock.json')))
    .digest('hex');
  if (existsSync(nodePath) && existsSync(stampPath) && readFileSync(stampPath, 'utf8') === wanted) return;
  console.log('Installing packages from package-lock.json …');
  const npm = process.env.npm_execpath;
  const install = ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--include=dev'];
  const options = { cwd: project, stdio: 'inherit' };
  const { status, error } = npm
    ? spawnSync(process.execPath, [npm, ...install], options)
    : spawnSync(['npm', ...install].join(' '), { ...options, shell: true });
  if (error) giveUp('npm', error);
  if (status !== 0) process.exit(status ?? 1);
  if (!existsSync(nodePath)) giveUp('npm', new Error(`it installed no ${nodePath}`));
  writeFileSync(stampPath, wanted);
}

/** Runs the command in the project's Node, passes on the signals that would end it, and leaves with its exit code. */
function handOver() {
  const child = spawn(nodePath, [join(project, 'src/lib/cli', `${command}.ts`), ...args], { cwd: project, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // npm passes a signal on to its shell alone, which ends without a word to us.
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 500).unref();
  child.on('error', (error) => giveUp(nodePath, error));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
}

function giveUp(program, error) {
  console.error(`Could not start ${program}: ${error.message}`);
  console.error('Remove the folder node_modules and run the same command again.');
  process.exit(1);
}
