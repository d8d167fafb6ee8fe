/** The extension API, with promises, in every context of both browsers. */
export { default as browser } from 'webextension-polyfill';
