import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { languages } from '@musubi/vocabulary';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  costlyIncome,
  drawnEntry,
  exclusion,
  syntheticContent,
  syntheticEntry,
} from './fixture/synthetic-content.ts';
import { renderBriefHtml } from './render-brief-html.ts';
import { briefFileName } from './sections/header.ts';

const executable = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== undefined && existsSync(path));
if (executable === undefined) console.warn('The pages were not opened: no Chromium found.');

const quiet =
  '--no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update --disable-sync';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const minutes = 60_000;
const content = {
  ...syntheticContent(),
  scenarios: [drawnEntry(syntheticEntry(exclusion, costlyIncome))],
};

/** The rules that were broken, each with the first element that breaks it; runs inside the page. */
const brokenRules = `axe.run(document, { runOnly: ${JSON.stringify(standards)}, resultTypes: ['violations'] })
  .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`;

describe.skipIf(executable === undefined)('a page of the brief in Chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'musubi-brief-'));
  let browser: Browser;

  beforeAll(async () => {
    for (const language of languages) {
      writeFileSync(join(folder, briefFileName(language)), renderBriefHtml(content, language));
    }
    browser = await chromium.launch({ executablePath: executable!, args: quiet.split(' ') });
  }, minutes);

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  test.each([
    ['en', 'light', 1280],
    ['ja', 'dark', 360],
    ['ko', 'light', 360],
  ] as const)(
    'in %s, %s, %d pixels wide, breaks no rule of accessibility, asks nothing of the network and does not scroll sideways',
    async (language, colorScheme, width) => {
      const context = await browser.newContext({
        colorScheme,
        viewport: { width, height: 900 },
        bypassCSP: true,
      });
      const page = await context.newPage();
      const [said, asked]: [string[], string[]] = [[], []];
      page.on('console', (message) => said.push(message.text()));
      page.on('request', (request) => asked.push(request.url()));
      const url = pathToFileURL(join(folder, briefFileName(language))).href;
      await page.goto(url);
      await page.evaluate(axe);
      expect(await page.evaluate(brokenRules)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      expect(said).toEqual([]);
      expect(asked).toEqual([url]);
      await context.close();
    },
    2 * minutes,
  );

  test('under its own policy runs no script that is put into it', async () => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(folder, briefFileName('en'))).href);
    const ran = await page.evaluate(`(() => {
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      document.body.append(script);
      return window.ran === true;
    })()`);
    expect(ran).toBe(false);
    await page.close();
  });
});
