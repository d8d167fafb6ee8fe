import { describe, expect, it } from 'vitest';
import { readLabel } from '../../src/ads/label';
import { readAdName } from '../../src/ads/names';
import { readTechnologyName } from '../../src/ads/technology-names';

describe('labels', () => {
  it('reads a label through the marks around it', () => {
    for (const text of ['Advertisement', '- Advertisement -', 'ADVERTISEMENT:', '» Publicidade', '[Anzeige]', 'Story continues below advertisement', 'Article continues after this ad', 'विज्ञापन', 'Διαφήμιση', 'פרסומת']) expect(readLabel(text), text).toBeDefined();
  });
  it('reads none in a sentence or a near word', () => {
    for (const text of ['Advertisements are everywhere', 'Adverse', 'Anzeigenblatt', 'Additional', '…', '', 'Story continues below the fold of the map']) expect(readLabel(text), text).toBeUndefined();
  });
});

describe('names', () => {
  it('takes a name with a word for ads as one', () => {
    for (const name of ['ad', 'article__ad-slot', 'adBox', 'topAd', 'sidebar_ads', 'ad-300x250', 'AdContainer', 'js-advert', 'werbung', 'ad1']) expect(readAdName('', name), name).toBe(`.${name}`);
  });
  it('takes no name that only looks so', () => {
    for (const name of ['header', 'download', 'roadmap', 'shadow', 'gradient', 'badge', 'thread', 'lead', 'read-more', 'headline', 'admin', 'address', 'loading', 'no-ads', 'has-ad', 'ad-free', 'adapter', 'upload', 'category-advertising', 'tag-ads', 'chat-gpt', 'mb_4_ad', 'leaderboard', 'breadcrumb', 'broadcast']) expect(readAdName(name, name), name).toBeUndefined();
  });
  it('knows the places of ad technology by their names', () => {
    expect(readTechnologyName('div-gpt-ad-12', '')).toBe('#div-gpt-ad-12');
    expect(readTechnologyName('', 'x adsbygoogle')).toBe('.adsbygoogle');
    expect(readTechnologyName('', 'comments outbrain-enabled')).toBeUndefined();
    expect(readTechnologyName('giveaway-gpt', 'header-criteo')).toBeUndefined();
  });
});
