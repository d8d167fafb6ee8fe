import { afterEach, describe, expect, it } from 'vitest';
import { Reading } from '../../../src/ui/popup/Reading';
import { clear, draw, find } from '../draw';

afterEach(clear);

describe('a page that is being read', () => {
  it('is said to a screen reader, and drawn as what is to come', () => {
    const root = draw(<Reading slow={false} />);
    expect(find(root, '[aria-busy=true]').textContent).toBe('Reading…');
    expect(root.querySelectorAll('.outline[aria-hidden=true] i')).toHaveLength(8);
  });

  it('is excused where it takes long, and nothing moves for it', () => {
    const soon = find(draw(<Reading slow={false} />), '.outline').getBoundingClientRect().height;
    const root = draw(<Reading slow />);
    expect(find(root, '.slow').textContent).toBe('This page is large. Still reading.');
    expect(find(root, '.outline').getBoundingClientRect().height).toBe(soon);
  });
});
