import type {} from 'corridor-elements/react';
import {useStory, type StoryProps} from './react-story.js';

/** The bare tags, as React 19 takes them in a browser. */
export function Tags({dataset, words}: StoryProps) {
  const {focus, isShown, handleSelect, controls} = useStory();
  return (
    <main>
      {controls}
      <corridor-map focus={focus} heading-level={2} data={dataset} oncorridor-select={handleSelect}>
        <p>{words}</p>
      </corridor-map>
      {isShown && <corridor-timeline data={dataset} from="2010" headingLevel={4} oncorridor-select={handleSelect} />}
      <corridor-fact-card fact="distance" data={dataset} hidden={!isShown} oncorridor-select={handleSelect} />
    </main>
  );
}
