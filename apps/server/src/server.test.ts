import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Run, runSchema } from '@musubi/vocabulary';
import { locateStorage } from '@musubi/workbench';
import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeServer } from './server.ts';

let home: string;
let server: FastifyInstance;
const host = 'localhost:4242';

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'musubi-server-'));
  server = await makeServer({ storage: { ...locateStorage(), home } });
});

afterEach(async () => {
  await server.close();
  await rm(home, { recursive: true });
});

async function get(url: string, headers: Record<string, string> = {}) {
  return server.inject({ url, headers: { host, ...headers } });
}

async function order(request: unknown): Promise<Run> {
  const answer = await server.inject({
    method: 'POST',
    url: '/api/v1/runs',
    headers: { host },
    payload: { request },
  });
  expect(answer.statusCode, answer.body).toBe(202);
  return runSchema.parse(answer.json());
}

async function ended(id: string): Promise<Run> {
  for (;;) {
    const run: Run = (await get(`/api/v1/runs/${id}`)).json();
    if (run.state !== 'queued' && run.state !== 'running') return run;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe('runs', () => {
  it('solve a scenario and give the files of the command line', async () => {
    const { id } = await order({
      command: 'simulate',
      arguments: { scenario: 'trilateral-2021' },
    });
    const run = await ended(id);
    expect(run).toMatchObject({ state: 'done', report: null, attempts: 1 });
    const names = run.files.map(({ name }) => name);
    expect(names.sort()).toEqual(['figures.csv', 'manifest.json', 'simulation.json']);
    const file = await get(`/api/v1/runs/${id}/files/simulation.json`);
    expect(file.json()).toMatchObject({
      format: 'musubi-simulation/1',
      scenario: { id: 'trilateral-2021' },
    });
    const again = await get(`/api/v1/runs/${id}/files/simulation.json`, {
      'if-none-match': file.headers.etag as string,
    });
    expect(again.statusCode).toBe(304);
  });

  it('say in the reader’s language why there is no result', async () => {
    const { id } = await order({ command: 'simulate', arguments: { scenario: 'trilatral-2021' } });
    expect(await ended(id)).toMatchObject({ state: 'refused' });
    const told = await get(`/api/v1/runs/${id}`, { 'accept-language': 'ja' });
    expect(told.json().report).toMatchObject({ type: 'unknown-code', status: 404 });
    expect(told.json().report.title).toMatch(/trilateral-2021/u);
    expect(told.json().report.title).toMatch(/[ぁ-ん]/u);
  });

  it('never open a file that a request names', async () => {
    const answer = await server.inject({
      method: 'POST',
      url: '/api/v1/runs',
      headers: { host },
      payload: { request: { command: 'simulate', arguments: { scenario: '../../etc/passwd' } } },
    });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().problems[0].place.field).toBe('arguments.scenario');
  });
});

describe('a server of one user', () => {
  it('answers no other site', async () => {
    expect((await get('/api/v1/worlds', { host: 'evil.example' })).statusCode).toBe(403);
    const foreign = await server.inject({
      method: 'DELETE',
      url: '/api/v1/scenarios/mine',
      headers: { host, origin: 'https://evil.example' },
    });
    expect(foreign.statusCode).toBe(403);
  });

  it('describes itself by OpenAPI 3.1', async () => {
    const description = (await get('/api/openapi.json')).json();
    expect(description.openapi).toBe('3.1.0');
    expect(Object.keys(description.paths)).toContain('/api/v1/runs/{id}');
  });
});
