import type {CorridorSelectEvent, Dataset} from 'corridor-elements';
import {CorridorFactCard, CorridorMap, CorridorTimeline} from 'corridor-elements/react';
import {useState} from 'react';

/** `rendered` is HTML that Node has made; in the browser it is there already. */
export function App({dataset, words, rendered}: {dataset: Dataset; words: string; rendered: string}) {
  const [focus, setFocus] = useState('minsk');
  const [isShown, setShown] = useState(true);
  const [chosen, setChosen] = useState('');
  const handleSelect = ({kind, id}: CorridorSelectEvent) => setChosen(`${kind} ${id}`);
  return (
    <main>
      <button id="refocus" onClick={() => setFocus('brest')}>
        Brest
      </button>
      <button id="toggle" onClick={() => setShown(!isShown)}>
        Timeline
      </button>
      <output>{chosen}</output>
      <CorridorMap focus={focus} headingLevel={2} data={dataset} onCorridorSelect={handleSelect}>
        <p>{words}</p>
      </CorridorMap>
      {isShown && <CorridorTimeline data={dataset} from="2010" headingLevel={4} onCorridorSelect={handleSelect} />}
      <CorridorFactCard fact="distance" data={dataset} hidden={!isShown} onCorridorSelect={handleSelect} />
      <div dangerouslySetInnerHTML={{__html: rendered}} suppressHydrationWarning />
    </main>
  );
}
