import type { Exhibit, Run } from '@musubi/vocabulary';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useCallback, useEffect, useState } from 'react';
import { client, fileAddress } from '../api/client.ts';
import { useRun } from '../api/use-run.ts';
import { sharedLab, useLab } from '../lab/use-lab.ts';
import { Markup } from '../part/markup.tsx';
import { RunView } from '../part/run-view.tsx';
import { useAddress } from '../part/use-address.ts';
import { useWords } from '../words/use-words.ts';

const scenario = 'trilateral-2021';
const briefDraws = 50;

/** The home: the question, its answer solved here and now, and the full brief. */
export function BriefPage() {
  const { say } = useWords();
  return (
    <>
      <h1>{say('brief.title')}</h1>
      <p className="lead">{say('brief.lead')}</p>
      <AnswerNow />
      <FullBrief />
      <EarlierRuns />
    </>
  );
}

function AnswerNow() {
  const { say, language } = useWords();
  const about = useQuery({ queryKey: ['about'], queryFn: client(language).about });
  const text = useQuery({
    queryKey: ['scenario', scenario],
    queryFn: () => client(language).scenario(scenario),
  });
  const solved = useLab(text.data, `${scenario}.yaml`, about.data?.version ?? '');
  const [exhibit, setExhibit] = useState<Exhibit>();
  useEffect(() => {
    if (solved.simulations.length === 0) return;
    let isCurrent = true;
    sharedLab()
      .ask({ ask: 'show', language })
      .then((answer) => isCurrent && answer?.is === 'shown' && setExhibit(answer.exhibit));
    return () => {
      isCurrent = false;
    };
  }, [solved.simulations, language]);
  return (
    <section aria-labelledby="now">
      <h2 id="now">{say('brief.now')}</h2>
      {exhibit === undefined ? (
        <p role="status">{say('brief.solving')}</p>
      ) : (
        <div className="shown">
          <p className="question">{exhibit.question}</p>
          <Markup
            html={exhibit.answer.replaceAll(
              /<a class="n[^"]*" href="[^"]*">([^<]*)<\/a>/gu,
              '<b>$1</b>',
            )}
          />
        </div>
      )}
      <p className="note">
        {say('brief.nowNote', { scenario })} <Link to="/lab">{say('brief.lab')}</Link>
      </p>
    </section>
  );
}

function FullBrief() {
  const { say, language } = useWords();
  const [search, keep] = useAddress();
  const used = useRun(
    search.run,
    useCallback((run: string) => keep({ run }), [keep]),
  );
  const make = () =>
    used.order({
      request: {
        command: 'brief',
        arguments: {
          scenarios: [scenario, 'exclude-china-chips'],
          draws: briefDraws,
          parts: ['map', 'measure', 'propagate', 'plan', 'case'],
        },
      },
      asOf: null,
    });
  const { run } = used;
  return (
    <section aria-labelledby="full">
      <h2 id="full">{say('brief.full')}</h2>
      <p>{say('brief.fullNote', { draws: briefDraws })}</p>
      {run?.state === 'done' ? (
        <p>
          <a
            className="main"
            href={fileAddress(run.id, `brief.${language}.html`)}
            target="_blank"
            rel="noreferrer"
          >
            {say('brief.read')}
          </a>
        </p>
      ) : (
        run === undefined && (
          <button type="button" className="main" onClick={make}>
            {say('brief.make')}
          </button>
        )
      )}
      {run !== undefined && <RunView used={used} />}
    </section>
  );
}

const pageOf = {
  brief: '/',
  map: '/chains',
  measure: '/dependence',
  coalition: '/ledger',
  respond: '/answer',
  plan: '/planner',
  warn: '/warning',
} as const;

function isShown(command: string): command is keyof typeof pageOf {
  return command in pageOf;
}

function EarlierRuns() {
  const { say, language } = useWords();
  const runs = useQuery({
    queryKey: ['runs', language],
    queryFn: client(language).runs,
    staleTime: 0,
  });
  const moments = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  const shown = (runs.data ?? [])
    .filter(({ order }) => isShown(order.request.command))
    .slice(0, 12);
  return (
    <section aria-labelledby="runs">
      <h2 id="runs">{say('brief.runs')}</h2>
      {shown.length === 0 && <p className="quiet-text">{say('brief.noRuns')}</p>}
      <ul className="runs">
        {shown.map((run) => (
          <li key={run.id}>
            <Link
              to={pageOf[run.order.request.command as keyof typeof pageOf]}
              search={{ run: run.id }}
            >
              {nameOf(run)}
            </Link>{' '}
            <small>
              {say(`state.${run.state}`)} · {moments.format(new Date(run.orderedAt))}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Name a run by its command and what it was about. */
function nameOf({ order }: Run): string {
  const { command, arguments: given } = order.request;
  const [first] = Object.values(given);
  return `${command} · ${Array.isArray(first) ? first.join(' ') : String(first ?? '')}`;
}
