import type { RunOrder } from '@musubi/vocabulary';
import { useLocation } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useRun } from '../api/use-run.ts';
import { MissingPage } from '../part/broken-page.tsx';
import { FormField } from '../part/form-field.tsx';
import { RunView } from '../part/run-view.tsx';
import { useAddress } from '../part/use-address.ts';
import { useWords } from '../words/use-words.ts';
import { type RunForm, runForms } from './run-form.ts';

/** A page that runs one command: its form, and the run that its address names. */
export function RunPage() {
  const path = useLocation({ select: ({ pathname }) => pathname });
  const form = runForms.find(({ page }) => path === `/${page}`);
  return form === undefined ? <MissingPage /> : <FormPage key={form.page} form={form} />;
}

function FormPage({ form }: { readonly form: RunForm }) {
  const { say } = useWords();
  const [search, keep] = useAddress();
  const used = useRun(
    search.run,
    useCallback((run: string) => keep({ run }), [keep]),
  );
  const asked = used.run === undefined ? {} : textsOf(used.run.order.request.arguments);
  const values = Object.fromEntries(
    form.fields.map(({ name, first }) => [name, search[name] ?? asked[name] ?? first]),
  );
  const order = () => {
    const wanted: RunOrder = { request: form.request(values), asOf: search.asOf || null };
    return used.order(wanted);
  };
  return (
    <>
      <h1>{say(`page.${form.page}.title`)}</h1>
      <p className="lead">{say(`page.${form.page}.lead`)}</p>
      <form
        className="choose"
        onSubmit={(event) => {
          event.preventDefault();
          order();
        }}
      >
        {form.fields.map((field) => (
          <FormField
            key={field.name}
            field={field}
            value={values[field.name]!}
            onChange={(value) => keep({ [field.name]: value })}
          />
        ))}
        <FormField
          field={{ name: 'asOf', label: 'form.asOf', kind: 'date', first: '' }}
          value={search.asOf ?? ''}
          onChange={(value) => keep({ asOf: value })}
        />
        <button type="submit" className="main">
          {say('run.compute')}
        </button>
      </form>
      <RunView used={used} />
    </>
  );
}

/** Write the arguments of a run as the fields of a form hold them. */
function textsOf(given: object): Readonly<Record<string, string>> {
  const text = (value: unknown) => (Array.isArray(value) ? value.join(' ') : String(value));
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, text(value)]));
}
