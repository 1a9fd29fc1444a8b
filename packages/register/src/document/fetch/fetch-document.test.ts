import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchDocument } from './fetch-document.ts';
import { isPublicAddress } from './public-address.ts';

const answer: RequestListener = (request, response) => {
  const url = new URL(request.url!, 'http://here');
  const redirect = (to: string) => response.writeHead(302, { location: to }).end();
  const hops = Number(url.searchParams.get('hops') ?? 0);
  switch (url.pathname) {
    case '/hop':
      return redirect(hops > 1 ? `/hop?hops=${hops - 1}` : '/page');
    case '/to':
      return redirect(url.searchParams.get('to')!);
    case '/page':
      return response
        .writeHead(200, { 'content-type': 'text/html; charset=EUC-KR' })
        .end('<p>x</p>');
    case '/file':
      return response.writeHead(200, { 'content-type': 'application/octet-stream' }).end('%PDF-');
    case '/picture':
      return response.writeHead(200, { 'content-type': 'image/png' }).end('x');
    case '/packed':
      return response
        .writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
        .end('x');
    case '/endless': {
      response.writeHead(200, { 'content-type': 'text/plain' });
      const more = () => {
        while (response.write('x'.repeat(65536)));
      };
      response.on('drain', more);
      return more();
    }
    case '/drip': {
      response.writeHead(200, { 'content-type': 'text/plain', 'content-length': '1000000' });
      const timer = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(timer));
      return timer;
    }
    case '/short':
      response.writeHead(200, { 'content-type': 'text/plain', 'content-length': '1000' });
      response.write('x');
      return setTimeout(() => response.destroy(), 50);
    case '/boast':
      return response
        .writeHead(200, { 'content-type': 'text/plain', 'content-length': String(2 ** 40) })
        .flushHeaders();
    case '/heads':
      return response.writeHead(200, { 'x-long': 'x'.repeat(2 ** 17) }).end();
    case '/silent':
      return response.writeHead(200, { 'content-type': 'text/plain' }).flushHeaders();
    default:
      return response.writeHead(404).end();
  }
};

let server: Server;
let here: string;
beforeAll(async () => {
  server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  here = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const loopback = (address: string) => address === '127.0.0.1' || address === '::1';

async function refusal(address: string, limits = {}): Promise<string> {
  const fetched = await fetchDocument(address, { mayReach: loopback, ...limits });
  if (fetched.ok) throw new Error('fetched');
  const { problem } = fetched;
  if (problem.kind !== 'invalid-input') throw new Error(problem.kind);
  expect(problem.place.source).toBe(address);
  return typeof problem.found === 'string' ? problem.found : problem.found.en;
}

describe('fetching a document', () => {
  it('follows five redirects and tells the type, the encoding and the last address', async () => {
    const fetched = await fetchDocument(`${here}/hop?hops=5`, { mayReach: loopback });
    expect(fetched.ok && { ...fetched.value, bytes: fetched.value.bytes.length }).toEqual({
      bytes: 8,
      url: `${here}/page`,
      mediaType: 'text/html',
      charset: 'EUC-KR',
    });
  });

  it('leaves the type of a plain file to its content', async () => {
    const fetched = await fetchDocument(`${here}/file`, { mayReach: loopback });
    expect(fetched.ok && fetched.value.mediaType).toBeUndefined();
  });

  it('refuses a sixth redirect', async () => {
    expect(await refusal(`${here}/hop?hops=6`)).toBe('more than 5 redirects');
  });

  it.each([
    ['/picture', 'image/png'],
    ['/packed', 'Content-Encoding: gzip'],
    ['/nothing', 'HTTP 404'],
    ['/to?to=file:///etc/passwd', 'no web address'],
    ['/to?to=http://a:b@example.org/', 'a user name or password'],
    ['/to?to=ftp://example.org/', 'no web address'],
    ['/to?to=data:text/plain,x', 'no web address'],
    ['/to?to=http://', 'no web address'],
  ])('refuses %s', async (path, words) => {
    expect(await refusal(here + path)).toBe(words);
  });

  it('stops at the size limit, though the server never does', async () => {
    expect(await refusal(`${here}/endless`, { bytes: 2 ** 20 })).toMatch(/MiB$/);
  });

  it('stops at the time limit, though the server goes on, byte by byte', async () => {
    expect(await refusal(`${here}/drip`, { milliseconds: 300 })).toMatch(/longer than 0.3 s/);
    expect(await refusal(`${here}/silent`, { milliseconds: 300 })).toMatch(/longer than 0.3 s/);
  });

  it('believes no length that a server states', async () => {
    expect(await refusal(`${here}/boast`)).toBe('1050000 MiB');
    expect(await refusal(`${here}/short`)).toMatch(/^no answer/);
    expect(await refusal(`${here}/heads`)).toMatch(/^no answer/);
  });

  it.each(['ftp://example.org/a', 'file:///etc/passwd', 'http://a:b@example.org/'])(
    'refuses %s',
    async (address) => {
      expect(await refusal(address)).toMatch(/no web address|user name/);
    },
  );
});

describe('keeping away from addresses inside a network', () => {
  it('refuses this machine by name and by number, and does not connect', async () => {
    const { port } = new URL(here);
    for (const host of ['localhost', '127.0.0.1', '[::1]', '0x7f.1', '2130706433', '0.0.0.0'])
      expect(await refusal(`http://${host}:${port}/page`, { mayReach: undefined })).toMatch(
        /an address inside a network/,
      );
  });

  it('refuses a redirect to an address inside a network', async () => {
    const mayReach = (address: string) => address === '127.0.0.1';
    for (const inside of [
      '169.254.169.254',
      '10.0.0.1',
      '[::1]',
      '[::ffff:127.0.0.1]',
      '0177.0.0.2',
    ])
      expect(await refusal(`${here}/to?to=http://${inside}/latest`, { mayReach })).toMatch(
        /an address inside a network/,
      );
  });

  it.each([
    ['8.8.8.8', true],
    ['2606:4700::1111', true],
    ['10.1.2.3', false],
    ['172.31.0.1', false],
    ['192.168.0.1', false],
    ['100.64.0.1', false],
    ['169.254.169.254', false],
    ['224.0.0.1', false],
    ['::', false],
    ['fe80::1', false],
    ['fd00::1', false],
    ['::ffff:127.0.0.1', false],
    ['64:ff9b::7f00:1', false],
    ['2002:7f00:1::', false],
    ['2001:db8::1', false],
  ])('says of %s whether it is public', (address, isPublic) => {
    expect(isPublicAddress(address)).toBe(isPublic);
  });
});
