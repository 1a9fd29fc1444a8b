import { isMap, isSeq, parseDocument } from 'yaml';

/** What a form shows of a clause. */
export interface ClauseView {
  readonly id: string;
  readonly title: string;
  readonly instrument: string;
  /** The name of the number that sets its size, and the number; null for a ban. */
  readonly size: {
    readonly unit: 'setPercent' | 'addPoints' | 'changePercent';
    readonly value: number;
  } | null;
}

/** What a form shows of a scenario, as far as the text can be read. */
export interface ScenarioView {
  readonly members: readonly string[];
  readonly excluded: readonly string[];
  readonly clauses: readonly ClauseView[];
}

const units = ['setPercent', 'addPoints', 'changePercent'] as const;

/** Read what a form shows from the text of a scenario; null where the text is no YAML map. */
export function viewScenario(text: string, language: string): ScenarioView | null {
  const document = parseDocument(text);
  if (document.errors.length > 0 || !isMap(document.contents)) return null;
  const value = document.toJS() as Record<string, unknown>;
  const list = (from: unknown) => (Array.isArray(from) ? from.map(String) : []);
  return {
    members: list(value.members),
    excluded: list(value.excluded),
    clauses: (Array.isArray(value.clauses) ? value.clauses : []).map((clause) =>
      viewClause(clause ?? {}, language),
    ),
  };
}

function viewClause(clause: Record<string, unknown>, language: string): ClauseView {
  const size = (clause.size ?? {}) as Record<string, unknown>;
  const unit = units.find((each) => typeof size[each] === 'number');
  return {
    id: String(clause.id ?? ''),
    title: titleOf(clause.title, language) ?? String(clause.id ?? ''),
    instrument: String(clause.instrument ?? ''),
    size: unit === undefined ? null : { unit, value: size[unit] as number },
  };
}

function titleOf(title: unknown, language: string): string | undefined {
  if (typeof title === 'string') return title;
  const texts = (title ?? {}) as Record<string, string>;
  return texts[language] ?? texts.en;
}

/** Set one place of a scenario's text, and leave everything else as it was written, comments too. */
export function setInScenario(
  text: string,
  path: readonly (string | number)[],
  value: unknown,
): string {
  const document = parseDocument(text);
  document.setIn(path, value);
  return document.toString({ lineWidth: 120 });
}

/** Put an economy into a list of the scenario, or take it out; it stands in one list at most. */
export function placeEconomy(
  text: string,
  code: string,
  list: 'members' | 'excluded',
  isIn: boolean,
): string {
  const document = parseDocument(text);
  for (const each of ['members', 'excluded']) {
    const found = document.get(each);
    if (!isSeq(found)) continue;
    const at = (found.toJSON() as unknown[]).indexOf(code);
    if (at >= 0) found.delete(at);
  }
  if (isIn) {
    const found = document.get(list);
    if (isSeq(found)) found.add(code);
    else document.set(list, [code]);
  }
  return document.toString({ lineWidth: 120 });
}

/** Take a clause out of the text of a scenario. */
export function removeClause(text: string, at: number): string {
  const document = parseDocument(text);
  document.deleteIn(['clauses', at]);
  return document.toString({ lineWidth: 120 });
}
