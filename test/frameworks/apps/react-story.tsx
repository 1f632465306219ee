import type {CorridorSelectEvent, Dataset} from 'corridor-elements';
import {useState} from 'react';

export interface StoryProps {
  readonly dataset: Dataset;
  /** What stands between the tags of the map. */
  readonly words: string;
}

/** What a story does around the elements: it moves the map, takes the timeline away, says what was chosen. */
export function useStory() {
  const [focus, setFocus] = useState('minsk');
  const [isShown, setShown] = useState(true);
  const [chosen, setChosen] = useState('');
  const handleSelect = ({kind, id}: CorridorSelectEvent) => setChosen(`${kind} ${id}`);
  const controls = (
    <>
      <button id="refocus" onClick={() => setFocus('brest')}>
        Brest
      </button>
      <button id="toggle" onClick={() => setShown(!isShown)}>
        Timeline
      </button>
      <output>{chosen}</output>
    </>
  );
  return {focus, isShown, handleSelect, controls};
}
