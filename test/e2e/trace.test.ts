import { expect, test } from 'vitest';
import type { Library } from '../../src/library.ts';
import { extractionOf, WORLD } from '../api/world.ts';
import { describeInBrowser, faultsOf, NARROW, settled, WIDE, withExplorer } from './explorer.ts';
import { fillWithNotices } from './retracted-world.ts';

const [gut] = WORLD.map(extractionOf);
const at = (claimId: string, more = ''): string => `/trace?claim=${encodeURIComponent(claimId)}${more}`;

async function claimOf(library: Library, articleId: string, supportStatus: string): Promise<string> {
  const { data } = await library.execute(
    'query ($id: ID!, $rung: [SupportStatus!]) { claims(first: 1, where: { articleId: $id, supportStatus: $rung }) { nodes { id } } }',
    { id: articleId, rung: [supportStatus] },
  );
  return (data as { claims: { nodes: { id: string }[] } }).claims.nodes[0]!.id;
}

describeInBrowser('the trace of a claim', () => {
  const explorer = withExplorer({ fill: fillWithNotices });

  test('goes from article to article, with the words at each step, to where each chain ends', async () => {
    const page = await explorer.open(at(gut!.claims[0]!.id));
    expect(await page.locator('.intro').innerText()).toContain('It rests on a work that can be looked up.');
    const quotes = await page.locator('.claim-step blockquote').allInnerTexts();
    expect(quotes[0]).toBe(gut!.claims[0]!.quote);
    expect(quotes.length).toBeGreaterThan(2);
    const [first] = await page.locator('.ways > li').allInnerTexts();
    expect(first).toMatch(/cites\s+\[1\]/);
    expect(first).toMatch(/entry\s+.*A loop/s);
    const ends = await page.locator('.end').allInnerTexts();
    expect(ends.join('\n')).toContain('It comes round: “Receptors of the gut wall” stands in this chain already.');
    expect(ends.join('\n')).toContain('The work can be looked up. It is not in this store');
    await page.locator('.ways .claim-step blockquote a').first().click();
    await page.waitForURL(/\/article\?id=https/);
    await page.goBack();
    await page.waitForURL(/\/trace/);
  });

  test('is followed further where it was cut', async () => {
    const page = await explorer.open(at(gut!.claims[0]!.id, '&depth=1'));
    expect(await page.locator('.end').allInnerTexts()).toContain(
      '… It goes on from here, and was not followed further.',
    );
    await page.getByRole('button', { name: 'Go further' }).click();
    await page.waitForURL(/depth=4/);
    await page.locator('.onward').first().waitFor();
    await page.reload();
    await settled(page);
    expect(await page.locator('.onward').count()).toBeGreaterThan(0);
    expect(await page.getByRole('button', { name: 'Go further' }).count()).toBe(0);
  });

  test('says in plain words why it is at an end', async () => {
    const { library } = explorer;
    const dead = async (articleId: string, rung: string): Promise<string> => {
      const page = await explorer.open(at(await claimOf(library, articleId, rung)));
      const text = await page.locator('main').innerText();
      await page.close();
      return text;
    };
    expect(await dead('listless.txt', 'DANGLING')).toMatch(
      /\[14\]\s+end\s+✕ The marker leads nowhere: the article has no list of references\./,
    );
    expect(await dead('https://example.org/loop', 'DANGLING')).toMatch(/the article’s references have no entry 9\./);
    expect(await dead('third.md', 'UNIDENTIFIED')).toContain('no DOI, no PMID and no address');
    expect(await dead('10.5555/gut', 'UNSUPPORTED')).toContain('It cites nothing');
    expect(await dead('10.5555/gut', 'VAGUELY_ATTRIBUTED')).toContain('It names an authority');
    const retracted = await dead('series/part-1.txt', 'RETRACTED');
    expect(retracted).toContain('All that it rests on was retracted.');
    expect(retracted).toContain('This work was retracted');
    expect(retracted).toContain('retracted 2019-05-01');
  });

  test('shows what a claim leans on nearby as such', async () => {
    const page = await explorer.open(at(await claimOf(explorer.library, 'https://example.org/loop', 'CITED_NEARBY')));
    expect(await page.locator('.ways > li').first().innerText()).toMatch(/nearby\s+… .*\[1, 2\]/s);
  });

  test('of a claim that is gone says so, and of a depth that is none goes three articles deep', async () => {
    const page = await explorer.open(at('gone#claim-1'));
    expect(await page.locator('.empty').innerText()).toContain('This claim is not in the store');
    await page.goto(`${explorer.url}${at(gut!.claims[0]!.id, '&depth=deep')}`);
    await settled(page);
    expect(await page.locator('.onward').count()).toBeGreaterThan(0);
  });

  test.each(['light', 'dark'] as const)(
    'axe finds nothing in the %s theme, wide and at 360 px',
    async (colorScheme) => {
      for (const viewport of [NARROW, WIDE]) {
        const page = await explorer.open(at(gut!.claims[0]!.id), { colorScheme, viewport });
        expect(await faultsOf(page)).toEqual([]);
      }
    },
  );
});
