import { type Horizon, horizons } from '@musubi/vocabulary';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { client } from '../api/client.ts';
import { useDraft } from '../lab/draft.ts';
import { viewScenario } from '../lab/edit-scenario.ts';
import { IncomeChart, IncomeLegend } from '../lab/income-chart.tsx';
import { type IncomeRow, incomeRows } from '../lab/income-rows.ts';
import { IncomeTable } from '../lab/income-table.tsx';
import { LabDetails } from '../lab/lab-details.tsx';
import { packText, unpackText } from '../lab/pack-text.ts';
import { ScenarioForm } from '../lab/scenario-form.tsx';
import { ScenarioTools } from '../lab/scenario-tools.tsx';
import { useLab } from '../lab/use-lab.ts';
import { ScenarioChoice } from '../part/form-field.tsx';
import { useAddress } from '../part/use-address.ts';
import { useWords } from '../words/use-words.ts';

const firstScenario = 'trilateral-2021';
const addressDelay = 400;

/** The scenario lab: a scenario as form and file, solved in the page at three horizons while it is changed. */
export function LabPage() {
  const { say, language } = useWords();
  const [search, keep] = useAddress();
  const name = search.scenario ?? firstScenario;
  const headline = horizons.find((each) => each === search.horizon) ?? 'medium';
  const [draft, change] = useDraft();
  const [pinned, setPinned] = useState<readonly IncomeRow[]>([]);
  const about = useQuery({ queryKey: ['about'], queryFn: client(language).about });
  const shipped = useQuery({
    queryKey: ['scenario', name],
    queryFn: () => client(language).scenario(name),
  });
  // The draft of the address is opened once; later the address follows the draft.
  const [packed] = useState(search.draft);
  useEffect(() => {
    if (shipped.data === undefined) return;
    let isCurrent = true;
    const wanted = packed === undefined ? Promise.resolve(null) : unpackText(packed);
    wanted.then((text) => isCurrent && change({ do: 'open', text: text ?? shipped.data }));
    return () => {
      isCurrent = false;
    };
  }, [shipped.data, packed, change]);
  const { text } = draft;
  useEffect(() => {
    if (text === undefined || shipped.data === undefined) return;
    const timer = setTimeout(async () => {
      keep({ draft: text === shipped.data ? undefined : await packText(text) });
    }, addressDelay);
    return () => clearTimeout(timer);
  }, [text, shipped.data, keep]);
  const solved = useLab(text, `${name}.yaml`, about.data?.version ?? '');
  const rows = useMemo(() => incomeRows(solved.simulations), [solved.simulations]);
  const view = useMemo(() => viewScenario(text ?? '', language), [text, language]);
  const economies = useMemo(() => rows.map(({ economy }) => economy), [rows]);
  const write = useCallback(
    (next: string, what: string) => change({ do: 'write', text: next, what }),
    [change],
  );
  return (
    <>
      <h1>{say('lab.title')}</h1>
      <p className="lead">{say('lab.lead')}</p>
      <div className="choose">
        <p className="field">
          <label htmlFor="lab-scenario">{say('lab.scenario')}</label>
          <ScenarioChoice
            id="lab-scenario"
            name="scenario"
            value={name}
            onChange={(scenario) => {
              setPinned([]);
              location.assign(`/lab?scenario=${encodeURIComponent(scenario)}`);
            }}
          />
        </p>
        <p className="field">
          <label htmlFor="lab-horizon">{say('lab.horizon')}</label>
          <select
            id="lab-horizon"
            value={headline}
            onChange={({ target }) => keep({ horizon: target.value as Horizon })}
          >
            {horizons.map((each) => (
              <option key={each} value={each}>
                {say(`horizon.${each}`)}
              </option>
            ))}
          </select>
        </p>
        <ScenarioTools
          draft={draft}
          change={change}
          shipped={shipped.data}
          isPinned={pinned.length > 0}
          pin={() => setPinned(pinned.length > 0 ? [] : rows)}
        />
      </div>
      {solved.problems.length > 0 && (
        <div role="alert" className="problem">
          <p>{say('lab.problems')}</p>
          <ul>
            {solved.problems.map(({ message }) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </div>
      )}
      <div className="bench">
        <div className="inputs">
          {view !== null && (
            <ScenarioForm text={text ?? ''} view={view} economies={economies} write={write} />
          )}
          <details className="file">
            <summary>{say('lab.file')}</summary>
            <textarea
              aria-label={say('lab.file')}
              spellCheck={false}
              value={text ?? ''}
              onChange={({ target }) => write(target.value, 'file')}
            />
          </details>
        </div>
        <figure className="outputs" aria-busy={solved.isSolving}>
          <figcaption>{say('lab.chart')}</figcaption>
          <IncomeLegend />
          {rows.length > 0 && <IncomeChart rows={rows} pinned={pinned} headline={headline} />}
          <p className="note" role="status">
            {solved.milliseconds !== null &&
              say('lab.solved', { ms: Math.round(solved.milliseconds) })}
          </p>
          {solved.simulations[0] && (
            <p className="note">
              {say('lab.assumptions', {
                world: solved.simulations[0].world.id,
                year: solved.simulations[0].world.year,
              })}
            </p>
          )}
        </figure>
      </div>
      <h2>{say('lab.table')}</h2>
      <IncomeTable
        rows={rows}
        pinned={pinned}
        headline={headline}
        simulations={solved.simulations}
      />
      <LabDetails simulations={solved.simulations} />
    </>
  );
}
