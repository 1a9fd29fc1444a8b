import { createRoot } from 'react-dom/client';
import { Application } from './application.tsx';
import { adoptExhibitStyle } from './style/exhibit-style.ts';
import './style/page.css';

adoptExhibitStyle();
createRoot(document.getElementById('app')!).render(<Application />);
