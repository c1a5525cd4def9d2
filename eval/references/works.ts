import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as cheerio from 'cheerio';
import { halfOf } from '../halves.ts';

/** A work as a structured list of references describes it. */
export interface Work {
  readonly authors: readonly {
    readonly family: string;
    readonly given: string;
  }[];
  readonly organisation: string;
  readonly title: string;
  readonly source: string;
  readonly year: string;
  readonly volume: string;
  readonly issue: string;
  readonly first: string;
  readonly last: string;
  readonly publisher: string;
  readonly place: string;
  readonly doi: string;
  readonly pmid: string;
}

/** The works that the JATS articles of the tuning half cite, in the order of the files. */
export function readWorks(folder: string): Work[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.n?xml$/.test(file))
    .sort();
  return files
    .filter((file) => halfOf(file) === 'tuned')
    .flatMap((file) => {
      const $ = cheerio.load(readFileSync(join(folder, file), 'utf8'), {
        xml: true,
      });
      return $('ref-list element-citation, ref-list mixed-citation, ref-list citation')
        .toArray()
        .map((element) => {
          const within = $(element);
          const text = (selector: string): string => within.find(selector).first().text().replace(/\s+/g, ' ').trim();
          const people = within.find('person-group[person-group-type="author"] name');
          const names = (people.length > 0 ? people : within.find('name')).toArray();
          return {
            authors: names.map((name) => ({
              family: $(name).find('surname').text().replace(/\s+/g, ' ').trim(),
              given: $(name)
                .find('given-names')
                .text()
                .replace(/[\s.]+/g, ' ')
                .trim(),
            })),
            organisation: text('collab'),
            title: text('article-title, chapter-title').replace(/\.$/, ''),
            source: text('source'),
            year: text('year'),
            volume: text('volume'),
            issue: text('issue'),
            first: text('fpage'),
            last: text('lpage'),
            publisher: text('publisher-name'),
            place: text('publisher-loc'),
            doi: text('pub-id[pub-id-type="doi"]'),
            pmid: text('pub-id[pub-id-type="pmid"]'),
          };
        });
    })
    .filter(
      ({ authors, organisation, source, title, year }) =>
        (authors.length > 0 || organisation) && source && title && /^\d{4}/.test(year),
    );
}
