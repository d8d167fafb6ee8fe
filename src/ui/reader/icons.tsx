/** Pictures of the toolbar, drawn by hand on a grid of 20. */
const PATHS = {
  close: 'M5 5l10 10M15 5L5 15', contents: 'M4 5h2M9 5h7M4 10h2M9 10h7M4 15h2M9 15h7',
  listen: 'M3.5 8v4h2.8L10 15.2V4.8L6.3 8zM13 7.2c1.6 1.5 1.6 4.1 0 5.6M15.3 5c2.8 2.7 2.8 7.3 0 10',
  save: 'M10 3v9M6.5 8.8L10 12.3l3.5-3.5M4 13.5V17h12v-3.5', play: 'M6.5 4.2l9 5.8-9 5.8z', pause: 'M7 4.5v11M13 4.5v11',
  previous: 'M15.5 4.8L8.5 10l7 5.2zM5 5v10', next: 'M4.5 4.8l7 5.2-7 5.2zM15 5v10', minus: 'M4.5 10h11', plus: 'M4.5 10h11M10 4.5v11', tick: 'M4 10.5l4 4 8-9',
} as const;
export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false" class={`icon ${name}`}><path d={PATHS[name]} /></svg>;
}
