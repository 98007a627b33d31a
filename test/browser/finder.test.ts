import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { evaluator } from '../../src/lib/rules/evaluate.ts';
import { pathOf, useSite } from '../support/browser.ts';
import { model } from '../support/real.ts';

const { visit } = useSite();

/** How an answer is sent: these and no others, these and perhaps others. */
interface Answer {
  values: string[];
  open?: true;
}

/** Three incidents, each one conduct; what is not answered here is skipped. */
const INCIDENTS: Record<string, Record<string, Answer>> = {
  'an agency whose mailbox was broken into': {
    deed: { values: ['keep'] },
    actor: { values: ['public-agency'] },
    information: { values: ['personal'] },
    infringed: { values: ['yes'] },
    files: { values: ['yes'] },
    'pdpa-violation': { values: ['found'] },
    'cyber-event': { values: ['yes'] },
    aware: { values: ['yes'] },
    'executive-yuan': { values: ['yes'] },
  },
  'a clerk who looks up and tells': {
    deed: { values: ['query', 'disclose'] },
    actor: { values: ['public-official'] },
    information: { values: ['personal', 'official-secret'], open: true },
    infringed: { values: ['yes'] },
    mind: { values: ['deliberate'] },
    right: { values: ['exceeded'] },
    purpose: { values: ['outside'] },
    exemption: { values: ['none'] },
    'office-abused': { values: ['yes'] },
  },
  'an intruder': {
    deed: { values: ['intrude', 'take', 'collect'] },
    actor: { values: ['outsider'] },
    information: { values: ['personal'] },
    infringed: { values: ['yes'] },
    means: { values: ['others-credentials'] },
    right: { values: ['none'] },
    computer: { values: ['public-agency'] },
    harm: { values: ['capable'] },
  },
};

