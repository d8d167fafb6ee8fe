import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { useTexts } from '../text';

export interface MenuItem { name: string; label: string; onChoose(): void }

const STEPS: Record<string, (at: number, count: number) => number> = {
  ArrowDown: (at, count) => (at + 1) % count, ArrowUp: (at, count) => (at + count - 1) % count, Home: () => 0, End: (_, count) => count - 1,
};

/** A small menu behind a button: arrow keys, Home and End move in it, Escape and a click beside it close it. */
export function Menu({ items }: { items: readonly MenuItem[] }) {
  const { t } = useTexts();
  const id = useId();
  const menu = useRef<HTMLDivElement>(null), button = useRef<HTMLButtonElement>(null);
  const choices = (): HTMLElement[] => Array.from(menu.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? []);

  useLayoutEffect(() => {
    const opened = (event: ToggleEvent): void => {
      const open = event.newState === 'open';
      button.current?.setAttribute('aria-expanded', String(open));
      if (open) choices()[0]?.focus();
    };
    const { current } = menu;
    current?.addEventListener('toggle', opened);
    return () => current?.removeEventListener('toggle', opened);
  }, []);

  function onKeyDown(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    if (event.key === 'Tab') menu.current?.hidePopover();
    if (event.key === 'Escape') {
      // Else the browser would close the whole popup.
      event.preventDefault();
      menu.current?.hidePopover();
      button.current?.focus();
    }
    if (!step) return;
    event.preventDefault();
    const all = choices();
    all[step(all.indexOf(document.activeElement as HTMLElement), all.length)]?.focus();
  }

  return (
    <div class="menu">
      <button type="button" class="more" ref={button} popovertarget={id} aria-haspopup="menu" aria-expanded="false" aria-label={t('moreActions')}>
        <svg viewBox="0 0 16 16" aria-hidden="true"><circle cx="3" cy="8" r="1.5" /><circle cx="8" cy="8" r="1.5" /><circle cx="13" cy="8" r="1.5" /></svg>
      </button>
      <div id={id} ref={menu} popover="auto" role="menu" aria-label={t('moreActions')} onKeyDown={onKeyDown}>
        {items.map(({ name, label, onChoose }) => (
          <button type="button" key={name} class={name} role="menuitem" tabIndex={-1} onClick={() => { menu.current?.hidePopover(); button.current?.focus(); onChoose(); }}>{label}</button>
        ))}
      </div>
    </div>
  );
}
