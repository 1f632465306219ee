import {createApp} from 'vue';
import {dataset, words} from './scene.js';
import App from './Vue.vue';

createApp(App, {dataset, words}).mount('#app');
