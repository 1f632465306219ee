import {CorridorFactCard, CorridorMap, CorridorTimeline} from 'corridor-elements/react';
import {useStory, type StoryProps} from './react-story.js';

/** `rendered` is HTML that Node has made; in the browser it is there already. */
export function App({dataset, words, rendered}: StoryProps & {readonly rendered: string}) {
  const {focus, isShown, handleSelect, controls} = useStory();
  return (
    <main>
      {controls}
      <CorridorMap focus={focus} headingLevel={2} data={dataset} onCorridorSelect={handleSelect}>
        <p>{words}</p>
      </CorridorMap>
      {isShown && <CorridorTimeline data={dataset} from="2010" headingLevel={4} onCorridorSelect={handleSelect} />}
      <CorridorFactCard fact="distance" data={dataset} hidden={!isShown} onCorridorSelect={handleSelect} />
      <div dangerouslySetInnerHTML={{__html: rendered}} suppressHydrationWarning />
    </main>
  );
}
