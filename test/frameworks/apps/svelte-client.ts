import {mount} from 'svelte';
import {dataset, words} from './scene.js';
import App from './Svelte.svelte';

mount(App, {target: document.querySelector('#app')!, props: {dataset, words}});
