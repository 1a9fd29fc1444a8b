import type { Exhibit, Simulation } from '@musubi/vocabulary';
import { useEffect, useState } from 'react';
import { ExhibitView } from '../part/exhibit-view.tsx';
import { useWords } from '../words/use-words.ts';
import { sharedLab } from './use-lab.ts';

const quietMilliseconds = 500;

/** Every chart and table of the scenario as it stands, written once it has stood still for a moment. */
export function LabDetails({ simulations }: { readonly simulations: readonly Simulation[] }) {
  const { say, language } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [exhibit, setExhibit] = useState<Exhibit>();
  useEffect(() => {
    if (!isOpen || simulations.length === 0) return;
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const answer = await sharedLab().ask({ ask: 'show', language });
      if (isCurrent && answer?.is === 'shown') setExhibit(answer.exhibit);
    }, quietMilliseconds);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [isOpen, simulations, language]);
  return (
    <details className="details" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say('lab.showDetails')}</summary>
      {exhibit && <ExhibitView exhibit={exhibit} />}
    </details>
  );
}
