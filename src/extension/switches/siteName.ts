/** The one site that is no host. */
export const FILES = 'file';

const LONGEST = 255;
/** The usual: a name that every browser writes just so. */
const PLAIN = /^(?!.*xn--)[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}$/;
const HOST = /^(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)*|\[[0-9a-f:.]+\])$/;

/**
 * Whether a name can be that of a site: `file`, or a host as a browser writes it. A stored name is not asked for its
 * public suffix again: the list of suffixes changes over the years, and no switch may be lost by that.
 */
export const isSiteName = (name: string): boolean =>
  name.length <= LONGEST && HOST.test(name) && (name === FILES || PLAIN.test(name) || (URL.canParse(`http://${name}/`) && new URL(`http://${name}/`).hostname === name));
