import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { languages } from '@musubi/vocabulary';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, type OpenWorkbench, openWorkbench } from '../fixture/open-workbench.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const brokenRules = `axe.run(document, { runOnly: ${JSON.stringify(standards)}, resultTypes: ['violations'] })
  .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`;
const paths = [
  '/',
  '/chains',
  '/dependence',
  '/lab',
  '/ledger',
  '/answer',
  '/planner',
  '/warning',
  '/data',
];

/** The most that all pages together load, compressed, in kB; the worker comes after the page. */
const budget = { script: 320, worker: 520 };
const patience = { timeout: 200_000 };

describe.skipIf(chromiumPath === undefined)('the pages in Chromium', () => {
  let workbench: OpenWorkbench;

  beforeAll(async () => {
    workbench = await openWorkbench();
  });

  afterAll(() => workbench?.close());

  async function open(path: string, options: BrowserContextOptions = {}) {
    const page = await workbench.browser.newPage({ bypassCSP: true, ...options });
    page.setDefaultTimeout(patience.timeout);
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await page.goto(workbench.url + path);
    await page.waitForSelector('h1');
    return { page, faults };
  }

  it.each(languages)('keep every rule of accessibility in %s, and fit a phone', async (locale) => {
    for (const path of paths) {
      const { page, faults } = await open(path, { locale, viewport: { width: 360, height: 800 } });
      await page.waitForLoadState('networkidle');
      await page.evaluate(axe);
      expect([path, await page.evaluate(brokenRules)]).toEqual([path, []]);
      const width = await page.evaluate('document.documentElement.scrollWidth');
      expect([path, width]).toEqual([path, 360]);
      expect([path, faults]).toEqual([path, []]);
      await page.close();
    }
  });

  it('load no more than their budget', () => {
    const folder = join(workbench.web, 'assets');
    const sizes = readdirSync(folder).map((name) => ({
      isWorker: name.startsWith('lab-worker'),
      isScript: name.endsWith('.js'),
      kilobytes: gzipSync(readFileSync(join(folder, name))).length / 1000,
    }));
    const sum = (kept: typeof sizes) => kept.reduce((total, { kilobytes }) => total + kilobytes, 0);
    const scripts = sizes.filter(({ isScript, isWorker }) => isScript && !isWorker);
    expect(sum(scripts)).toBeLessThan(budget.script);
    expect(sum(sizes.filter(({ isWorker }) => isWorker))).toBeLessThan(budget.worker);
  });

  it('hold nothing of Node in what they load', () => {
    const folder = join(workbench.web, 'assets');
    for (const name of readdirSync(folder).filter((each) => each.endsWith('.js'))) {
      const text = readFileSync(join(folder, name), 'utf8');
      const found = /__vite-browser-external|from\s*["']node:[a-z/]+["']/u.exec(text);
      expect([name, found]).toEqual([name, null]);
    }
  });

  /** The row of an economy in the lab's table, once it is there. */
  async function incomeOf(page: Page, economy: string): Promise<string> {
    const row = page.locator('tr', { has: page.locator(`th:text-is("${economy}")`) });
    await row.waitFor();
    return row.innerText();
  }

  it('solve a scenario again while it is changed, undo it, and keep it in the address', async () => {
    const { page, faults } = await open('/lab', { locale: 'en' });
    const before = await incomeOf(page, 'South Korea');
    await page.getByRole('spinbutton').last().fill('-8');
    await expect.poll(() => incomeOf(page, 'South Korea'), patience).not.toBe(before);
    const changed = await incomeOf(page, 'South Korea');
    await page.waitForURL(/draft=/u);
    const { pathname, search } = new URL(page.url());
    const other = await open(pathname + search, { locale: 'en' });
    await expect.poll(() => incomeOf(other.page, 'South Korea'), patience).toBe(changed);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => incomeOf(page, 'South Korea'), patience).toBe(before);
    expect([...faults, ...other.faults]).toEqual([]);
    await page.close();
    await other.page.close();
  });

  it('say which line of a file is wrong and keep the last result', async () => {
    const { page } = await open('/lab', { locale: 'en' });
    await incomeOf(page, 'South Korea');
    await page.getByText('The file (YAML)').click();
    const file = page.getByRole('textbox', { name: 'The file (YAML)' });
    const text = await file.inputValue();
    await file.fill(text.replace('members:', 'member:'));
    const alert = page.getByRole('alert');
    await alert.waitFor();
    const line = text.slice(0, text.indexOf('\nmembers:')).split('\n').length + 1;
    expect(await alert.innerText()).toContain(`line ${line}`);
    expect(await page.locator('.income').count()).toBe(1);
    await page.close();
  });

  it('run a command on the server and show its answer, charts, sources and figures', async () => {
    const { page, faults } = await open('/chains', { locale: 'ja' });
    await page.getByRole('button', { name: '計算する' }).click();
    await page.locator('.shown svg[role=img]').first().waitFor();
    expect(new URL(page.url()).searchParams.get('run')).toMatch(/^[0-9a-f-]{36}$/u);
    const link = page.locator('.shown a.n').first();
    const target = (await link.getAttribute('href'))!.slice(1);
    await link.click();
    expect(await page.locator(`[id="${target}"]`).isVisible()).toBe(true);
    await page.evaluate(axe);
    expect(await page.evaluate(brokenRules)).toEqual([]);
    expect(faults).toEqual([]);
    await page.close();
  });
});
