import { type Language, languages } from '@musubi/vocabulary';
import { Link, Outlet } from '@tanstack/react-router';
import { useWords } from '../words/use-words.ts';
import { ShortcutSheet } from './shortcut-sheet.tsx';
import { ThemeChoice } from './theme-choice.tsx';

/** The pages in the order of the six verbs. */
const links = [
  { to: '/', key: 'brief' },
  { to: '/chains', key: 'chains' },
  { to: '/dependence', key: 'dependence' },
  { to: '/lab', key: 'lab' },
  { to: '/ledger', key: 'ledger' },
  { to: '/answer', key: 'answer' },
  { to: '/planner', key: 'planner' },
  { to: '/warning', key: 'warning' },
  { to: '/data', key: 'data' },
] as const;

/** What stands around every page: its name, the way to the others, language, colours and help. */
export function Shell() {
  const { say, language, speak } = useWords();
  return (
    <>
      <a className="skip" href="#content">
        {say('skip')}
      </a>
      <header className="top">
        <Link to="/" className="name">
          <b>{say('name')}</b> <span>{say('tagline')}</span>
        </Link>
        <nav aria-label={say('nav.label')}>
          <ul>
            {links.map(({ to, key }) => (
              <li key={key}>
                <Link
                  to={to}
                  activeProps={{ 'aria-current': 'page' }}
                  activeOptions={{ exact: true, includeSearch: false }}
                >
                  {say(`nav.${key}`)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className="choices">
          <label>
            <span className="quiet">{say('language.label')}</span>
            <select value={language} onChange={({ target }) => speak(target.value as Language)}>
              {languages.map((each) => (
                <option key={each} value={each} lang={each}>
                  {say(`language.${each}`)}
                </option>
              ))}
            </select>
          </label>
          <ThemeChoice />
          <ShortcutSheet />
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        <Outlet />
      </main>
    </>
  );
}
