import { textIn } from '@musubi/vocabulary';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useCallback } from 'react';
import { client } from '../api/client.ts';
import { useRun } from '../api/use-run.ts';
import { RunView } from '../part/run-view.tsx';
import { Scroll } from '../part/scroll.tsx';
import { useAddress } from '../part/use-address.ts';
import { useWords } from '../words/use-words.ts';

/** Everything that is computed from, with its year, source and licence. */
export function DataPage() {
  const { say, language } = useWords();
  const worlds = useQuery({ queryKey: ['worlds', language], queryFn: client(language).worlds });
  const scenarios = useQuery({
    queryKey: ['scenarios', language],
    queryFn: client(language).scenarios,
  });
  return (
    <>
      <h1>{say('page.data.title')}</h1>
      <p className="lead">{say('page.data.lead')}</p>
      <h2>{say('page.data.worlds')}</h2>
      <div className="shown">
        <Scroll label={say('page.data.worlds')}>
          <table>
            <thead>
              <tr>
                {(
                  ['name', 'title', 'year', 'size', 'kind', 'source', 'licence', 'known'] as const
                ).map((key) => (
                  <th key={key} scope="col">
                    {say(`page.data.column.${key}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {worlds.data?.map((world) => (
                <tr key={world.name}>
                  <th scope="row">
                    <code>{world.name}</code>
                  </th>
                  <td>{world.title[language]}</td>
                  <td>{world.year}</td>
                  <td>
                    {world.economies} × {world.sectors}
                  </td>
                  <td>{say(world.isEstimated ? 'page.data.estimated' : 'page.data.observed')}</td>
                  <td lang="en">{world.source}</td>
                  <td>{textIn(world.licence, language)}</td>
                  <td>
                    <time dateTime={world.knownFrom}>{world.knownFrom}</time>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      </div>
      <Validation />
      <h2>{say('page.data.scenarios')}</h2>
      <ul className="cards">
        {scenarios.data?.map(({ name, title, question }) => (
          <li key={name}>
            <h3>
              <Link to="/lab" search={{ scenario: name }}>
                {title[language]}
              </Link>
            </h3>
            <p>{question[language]}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Published numbers beside ours, computed when somebody asks. */
function Validation() {
  const { say } = useWords();
  const [search, keep] = useAddress();
  const used = useRun(
    search.run,
    useCallback((run: string) => keep({ run }), [keep]),
  );
  const validate = () =>
    used.order({ request: { command: 'validate', arguments: {} }, asOf: null });
  return (
    <section aria-labelledby="validation-ask">
      <h2 id="validation-ask">{say('page.data.validation')}</h2>
      <p>{say('page.data.validationNote')}</p>
      <p>
        <button type="button" className="main" onClick={validate}>
          {say('page.data.validate')}
        </button>
      </p>
      {used.run !== undefined && <RunView used={used} />}
    </section>
  );
}
