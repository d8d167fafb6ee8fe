import { attribute } from './dom';

const HOST = /^(?:https?:)?\/\/([\w.-]+)/iu;
const site = (host: string): string => host.toLowerCase().split('.').slice(-2).join('.');

/** Whether a link leads to another site, by the last two parts of the hosts. */
export function leadsAway(link: Element, hostname: string): boolean {
  const host = HOST.exec(attribute(link, 'href') ?? '')?.[1];
  return host !== undefined && site(host) !== site(hostname);
}
