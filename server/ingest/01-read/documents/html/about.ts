import { z } from 'zod';
import type { ArticleMetadata } from '../../../../../model/api/ingest';
import { dayOf } from '../day';

/** More of a page's own description is not looked at, in characters. */
const LONGEST_SCRIPT = 500_000;

const text = z.string().trim().min(1).max(1_000);
const named = z.union([text, z.object({ name: text }).transform(({ name }) => name)]);
const first = <T extends z.ZodType>(one: T) => z.union([one, z.array(one).transform((all) => all[0])]);
const addressed = z.union([text, z.object({ '@id': text }).transform((page) => page['@id'])]);

/** What schema.org says of an article (https://schema.org/NewsArticle); a part of another shape is not there. */
const described = z.object({
  '@type': first(z.string()),
  headline: text.optional().catch(undefined),
  datePublished: text.optional().catch(undefined),
  publisher: first(named).optional().catch(undefined),
  url: text.optional().catch(undefined),
  mainEntityOfPage: addressed.optional().catch(undefined),
});

const kinds = /(Article|Posting|Report)$/;

function parsed(script: string): unknown {
  try {
    return JSON.parse(script);
  } catch {
    // A page's own mistake; what its other words say is still taken.
    return null;
  }
}

/** The objects at the top of a JSON-LD script, those of its graph among them. */
function topOf(value: unknown): unknown[] {
  const all: unknown[] = Array.isArray(value) ? value : [value];
  return all.flatMap((one) => {
    const graph = z.object({ '@graph': z.array(z.unknown()) }).safeParse(one).data;
    return graph ? [one, ...graph['@graph']] : [one];
  });
}

function linkedData(page: Document): z.infer<typeof described> {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')];
  return (
    scripts
      .map((script) => script.textContent)
      .filter((script) => script.length <= LONGEST_SCRIPT)
      .flatMap((script) => topOf(parsed(script)))
      .map((one) => described.safeParse(one).data)
      .find((one) => one !== undefined && kinds.test(one['@type'] ?? '')) ?? { '@type': undefined }
  );
}

const webAddress = (given: string | undefined): string | undefined => {
  if (given === undefined || !URL.canParse(given)) return undefined;
  const { protocol, href } = new URL(given);
  return /^https?:$/.test(protocol) ? href : undefined;
};

/** What a page says about itself: JSON-LD first, then the meta elements that newspapers use, then its `time`. */
export function aboutPage(page: Document): ArticleMetadata {
  const meta = (...names: readonly string[]): string | undefined =>
    names
      .map((name) =>
        page.querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`),
      )
      .map((element) => element?.getAttribute('content')?.trim())
      .find((content) => content !== undefined && content !== '');
  const data = linkedData(page);
  const date = [
    data.datePublished,
    meta(
      'article:published_time',
      'datePublished',
      'date',
      'dc.date',
      'DC.date.issued',
      'pubdate',
      'parsely-pub-date',
    ),
    page.querySelector('time[datetime]')?.getAttribute('datetime'),
  ]
    .map(dayOf)
    .find((day) => day !== undefined);
  const title = data.headline ?? meta('og:title', 'twitter:title');
  const outlet = data.publisher ?? meta('og:site_name', 'publisher', 'dc.publisher');
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined;
  const url = [canonical, meta('og:url'), data.url, data.mainEntityOfPage].map(webAddress).find((one) => one);
  return {
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(url === undefined ? {} : { url }),
  };
}
