import { options } from 'preact';

/** Does something to signals and lets what it changes be drawn before this returns, instead of a moment later. */
export function atOnce(work: () => void): void {
  const before = options.debounceRendering;
  options.debounceRendering = draw => draw();
  try {
    work();
  } finally {
    options.debounceRendering = before;
  }
}
