import { ok, type Problem, type Result, refuse } from '@musubi/vocabulary';

/** An endpoint that speaks the protocol of OpenAI’s chat completions, chosen by the user. */
export interface Endpoint {
  /** Ends without a slash; requests go to `/chat/completions` below it. */
  readonly url: string;
  readonly model: string;
  /** Sent as a bearer token and never shown; undefined where none is needed. */
  readonly key?: string | undefined;
  /** After which a request is given up; two minutes if left out. */
  readonly milliseconds?: number;
}

/** Read the endpoint that the environment names: MUSUBI_LLM_URL and MUSUBI_LLM_MODEL, and MUSUBI_LLM_KEY where one is needed. */
export function readEndpoint(
  env: Readonly<Record<string, string | undefined>>,
): Result<Endpoint, Problem> {
  const { MUSUBI_LLM_URL: url, MUSUBI_LLM_MODEL: model, MUSUBI_LLM_KEY: key } = env;
  for (const [name, value] of Object.entries({ MUSUBI_LLM_URL: url, MUSUBI_LLM_MODEL: model }))
    if (value === undefined || value.trim() === '') return refuse(missing(name));
  if (!isWebAddress(url!))
    return refuse({
      kind: 'invalid-input',
      place: { source: 'MUSUBI_LLM_URL' },
      found: { en: 'another text', ja: '別の文字列', ko: '다른 문자열' },
      expected: 'https://… (http://localhost…)',
    });
  return ok({ url: url!.replace(/\/+$/u, ''), model: model!, key: key || undefined });
}

/** Show where an endpoint is, without what could be secret. */
export function placeOfEndpoint({ url }: Endpoint): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname === '/' ? '' : pathname}`;
}

/** Keys and texts go over an open wire only within the machine. */
function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username } = new URL(text);
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return username === '' && (protocol === 'https:' || (protocol === 'http:' && isHere));
}

function missing(name: string): Problem {
  return { kind: 'missing-data', what: name, remedy: `${name}=…` };
}
