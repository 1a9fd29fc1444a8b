import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { client } from '../api/client.ts';
import type { Field } from '../page/run-form.ts';
import { useWords } from '../words/use-words.ts';

interface Given {
  readonly field: Field;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A field of a form with its label. */
export function FormField(given: Given) {
  const { say } = useWords();
  const id = useId();
  const { field } = given;
  return (
    <p className="field">
      <label htmlFor={id}>{say(field.label)}</label>
      <Control {...given} id={id} />
      {field.kind === 'text' && <small>{say('form.optional')}</small>}
    </p>
  );
}

function Control({ id, field, value, onChange }: Given & { readonly id: string }) {
  const { say } = useWords();
  const common = { id, value, name: field.name };
  switch (field.kind) {
    case 'choice':
      return (
        <select {...common} onChange={({ target }) => onChange(target.value)}>
          {field.choices?.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {say(choice.label)}
            </option>
          ))}
        </select>
      );
    case 'scenario':
      return <ScenarioChoice {...common} onChange={onChange} />;
    case 'chain':
      return <ChainChoice {...common} onChange={onChange} />;
    default:
      return (
        <input
          {...common}
          type={field.kind}
          min={field.kind === 'number' ? 0 : undefined}
          step={field.kind === 'number' ? 'any' : undefined}
          onChange={({ target }) => onChange(target.value)}
        />
      );
  }
}

interface ChoiceGiven {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Choose one of the scenarios on the shelf by its title. */
export function ScenarioChoice({ onChange, ...common }: ChoiceGiven) {
  const { language } = useWords();
  const { data = [] } = useQuery({
    queryKey: ['scenarios', language],
    queryFn: client(language).scenarios,
  });
  const isListed = data.some(({ name }) => name === common.value);
  return (
    <select {...common} onChange={({ target }) => onChange(target.value)}>
      {!isListed && <option value={common.value}>{common.value}</option>}
      {data.map(({ name, title }) => (
        <option key={name} value={name}>
          {title[language]}
        </option>
      ))}
    </select>
  );
}

function ChainChoice({ onChange, ...common }: ChoiceGiven) {
  const { language } = useWords();
  const { data = [common.value] } = useQuery({
    queryKey: ['chains'],
    queryFn: client(language).chains,
  });
  return (
    <select {...common} onChange={({ target }) => onChange(target.value)}>
      {data.map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </select>
  );
}
