// Starts every npm script. It runs on whatever Node the machine has (18 or later, hence plain JavaScript), installs the project's
// packages from the lockfile where they are missing or outdated, and hands over to the project's own Node.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const nodePath = join(project, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
const stampPath = join(project, 'node_modules/.installed');
const [command, ...args] = process.argv.slice(2);

installIfNeeded();
run(nodePath, [join(project, 'src/lib/cli', `${command}.ts`), ...args]);

/** Installs from the lockfile unless the last install was from this very lockfile. */
function installIfNeeded() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(project, 'package-lock.json')))
    .digest('hex');
  if (existsSync(nodePath) && existsSync(stampPath) && readFileSync(stampPath, 'utf8') === wanted) return;
  console.log('Installing packages from package-lock.json …');
  const npm = process.env.npm_execpath;
  const install = ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--include=dev'];
  if (npm) run(process.execPath, [npm, ...install], true);
  else run(process.platform === 'win32' ? 'npm.cmd' : 'npm', install, true, process.platform === 'win32');
  writeFileSync(stampPath, wanted);
}

/** Runs a program in the project folder; leaves with its exit code where it failed, or where nothing follows. */
function run(program, programArgs, goOn = false, shell = false) {
  const { status, error, signal } = spawnSync(program, programArgs, { cwd: project, stdio: 'inherit', shell });
  if (error) {
    console.error(`Could not start ${program}: ${error.message}`);
    console.error('Remove the folder node_modules and run the same command again.');
    process.exit(1);
  }
  if (status !== 0 || !goOn) process.exit(status ?? (signal ? 130 : 1));
}
