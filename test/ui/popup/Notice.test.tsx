import { afterEach, describe, expect, it } from 'vitest';
import { Notice } from '../../../src/ui/popup/Notice';
import { clear, draw, find } from '../draw';

afterEach(clear);

describe('a state that is no article', () => {
  it('has a title, and what can be said and done', () => {
    const root = draw(<Notice title="No article here"><p>Open one of its articles.</p><button type="button">Try again</button></Notice>);
    expect(find(root, 'h1').textContent).toBe('No article here');
    expect(find(root, 'p').textContent).toBe('Open one of its articles.');
    expect(find(root, 'button').textContent).toBe('Try again');
  });
});
