import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { baselineFromFlows } from './baseline.ts';
import type { Elasticities } from './elasticities.ts';
import { unchangedPolicy } from './policy.ts';
import { randomFlows } from './random-flows.ts';
import { solve } from './solve.ts';

const browserPath = '/usr/bin/chromium';
const flags =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

/** The package as one classic script that defines the global `economics`. */
async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL('../index.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'economics' }, minify: false },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !('output' in output)) throw new Error('nothing was built');
  return output.output[0].code;
}

/** What the worker is asked to do, in plain data; the same as `inNode` does. */
const flows = randomFlows(42, 6, 8);
const elasticities: Elasticities = {
  trade_j: new Float64Array(8).fill(4),
  input: 0.4,
  valueAdded: 0.7,
  final: 1,
  labourMobility: 1.5,
};

function inNode() {
  const baseline = baselineFromFlows(flows);
  const policy = {
    ...unchangedPolicy(baseline),
    tariff_jni: flows.tariff_jni.map((rate) => rate + 0.1),
  };
  const { status, sweeps, wageHat_n } = solve(baseline, elasticities, policy);
  return { status, sweeps, wageHat_n: [...wageHat_n] };
}

const inWorker = `onmessage = ({ data }) => {
  const [flows, elasticities] = JSON.parse(data, (_, value) => (Array.isArray(value) && typeof value[0] === 'number' ? Float64Array.from(value) : value));
  const baseline = economics.baselineFromFlows(flows);
  const policy = { ...economics.unchangedPolicy(baseline), tariff_jni: flows.tariff_jni.map((rate) => rate + 0.1) };
  const ended = economics.solve(baseline, elasticities, policy);
  postMessage({ status: ended.status, sweeps: ended.sweeps, wageHat_n: [...ended.wageHat_n] });
};`;

const onPage = (code: string, message: string) => `new Promise((resolve, reject) => {
  const worker = new Worker(URL.createObjectURL(new Blob([${JSON.stringify(code)}])));
  worker.onmessage = ({ data }) => resolve(data);
  worker.onerror = ({ message }) => reject(new Error(message));
  worker.postMessage(${JSON.stringify(message)});
})`;

async function inBrowser(): Promise<ReturnType<typeof inNode>> {
  const code = `${await bundle()}\n${inWorker}`;
  const message = JSON.stringify([flows, elasticities], (_, value) =>
    value instanceof Float64Array ? [...value] : value,
  );
  const browser = await chromium.launch({ executablePath: browserPath, args: flags.split(' ') });
  try {
    const page = await browser.newPage();
    return await page.evaluate<ReturnType<typeof inNode>>(onPage(code, message));
  } finally {
    await browser.close();
  }
}

describe('economics in a browser worker', () => {
  it.skipIf(!existsSync(browserPath))('solves to the same numbers as in Node', async () => {
    const there = await inBrowser();
    const here = inNode();
    expect(there.status).toBe('converged');
    expect(there.sweeps).toBe(here.sweeps);
    there.wageHat_n.forEach((hat, n) => {
      expect(Math.abs(hat - here.wageHat_n[n])).toBeLessThan(1e-12);
    });
  });
});