/** What has the focus: the value of an input, the words of anything else. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement;
    return element.tagName === 'INPUT' ? element.value : (element.textContent ?? '');
  });

/** Presses a key until the focus is where it should be. */
async function reach(page: Page, key: string, wanted: (what: string) => boolean): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (wanted(await focused(page))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never arrives; the focus is on ${await focused(page)}`);
}

const question = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.getElementById('finder-form')?.dataset.question);

/** Answers the question on show, from the heading that has the focus, and waits for the next. */
async function answer(page: Page, id: string, given: Answer | undefined): Promise<void> {
  const many = model.questions.find((one) => one.id === id)?.many === 'true';
  const first = model.questions.find((one) => one.id === id)?.values[0]?.id;
  if (given && many)
    for (const value of model.questions.flatMap((one) => (one.id === id ? one.values : [])).map((one) => one.id)) {
      if (!given.values.includes(value)) continue;
      await reach(page, 'Tab', (what) => what === value);
      await page.keyboard.press('Space');
    }
  if (given && !many) {
    await reach(page, 'Tab', (what) => what === first);
    await reach(page, 'ArrowDown', (what) => what === given.values[0]);
    if (given.values[0] === first) await page.keyboard.press('Space');
  }
  const send = given ? (given.open ? '有這些，其餘不確定' : many ? '就這些，其餘沒有' : '下一題') : '不知道，略過';
  await reach(page, 'Tab', (what) => what === send);
  await page.keyboard.press('Enter');
  await page.waitForFunction((before) => document.getElementById('finder-form')?.dataset.question !== before, id);
}

/** What the page shows: result and, of each element, how it came out. */
const shown = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('[data-provision]')].map((row) => [
        row.dataset.provision,
        [
          row.dataset.group === 'faint' ? 'possible' : row.dataset.group,
          ...[...row.querySelectorAll<HTMLElement>('[data-element]')].map(({ dataset }) => `${dataset.element}:${dataset.truth}`),
        ].join(' '),
      ]),
    ),
  );

/** Provisions about abetting ask for the act of another, of which the finder knows nothing; one conduct alone has no such other. */
const ABETTING = model.provisions.filter(({ versions }) => JSON.stringify(versions).includes('"of":"abets"')).map(({ id }) => id);

const withoutAbetting = (results: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(results).filter(([id]) => !ABETTING.includes(id)));

/** What the evaluator says of the same conduct; nothing is silent. */
function expected(given: Record<string, Answer>): Record<string, string> {
  const open = new Map(model.questions.map((one) => [one.id, { ...one, silence: 'open' as const }]));
  const rules = evaluator(
    new Map(model.provisions.map((provision) => [provision.id, { ...provision, succeeds: [], counterpart: [] }])),
    open,
  );
  const facts = Object.fromEntries(
    Object.entries(given).map(([id, { values, open: more }]) => [
      id,
      more ? { has: [...values, 'unknown'], why: 'x' } : { has: values },
    ]),
  );
  const node = { conducts: [{ id: 'c', who: 'c', when: {}, facts }], facts: {}, period: {} };
  return Object.fromEntries(
    model.provisions.flatMap(({ id }) => {
      const cell = rules.onDay(id, node, model.site.lawAsOf);
      return cell ? [[id, [cell.result, ...cell.elements.map((one) => `${one.id}:${one.truth}`)].join(' ')]] : [];
    }),
  );
}

describe('by keyboard alone', () => {
  test.each(Object.entries(INCIDENTS))(
    '%s comes out as the evaluator says, and the address brings it back',
    async (_name, incident) => {
      const page = await visit('/finder/');
      await reach(page, 'Tab', (what) => what === '開始');
      await page.keyboard.press('Enter');
      await page.locator('#finder-ask').waitFor();
      const asked: string[] = [];
      for (let id = await question(page); id; id = await question(page)) {
        expect(await focused(page)).toBe(await page.locator('#finder-ask').textContent());
        asked.push(id);
        await answer(page, id, incident[id]);
      }
      expect(asked.slice(0, 3)).toEqual(['deed', 'actor', 'information']);
      const answered = Object.fromEntries(Object.entries(incident).filter(([id]) => asked.includes(id)));
      expect(Object.keys(answered).length).toBeGreaterThan(5);
      const found = await shown(page);
      expect(withoutAbetting(found)).toEqual(withoutAbetting(expected(answered)));
      expect(Object.values(found).some((result) => result.startsWith('applies'))).toBe(true);
      expect(await page.locator('#finder-case-list li').count()).toBeGreaterThan(0);
      expect(await page.locator('#finder-item-list li').count()).toBeGreaterThan(0);

      const again = await visit(pathOf(page));
      await again.locator('#finder-ask').waitFor();
      expect(await shown(again)).toEqual(found);
      expect(await again.locator('#finder-status').textContent()).toBe(await page.locator('#finder-status').textContent());
    },
  );
});

const AGENCY = '/finder/?actor=public-agency&deed=keep&information=personal&infringed=yes&cyber-event=yes&aware=yes';

describe('the finder', () => {
  test('loads nothing but the page before it is used', async () => {
    const page = await visit('/finder/');
    const loaded = (): Promise<string[]> =>
      page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .filter((name) => /knowledge|finder-app/.test(name)),
      );
    expect(await loaded()).toEqual([]);
    await page.locator('#finder-begin').click();
    await page.locator('#finder-ask').waitFor();
    expect((await loaded()).some((name) => name.endsWith('/finder/knowledge.json'))).toBe(true);
  });

  test('back undoes an answer, an earlier answer can be changed, and all can be begun anew', async () => {
    const page = await visit(AGENCY);
    await page.locator('[data-answer]').first().waitFor();
    const before = await page.locator('#finder-status').textContent();
    await page.locator('[data-answer="actor"] button').click();
    expect(await page.locator('input[value="public-agency"]').isChecked()).toBe(true);
    await page.locator('input[value="outsider"]').check();
    await page.getByRole('button', { name: '下一題' }).click();
    expect(pathOf(page)).toContain('actor=outsider');
    expect(await page.locator('#finder-status').textContent()).not.toBe(before);
    await page.goBack();
    await page.waitForFunction((words) => document.getElementById('finder-status')?.textContent === words, before);
    await page.getByRole('button', { name: '全部重來' }).click();
    expect(pathOf(page)).toBe('/finder/');
    expect(await page.locator('[data-answer]').count()).toBe(0);
  });

  test('counts a limit from the moment of awareness, keeps it in the address, and takes the law of another day', async () => {
    const page = await visit(AGENCY);
    await page.locator('#finder-known').fill('2026-10-08T15:20');
    await page.locator('[data-clock="cnr-2018-4"]').getByText('2026年10月8日 16:20以前').waitFor();
    expect(pathOf(page)).toContain('known=2026-10-08T15:20');
    expect(await page.locator('[data-clock="cnr-2018-4"] .caveat').textContent()).toContain('未查證');
    await page.locator('#finder-date').fill('2017-01-26');
    await page.locator('[data-group="not-in-force"] [data-provision="csma-2025-17"]').waitFor({ state: 'attached' });
    expect(pathOf(page)).toContain('date=2017-01-26');
  });

  test('tells what it does not know in an address, and writes no markup', async () => {
    const page = await visit(`/finder/?actor=king&deed=keep&x=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    await page.locator('#finder-dropped').waitFor();
    expect(await page.locator('#finder-dropped').textContent()).toContain('actor=king');
    expect(await page.locator('main img').count()).toBe(0);
    expect(await page.locator('[data-answer]').count()).toBe(1);
  });

  test('copies as text', async () => {
    const page = await visit(AGENCY, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: '複製成文字' }).click();
    await page.getByText('已複製').waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    for (const words of ['教材，不是法律意見', '/finder/?actor=public-agency', '【回答】', '【期限'])
      expect(text).toContain(words);
  });

  test('prints the answers and all that they come to, without the form and the table', async () => {
    const page = await visit(AGENCY);
    await page.locator('[data-answer]').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('button:visible').count()).toBe(0);
    for (const hidden of ['#finder-form', '#decision']) expect(await page.locator(hidden).isVisible()).toBe(false);
    for (const there of ['#finder-answer-list', '[data-provision="csma-2025-17"]', '#finder-clock-list', '#finder-item-list'])
      expect(await page.locator(there).first().isVisible()).toBe(true);
  });

  test('without script it is a decision table: questions, limits with their caveats, cases', async () => {
    const page = await visit('/finder/', { javaScriptEnabled: false });
    expect(await page.locator('#finder').isVisible()).toBe(false);
    expect(await page.locator('#decision .decision-question:visible').count()).toBeGreaterThan(15);
    const text = (await page.locator('#decision').innerText()).replaceAll(/\s/g, '');
    for (const words of ['保有、管理', '1小時內', '未定時數', '現行的條號與文字未查證']) expect(text).toContain(words);
    for (const node of model.cases) expect(text).toContain(node.title.replaceAll(/\s/g, ''));
  });
});
