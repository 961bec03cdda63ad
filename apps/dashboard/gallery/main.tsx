import { createRoot } from 'react-dom/client';
import '../src/design/design.css';
import { Card } from '../src/parts/card';
import { Toasts } from '../src/parts/toasts';
import { startWords } from '../src/words/language';
import { withWords } from '../src/words/page-words';
import { ChartsOnShow } from './charts-on-show';
import './gallery.css';
import { PartsOnShow } from './parts-on-show';

/** `?theme=dark` and `?empty` make every state addressable, for screenshots. */
const asked = new URLSearchParams(location.search);
const theme = asked.get('theme');
if (theme) document.documentElement.dataset['theme'] = theme;

function Gallery() {
  return (
    <Toasts>
      <main className="page">
        <h1>Parts and charts</h1>
        <p className="gallery-about">
          Everything the pages are made of, on invented data. Nothing here is a real program.
        </p>
        <ChartsOnShow empty={asked.has('empty')} />
        <Card className="gallery-parts">
          <PartsOnShow />
        </Card>
      </main>
    </Toasts>
  );
}

await startWords('en');
const root = await withWords(['charts'], async () => document.getElementById('gallery'));
if (root) createRoot(root).render(<Gallery />);
