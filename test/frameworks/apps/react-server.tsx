import {render} from 'corridor-elements/render';
import dataset from 'corridor-elements/datasets/belarus-china.js';
import {renderToString} from 'react-dom/server';
import {App} from './react.js';

const rendered = render('corridor-fact-card', {id: 'rendered', fact: 'soft-loans-2015'});
export const html = renderToString(<App dataset={dataset} words="What stands between the tags." rendered={rendered} />);
