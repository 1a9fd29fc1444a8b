import { useEffect, useState } from 'react';
import { useWords } from '../words/use-words.ts';

const themes = ['system', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];
const storageKey = 'musubi-theme';

function storedTheme(): Theme {
  return themes.find((theme) => theme === localStorage.getItem(storageKey)) ?? 'system';
}

/** Choose light or dark, or leave it to the device. */
export function ThemeChoice() {
  const { say } = useWords();
  const [theme, setTheme] = useState(storedTheme);
  useEffect(() => {
    localStorage.setItem(storageKey, theme);
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
  return (
    <label>
      <span className="quiet">{say('theme.label')}</span>
      <select value={theme} onChange={({ target }) => setTheme(target.value as Theme)}>
        {themes.map((each) => (
          <option key={each} value={each}>
            {say(`theme.${each}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
