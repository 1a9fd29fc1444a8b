import { economyName } from '@musubi/vocabulary';
import { useId } from 'react';
import { useWords } from '../words/use-words.ts';
import {
  type ClauseView,
  placeEconomy,
  removeClause,
  type ScenarioView,
  setInScenario,
} from './edit-scenario.ts';

interface Given {
  readonly text: string;
  readonly view: ScenarioView;
  readonly economies: readonly string[];
  readonly write: (text: string, what: string) => void;
}

/** A scenario as a form: who is in, who is left out, and how much each clause changes. */
export function ScenarioForm({ text, view, economies, write }: Given) {
  const { say } = useWords();
  return (
    <form className="scenario-form" onSubmit={(event) => event.preventDefault()}>
      {(['members', 'excluded'] as const).map((list) => (
        <EconomyList
          key={list}
          label={say(list === 'members' ? 'lab.members' : 'lab.excluded')}
          codes={view[list]}
          economies={economies}
          place={(code, isIn) => write(placeEconomy(text, code, list, isIn), `${list}.${code}`)}
        />
      ))}
      <fieldset>
        <legend>{say('lab.clauses')}</legend>
        {view.clauses.map((clause, at) => (
          <ClauseField
            key={clause.id}
            clause={clause}
            setSize={(value) =>
              write(
                setInScenario(text, ['clauses', at, 'size', clause.size!.unit], value),
                `clause.${at}`,
              )
            }
            remove={() => write(removeClause(text, at), `remove.${clause.id}`)}
          />
        ))}
      </fieldset>
    </form>
  );
}

function EconomyList({
  label,
  codes,
  economies,
  place,
}: {
  readonly label: string;
  readonly codes: readonly string[];
  readonly economies: readonly string[];
  readonly place: (code: string, isIn: boolean) => void;
}) {
  const { say, language } = useWords();
  const id = useId();
  const free = economies.filter((code) => !codes.includes(code));
  return (
    <fieldset>
      <legend>{label}</legend>
      <ul className="chips">
        {codes.length === 0 && <li className="quiet-text">{say('lab.none')}</li>}
        {codes.map((code) => (
          <li key={code}>
            {economyName(code, language)}
            <button
              type="button"
              onClick={() => place(code, false)}
              aria-label={say('lab.remove', { what: economyName(code, language) })}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <label htmlFor={id} className="quiet">
        {say('lab.economy')}
      </label>
      <select id={id} value="" onChange={({ target }) => place(target.value, true)}>
        <option value="" disabled>
          {say('lab.economy')}
        </option>
        {free.map((code) => (
          <option key={code} value={code}>
            {economyName(code, language)}
          </option>
        ))}
      </select>
    </fieldset>
  );
}

/** The span of a slider around a size, so that it can be turned round and doubled. */
function spanOf(value: number, unit: string): { readonly min: number; readonly max: number } {
  const most = Math.max(20, 2 * Math.abs(value));
  const min = unit === 'changePercent' ? Math.max(-99, -most) : -most;
  return { min: Math.min(min, value), max: Math.max(most, value) };
}

function ClauseField({
  clause,
  setSize,
  remove,
}: {
  readonly clause: ClauseView;
  readonly setSize: (value: number) => void;
  readonly remove: () => void;
}) {
  const { say } = useWords();
  const { title, size } = clause;
  return (
    <div className="clause">
      <p>
        <b>{title}</b>
        <button
          type="button"
          className="plain"
          onClick={remove}
          aria-label={say('lab.remove', { what: title })}
        >
          ×
        </button>
      </p>
      {size === null ? (
        <p className="quiet-text">{say('lab.ban')}</p>
      ) : (
        <p className="size">
          <input
            type="range"
            aria-label={say('lab.size', { clause: title })}
            {...spanOf(size.value, size.unit)}
            step="any"
            value={size.value}
            onChange={({ target }) => setSize(Math.round(Number(target.value) * 10) / 10)}
          />
          <input
            type="number"
            aria-label={say('lab.size', { clause: title })}
            step="0.1"
            value={size.value}
            onChange={({ target }) =>
              Number.isFinite(target.valueAsNumber) && setSize(target.valueAsNumber)
            }
          />
          <small>{say(`lab.sizeNote.${size.unit}`)}</small>
        </p>
      )}
    </div>
  );
}
