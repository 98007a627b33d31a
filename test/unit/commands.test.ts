import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Project, project } from '../../src/lib/cli/steps/project.ts';
import { serve } from '../../src/lib/cli/steps/serve.ts';
import { stampIn, stampOf, writeStamp } from '../../src/lib/cli/steps/stamp.ts';
import { runCommand, smallCheckout, startCommand } from '../support/checkout.ts';
import { soundFiles, temporaryFolder, withChange, writeContent } from '../support/content.ts';

const broken = () => withChange('cases/lost-letter.mdx', 'disclosure: confirmed', 'disclosure: confirmd');
const page = (project: Project): string => readFileSync(join(project.dist, 'index.html'), 'utf8');

describe('npm run check', () => {
  test('prints the count and leaves with 0 where the content is sound', async () => {
    const project = smallCheckout();
    expect(await runCommand(project, 'check')).toEqual({ code: 0, output: '0 errors in 10 files.\n' });
  });

  test('prints every problem and leaves with 1', async () => {
    const { code, output } = await runCommand(smallCheckout(broken()), 'check');
    expect(code).toBe(1);
    expect(output).toBe(
      'src/content/cases/lost-letter.mdx:8:1  vocabulary\n' +
        '  disclosure: "confirmd" is not in the list "disclosure".\n' +
        '  Did you mean "confirmed"?\n\n' +
        '1 error in 1 of 10 files.\n',
    );
  });

  test('takes another folder', async () => {
    const folder = writeContent(broken());
    expect(await runCommand(smallCheckout(), 'check', [folder])).toMatchObject({ code: 1 });
  });
});

describe('npm run build', () => {
  test('writes the pages, the search index and a stamp of what they were built from', async () => {
    const project = smallCheckout(
      soundFiles(),
      '<html lang="zh-Hant-TW"><body data-pagefind-body><h1>新的一頁</h1></body></html>\n',
    );
    const { code, output } = await runCommand(project, 'build');
    expect(output).toContain('Pages built: 1; the search index holds 1 texts.');
    expect(code).toBe(0);
    expect(page(project)).toContain('新的一頁');
    expect(existsSync(join(project.dist, 'pagefind/pagefind.js'))).toBe(true);
    expect(stampIn(project.dist)).toBe(stampOf(project));
    expect(existsSync(join(project.cache, 'build'))).toBe(false);
    expect(existsSync(join(project.cache, 'old-dist'))).toBe(false);
  });

  test('leaves a page at each old address, which leads to the new one without script too', async () => {
    const built = smallCheckout(soundFiles(), '<html lang="zh-Hant-TW"><body data-pagefind-body><h1>頁</h1></body></html>\n');
    cpSync(join(project.root, 'src/pages/[...old].astro'), join(built.root, 'src/pages/[...old].astro'));
    expect((await runCommand(built, 'build')).output).toContain('Pages built: 3;');
    for (const [old, now] of [
      ['cases/old-letter', '/cases/lost-letter/'],
      ['provisions/act-9', '/provisions/act-1/'],
    ]) {
      const html = readFileSync(join(built.dist, `${old}/index.html`), 'utf8');
      expect(html).toContain(`<noscript><meta http-equiv="refresh" content="0; url=${now}"></noscript>`);
      expect(html).toContain(`<a id="moved-to" href="${now}">${now}</a>`);
    }
  });

  test('leaves the earlier build untouched where the content has errors', async () => {
    const project = smallCheckout(broken());
    const { code, output } = await runCommand(project, 'build');
    expect(code).toBe(1);
    expect(output).toContain('"confirmd" is not in the list "disclosure".');
    expect(output).toContain('Nothing was built; an earlier build in dist/ is untouched.');
    expect(page(project)).toBe('the earlier build');
  });

  test('leaves the earlier build untouched where a page cannot be made', async () => {
    const project = smallCheckout(soundFiles(), "---\nthrow new Error('this page breaks');\n---\n<h1>頁</h1>\n");
    const { code, output } = await runCommand(project, 'build');
    expect(code).toBe(1);
    expect(output).toContain('this page breaks');
    expect(page(project)).toBe('the earlier build');
    expect(existsSync(join(project.cache, 'build'))).toBe(false);
  });
});

describe('npm start', () => {
  test('serves at once where nothing has changed since the last build', async () => {
    const project = smallCheckout();
    writeStamp(project.dist, stampOf(project));
    const { said, child, finished } = startCommand(project, 'start');
    const [, origin] = await said(/The site is at (http:\/\/localhost:\d+)/);
    expect(await (await fetch(`${origin}/`)).text()).toBe('the earlier build');
    child.kill('SIGINT');
    const { code, output } = await finished;
    expect(output).toContain('Nothing has changed since the last build.');
    expect(code).toBe(0);
  });

  test('stops where the content has errors', async () => {
    const project = smallCheckout(broken());
    const { code, output } = await runCommand(project, 'start');
    expect(code).toBe(1);
    expect(output).toContain('1 error in 1 of 10 files.');
    expect(output).not.toContain('The site is at');
    expect(page(project)).toBe('the earlier build');
  });
});

describe('the stamp', () => {
  test('changes with any file that a build depends on, and with no other', () => {
    const project = smallCheckout();
    const before = stampOf(project);
    writeFileSync(join(project.root, 'README.md'), 'x');
    expect(stampOf(project)).toBe(before);
    mkdirSync(join(project.root, 'public'));
    writeFileSync(join(project.root, 'public/robots.txt'), 'x');
    const after = stampOf(project);
    expect(after).not.toBe(before);
    writeFileSync(join(project.content, 'site.yaml'), 'x');
    expect(stampOf(project)).not.toBe(after);
  });
});

describe('the server', () => {
  async function served() {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'cases'));
    writeFileSync(join(folder, 'index.html'), 'home');
    writeFileSync(join(folder, 'cases/index.html'), 'cases');
    writeFileSync(join(folder, '404.html'), 'not here');
    return serve(folder, 0);
  }

  test('serves folders by their index, misses by 404.html, and nothing from outside', async () => {
    const { origin, close } = await served();
    const get = async (path: string): Promise<string> => {
      const response = await fetch(origin + path);
      return `${response.status} ${response.headers.get('content-type')} ${await response.text()}`;
    };
    expect(await get('/')).toBe('200 text/html;charset=utf-8 home');
    expect(await get('/cases/?q=x')).toBe('200 text/html;charset=utf-8 cases');
    expect(await get('/nothing/')).toBe('404 text/html;charset=utf-8 not here');
    expect(await get('/..%2f..%2f..%2fetc/hostname')).toBe('404 text/html;charset=utf-8 not here');
    await close();
  });

  test('takes the next port where one is taken', async () => {
    const first = await served();
    const port = Number(new URL(first.origin).port);
    const second = await serve(temporaryFolder(), port);
    expect(Number(new URL(second.origin).port)).toBeGreaterThan(port);
    await Promise.all([first.close(), second.close()]);
  });
});
