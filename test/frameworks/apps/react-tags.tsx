import type {CorridorSelectEvent, Dataset} from 'corridor-elements';
import type {} from 'corridor-elements/react';
import {useState} from 'react';

/** The bare tags, as React 19 takes them in a browser. */
export function Tags({dataset, words}: {dataset: Dataset; words: string}) {
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
      <corridor-map focus={focus} heading-level={2} data={dataset} oncorridor-select={handleSelect}>
        <p>{words}</p>
      </corridor-map>
      {isShown && <corridor-timeline data={dataset} from="2010" headingLevel={4} oncorridor-select={handleSelect} />}
      <corridor-fact-card fact="distance" data={dataset} hidden={!isShown} oncorridor-select={handleSelect} />
    </main>
  );
}
