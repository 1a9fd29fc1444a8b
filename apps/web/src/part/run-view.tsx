import type { Run } from '@musubi/vocabulary';
import { useQuery } from '@tanstack/react-query';
import { client, fileAddress } from '../api/client.ts';
import type { UsedRun } from '../api/use-run.ts';
import { useWords } from '../words/use-words.ts';
import { ExhibitView } from './exhibit-view.tsx';

/** Show a run as it stands: waiting, at work with the time left, its result, or why there is none. */
export function RunView({ used }: { readonly used: UsedRun }) {
  const { say } = useWords();
  const { run, fault } = used;
  if (fault !== undefined)
    return (
      <div role="alert" className="problem">
        <p>{fault.message || say('run.connection')}</p>
      </div>
    );
  if (run === undefined) return <p className="quiet-text">{say('run.nothing')}</p>;
  if (run.state === 'done') return <Result run={run} />;
  if (run.state === 'queued' || run.state === 'running')
    return <AtWork run={run} onCancel={used.cancel} />;
  if (run.state === 'cancelled') return <p role="status">{say('run.cancelled')}</p>;
  return (
    <div role="alert" className="problem">
      <p>{say(run.state === 'refused' ? 'run.refused' : 'run.failed')}</p>
      <pre>{run.report?.title}</pre>
    </div>
  );
}

function AtWork({ run, onCancel }: { readonly run: Run; readonly onCancel: () => void }) {
  const { say } = useWords();
  const { progress, state } = run;
  const words =
    state === 'queued'
      ? say('run.queued')
      : progress === null
        ? say('run.running')
        : say('run.runningWith', { done: progress.done, total: progress.total });
  const left = timeLeft(run);
  return (
    <div className="at-work" role="status">
      <p>
        {words}
        {left !== null &&
          ` · ${say('run.timeLeft', { time: left < 90 ? say('run.seconds', { count: Math.ceil(left) }) : say('run.minutes', { count: Math.round(left / 60) }) })}`}
      </p>
      <progress max={progress?.total} value={progress?.done} aria-label={words} />
      <button type="button" onClick={onCancel}>
        {say('run.cancel')}
      </button>
    </div>
  );
}

/** The seconds that remain if the rest goes as fast as what is done; null where nothing is done yet. */
function timeLeft({ progress, startedAt }: Run): number | null {
  if (progress === null || progress.done === 0 || startedAt === null) return null;
  const seconds = (Date.now() - Date.parse(startedAt)) / 1000;
  return (seconds * (progress.total - progress.done)) / progress.done;
}

function Result({ run }: { readonly run: Run }) {
  const { say, language } = useWords();
  const exhibit = useQuery({
    queryKey: ['exhibit', run.id, language],
    queryFn: () => client(language).exhibit(run.id),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <>
      <details className="files">
        <summary>{say('run.files')}</summary>
        <ul>
          {run.files.map(({ name, bytes, sha256 }) => (
            <li key={name}>
              <a href={fileAddress(run.id, name)} target="_blank" rel="noreferrer">
                {name}
              </a>{' '}
              <small>
                {bytes.toLocaleString(language)} B · <code>{sha256.slice(0, 12)}</code>
              </small>
            </li>
          ))}
        </ul>
      </details>
      {exhibit.data && <ExhibitView exhibit={exhibit.data} />}
    </>
  );
}
