import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A browser that starts on this machine, and how to start it. */
export interface Browser {
  executablePath: string;
  args: string[];
}

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS_APPS = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
const LINUX_PATHS = ['/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) =>
  ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'].map((name) => join(folder, name)),
);

/**
 * Finds a browser: the one that CHROME_PATH names, else one that the machine has, else (where `install` is set, on Debian as root) one
 * from apt-get, else the one that the package @sparticuz/chromium carries (Linux on x64 only).
 * @throws Error where none of them starts
 */
export async function findBrowser(say: (line: string) => void, install = false): Promise<Browser> {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (starts(named)) return withArgs(named);
    throw new Error(`CHROME_PATH names "${named}", which does not start as a browser.`);
  }
  const found = onThisMachine() ?? (install ? fromApt(say) : undefined) ?? (await fromPackage(say));
  if (found) return withArgs(found);
  throw new Error('No browser was found. Install Chromium or Chrome, or let the variable CHROME_PATH name one.');
}

function onThisMachine(): string | undefined {
  switch (process.platform) {
    case 'darwin':
      return MAC_APPS.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`).find((path) => existsSync(path));
    case 'win32':
      // Chrome answers --version on Windows by opening a window, so that its presence must do.
      return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
        .flatMap((folder) => (folder ? WINDOWS_APPS.map((app) => join(folder, app)) : []))
        .find((path) => existsSync(path));
    default:
      return LINUX_PATHS.find((path) => existsSync(path) && starts(path));
  }
}

/** Debian and its like, as root: the distribution's own Chromium, with Chinese glyphs. */
function fromApt(say: (line: string) => void): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  say('No browser found: installing Chromium with apt-get (this takes a minute) …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk']]) {
    const { status, stderr } = spawnSync('apt-get', ['-qq', ...args], { env, encoding: 'utf8' });
    if (status === 0) continue;
    say(`apt-get ${args[0]} failed:\n${stderr}`);
    return undefined;
  }
  return onThisMachine();
}

async function fromPackage(say: (line: string) => void): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  say('Unpacking the browser that the package @sparticuz/chromium carries …');
  const { default: chromium, inflate, setupLambdaEnvironment } = await import('@sparticuz/chromium');
  const path = await chromium.executablePath();
  if (starts(path)) return path;
  // A machine without a desktop lacks the system libraries too; the package carries them for one such system.
  await inflate(join(import.meta.dirname, '../../../../node_modules/@sparticuz/chromium/bin/al2023.tar.br'));
  setupLambdaEnvironment(join(tmpdir(), 'al2023', 'lib'));
  return starts(path) ? path : undefined;
}

/** Whether a file is a browser that runs here: a stub that only tells how to install one does not. */
function starts(path: string): boolean {
  if (process.platform === 'win32') return existsSync(path);
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 && /chrom|edge/i.test(stdout);
}

/** Flags that keep a test browser off the network and let it run as root. */
function withArgs(executablePath: string): Browser {
  const sandbox = process.getuid?.() === 0 || executablePath.startsWith(tmpdir()) ? ['--no-sandbox'] : [];
  return {
    executablePath,
    args: [
      ...sandbox,
      '--headless',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
    ],
  };
}
