import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Watch, watchSchema } from '@musubi/vocabulary';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { locateStorage } from '../world-store/storage.ts';
import { startMailServer } from './fixture/mail-server.ts';
import { openWatch } from './open-watch.ts';
import { intervalOf, lookOnce, type WatchSetting, watchOn } from './run-watch.ts';

let folder: string;
let stop: AbortController;
const servers: Server[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'musubi-watch-'));
  stop = new AbortController();
  await mkdir(join(folder, 'in'));
});

afterEach(async () => {
  stop.abort();
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  }
  await rm(folder, { recursive: true, force: true });
});

/** A series at 100 until the end of 2019 that falls to 10 in the months that follow. */
function fallingTable(low: number): string {
  const rows = Array.from({ length: 36 + low }, (_, at) => {
    const month = `20${17 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
    return `${month},${at < 36 ? 100 : 10}`;
  });
  return `period,value\n${rows.join('\n')}\n`;
}

const write = (name: string, text: string) => writeFile(join(folder, 'in', name), text);

function setting(outputs: Watch['outputs'], inputs: unknown = [{ folder: 'in' }]): WatchSetting {
  return {
    watch: watchSchema.parse({ format: 'musubi-watch/1', since: '2020-01-01', inputs, outputs }),
    folder,
    events: [],
    suppress: [],
    environment: { MUSUBI_TEST_SECRET: 'a secret' },
    version: '0.0.0',
    signal: stop.signal,
    today: () => '2020-03-05',
    waits: [1, 1],
  };
}

const lines = async () =>
  (await readFile(join(folder, 'out.jsonl'), 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).key as string);

async function serve(
  answer: (request: IncomingMessage, response: ServerResponse, body: string) => void,
): Promise<string> {
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    answer(request, response, body);
  });
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/x.csv`;
}

describe('a watched folder', () => {
  it('gives each alert once, over runs and when a new month arrives', async () => {
    const watch = setting({ file: 'out.jsonl' });
    await write('a.csv', fallingTable(0));
    expect((await lookOnce(watch)).found).toEqual([]);
    await write('a.csv', fallingTable(1));
    expect((await lookOnce(watch)).found.map(({ key }) => key)).toEqual(['a 2020-01']);
    await write('a.csv', fallingTable(2));
    expect((await lookOnce(watch)).found).toEqual([]);
    expect(await lines()).toEqual(['a 2020-01']);
  });

  it('is watched on although one of its files is broken, which is told with its line', async () => {
    await write('a.csv', fallingTable(1));
    await write('b.csv', 'period,value\nlast year,3\n');
    const { found, problems } = await lookOnce(setting({ file: 'out.jsonl' }));
    expect(found).toHaveLength(1);
    expect(problems).toMatchObject([{ place: { source: 'in/b.csv', line: 2, column: 1 } }]);
  });

  it('repeats nothing in the file after it was killed between adding and remembering', async () => {
    await write('a.csv', fallingTable(1));
    const watch = setting({ file: 'out.jsonl' });
    await lookOnce(watch);
    await rm(join(folder, 'musubi-watch.json'));
    await appendFile(join(folder, 'out.jsonl'), '{"key":"cut o');
    await lookOnce(watch);
    const text = await readFile(join(folder, 'out.jsonl'), 'utf8');
    expect(text.match(/"a 2020-01"/gu)).toHaveLength(1);
  });

  it('does not send what lies before the first run by more than sixty days', async () => {
    await write('a.csv', fallingTable(1));
    const watch = setting({ file: 'out.jsonl' });
    const { since: _, ...rest } = watch.watch;
    const late = { ...watch, watch: rest, today: () => '2020-06-01' };
    expect((await lookOnce(late)).found).toEqual([]);
  });
});

describe('a watched URL', () => {
  it('is asked only for what is new', async () => {
    const asked: (string | undefined)[] = [];
    const url = await serve((request, response) => {
      asked.push(request.headers['if-none-match']);
      const known = request.headers['if-none-match'] === '"v1"';
      response.writeHead(known ? 304 : 200, { etag: '"v1"' }).end(known ? '' : fallingTable(1));
    });
    const watch = setting({ file: 'out.jsonl' }, [{ url }]);
    expect((await lookOnce(watch)).found.map(({ key }) => key)).toEqual(['x 2020-01']);
    expect((await lookOnce(watch)).found).toEqual([]);
    expect(asked).toEqual([undefined, '"v1"']);
  });

  it('is told as a problem where it fails, without what may be secret in it', async () => {
    const url = await serve((_, response) => response.writeHead(500).end());
    const { problems } = await lookOnce(setting({ file: 'o' }, [{ url: `${url}?token=hidden` }]));
    expect(problems).toMatchObject([{ kind: 'missing-data', what: `${url} (HTTP 500)` }]);
    expect(JSON.stringify(problems)).not.toContain('hidden');
  });

  it('gets the token that the environment holds', async () => {
    let authorization: string | undefined;
    const url = await serve((request, response) => {
      authorization = request.headers.authorization;
      response.end(fallingTable(0));
    });
    await lookOnce(setting({ file: 'o' }, [{ url, tokenFrom: 'MUSUBI_TEST_SECRET' }]));
    expect(authorization).toBe('Bearer a secret');
  });
});

describe('a webhook', () => {
  it('gets the alerts signed, after attempts that failed', async () => {
    await write('a.csv', fallingTable(1));
    const posts: { readonly body: string; readonly signature: unknown }[] = [];
    const url = await serve((request, response, body) => {
      posts.push({ body, signature: request.headers['x-musubi-signature'] });
      response.writeHead(posts.length < 3 ? 503 : 200).end();
    });
    const { failures } = await lookOnce(
      setting({ webhook: { url, secretFrom: 'MUSUBI_TEST_SECRET' } }),
    );
    expect(failures).toEqual([]);
    expect(posts).toHaveLength(3);
    const { body, signature } = posts[2]!;
    const expected = createHmac('sha256', 'a secret').update(body).digest('hex');
    expect(signature).toBe(`sha256=${expected}`);
    expect(JSON.parse(body).alerts[0].alert).toMatchObject({ series: 'a', month: '2020-01' });
  });

  it('that refuses is not asked again at once, but with the next look; the file is not kept waiting', async () => {
    await write('a.csv', fallingTable(1));
    const status = [403, 200];
    const posts: string[] = [];
    const url = await serve((_, response, body) => {
      posts.push(body);
      response.writeHead(status[posts.length - 1]!).end();
    });
    const watch = setting({ file: 'out.jsonl', webhook: { url } });
    expect((await lookOnce(watch)).failures).toMatchObject([{ output: 'webhook' }]);
    expect(await lines()).toEqual(['a 2020-01']);
    const again = await lookOnce(watch);
    expect([again.found, again.failures, posts.length]).toEqual([[], [], 2]);
    expect(await lines()).toEqual(['a 2020-01']);
  });
});

describe('mail', () => {
  it('tells the alerts of a look in one message, in the language that was chosen', async () => {
    await write('a.csv', fallingTable(1));
    await write('b.csv', fallingTable(1));
    const server = await startMailServer();
    const mail = {
      host: '127.0.0.1',
      port: server.port,
      secure: false,
      from: 'musubi@example.org',
      to: ['desk@example.org'],
      language: 'ko' as const,
    };
    try {
      const { failures } = await lookOnce(setting({ mail }));
      expect(failures).toEqual([]);
    } finally {
      await server.close();
    }
    expect(server.messages).toHaveLength(1);
    const [head, body] = server.messages[0]!.split('\n\n', 2) as [string, string];
    expect(head).toContain('To: desk@example.org');
    const text = /base64/u.test(head)
      ? Buffer.from(body, 'base64').toString()
      : Buffer.from(
          server.messages[0]!.slice(head.length)
            .replace(/=\n/gu, '')
            .replace(/=([0-9A-F]{2})/gu, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
          'latin1',
        ).toString();
    expect(text.match(/2020년 1월/gu)!.length).toBeGreaterThanOrEqual(2);
  });

  it('that no server takes waits for the next look', async () => {
    await write('a.csv', fallingTable(1));
    const server = await startMailServer();
    await server.close();
    const mail = { host: '127.0.0.1', port: server.port, from: 'a@b.c', to: ['d@e.f'] };
    const outputs = watchSchema.shape.outputs.parse({ mail });
    expect((await lookOnce(setting(outputs))).failures).toMatchObject([{ output: 'mail' }]);
    const state = JSON.parse(await readFile(join(folder, 'musubi-watch.json'), 'utf8'));
    expect(state.waiting.mail).toHaveLength(1);
  });
});

describe('watchOn', () => {
  it('looks until it is interrupted, and ends without a fault', async () => {
    await write('a.csv', fallingTable(1));
    let looks = 0;
    await watchOn(setting({ file: 'out.jsonl' }), () => {
      looks++;
      stop.abort();
    });
    expect(looks).toBe(1);
  });

  it('waits for minutes, hours or days, and no longer than a timer can', () => {
    expect(['30m', '6h', '1d'].map(intervalOf)).toEqual([1_800_000, 21_600_000, 86_400_000]);
    expect(intervalOf('90d')).toBe(2 ** 31 - 1);
  });
});

describe('openWatch', () => {
  it('refuses a watch whose secret the environment does not hold, and names the variable only', async () => {
    const file = join(folder, 'watch.yaml');
    await writeFile(
      file,
      'format: musubi-watch/1\ninputs: [{ folder: in }]\n' +
        'outputs: { webhook: { url: "https://example.org/hook", secretFrom: MUSUBI_NOT_SET } }\n',
    );
    const place = { storage: locateStorage(), folder, environment: {} };
    const opened = await openWatch('watch.yaml', {}, place);
    expect(opened.ok ? null : opened.problem).toMatchObject([
      { kind: 'missing-data', what: '$MUSUBI_NOT_SET' },
    ]);
  });

  it('names the line of what a watch file may not hold', async () => {
    await writeFile(
      join(folder, 'watch.yaml'),
      'format: musubi-watch/1\nevery: often\ninputs: [{ folder: in }]\noutputs: { file: x }\n',
    );
    const place = { storage: locateStorage(), folder, environment: {} };
    const opened = await openWatch('watch.yaml', {}, place);
    expect(opened.ok ? null : opened.problem).toMatchObject([{ place: { line: 2 } }]);
  });
});
