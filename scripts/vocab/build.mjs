// Makes the selected part of the shipped vocabulary: schema/vocab/mechanisms/selected-*.csv, of the lists and the corrections beside
// this file and of public name tables. Usage, after `npm run build`: node scripts/vocab/build.mjs FOLDER, where FOLDER has the tables
// that schema/vocab/README.md names; a second folder is written into instead. The same lists and tables give the same bytes.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readTerms } from '../../dist/ingest/terms/file.js';
import { keysOf } from '../../dist/ingest/terms/tokens.js';
import { buildTerms } from '../../dist/ingest/vocab/build.js';
import { Joiner } from '../../dist/ingest/vocab/join.js';
import { newReading, readConcepts } from '../../dist/ingest/vocab/read.js';
import { generalWords, isSymbol } from '../../dist/ingest/vocab/spellings.js';
import { ofTheDiseased } from '../../dist/ingest/vocab/variants.js';
import { writeTerms } from '../../dist/ingest/vocab/write.js';
import { HAND_WRITTEN } from '../../dist/ingest/vocabulary.js';

const here = dirname(fileURLToPath(import.meta.url));
const shipped = join(here, '../../schema/vocab/mechanisms');
const [, , folder, target = shipped] = process.argv;
if (!folder) throw new Error('usage: node scripts/vocab/build.mjs FOLDER-OF-NAME-TABLES [FOLDER-TO-WRITE-INTO]');

const TABLES = [
  { name: 'hgnc_entries_2019.tsv' },
  { name: 'famplex_entities.csv' },
  { name: 'famplex_relations.csv' },
  { name: 'famplex_grounding_map.csv' },
  { name: 'reach_mesh-disease.tsv', category: 'disease' },
  { name: 'reach_chebi.tsv' },
  { name: 'reach_bio_process.tsv' },
  { name: 'reach_CellOntology.tsv' },
  { name: 'reach_Uberon.tsv' },
];
const read = (tables) => {
  const joiner = new Joiner(tables);
  for (const [index, { name }] of tables.entries()) {
    const lines = readFileSync(join(folder, name), 'utf8').split('\n');
    for (const concept of readConcepts(newReading(name), lines)) joiner.add(index, concept);
  }
  return buildTerms(joiner).terms;
};
const tables = read(TABLES);
const mesh = read([{ name: 'mesh_id_label_mappings.tsv', category: 'chemical' }]);

const keyOf = (spelling) => keysOf(spelling).join('');
const general = generalWords();
const hand = HAND_WRITTEN.flatMap((topic) => {
  const name = join(shipped, `${topic}.csv`);
  return readTerms({ name, text: readFileSync(name, 'utf8') });
});

/** Spellings and ids that are taken, with the id of who has them. */
const spelled = new Map();
const known = new Map();
const made = [];
const add = (term, topic) => {
  for (const spelling of [term.name, ...term.synonyms, ...term.forms]) {
    if (!spelled.has(keyOf(spelling))) spelled.set(keyOf(spelling), term.id);
  }
  for (const id of [term.id, ...term.xrefs]) known.set(id, term.id);
  if (topic) made.push({ topic, term });
};
for (const term of hand) add(term);

const byKey = new Map();
for (const term of [...tables, ...mesh]) {
  const prefix = term.id.slice(0, term.id.indexOf(':'));
  for (const spelling of [term.name, ...term.synonyms]) {
    const key = `${prefix} ${keyOf(spelling)}`;
    if (!byKey.has(key)) byKey.set(key, term);
  }
}
const PREFIXES = {
  disease: ['MESH'],
  chemical: ['CHEBI', 'MESH'],
  nutrient: ['CHEBI', 'MESH'],
  drug: ['CHEBI', 'MESH'],
  anatomy: ['UBERON', 'GO', 'MESH'],
  cell: ['CL', 'MESH'],
  process: ['GO', 'MESH'],
};
const LISTS = ['diseases', 'chemicals', 'body', 'processes', 'living'];
const sumOf = (name, content) => `${createHash('sha256').update(content).digest('hex')}  ${name}`;
const idOf = (row) => row.split(',', 1)[0];
const slug = (name) =>
  keysOf(name.replaceAll("'s", ' s'))
    .join('-')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
const COLUMNS = 'id,name,category,synonyms,cased,forms,context,xrefs,parents';
const blank = { synonyms: [], cased: [], forms: [], context: [], xrefs: [], parents: [], file: '', line: 0 };
const WORDS = /^[\p{L}\p{N}][\p{L}\p{N}' -]*$/u;

/** Other names of a public vocabulary that people may write: a few words, no formulas. */
const worthy = (spelling, most) =>
  WORDS.test(spelling) &&
  spelling.length > (spelling.includes(' ') ? 4 : 8) &&
  spelling.length <= 40 &&
  spelling.split(' ').length <= most &&
  !isSymbol(spelling) &&
  !general.has(spelling.toLowerCase());

// 1. What the lists name.
/** What says no more than the thing that it is said of: "bone health" is bone, "cytokine production" is cytokine. */
const SAYS_NO_MORE =
  / (?:health|production|secretion|release|synthesis|biosynthesis|intake|consumption|levels?|concentration|supplement(?:s|ation)?|status|activity|risk|development|signaling|signalling|activation|pathway|therapy|use|treatment|deposition|balance|retention|influx|transport|mobilization|conversion)$/;
const saysNoMore = (name) => SAYS_NO_MORE.test(name) && spelled.has(keyOf(name.replace(SAYS_NO_MORE, '')));
/** Some drugs MeSH has by the name of their salt alone. */
const SALTS =
  'citrate hydrochloride sodium calcium mesylate maleate fumarate potassium tartrate succinate acetate sulfate phosphate besylate';
const saltsOf = (name, category) => (category === 'drug' ? SALTS.split(' ').map((salt) => `${name} ${salt}`) : []);
for (const list of LISTS) {
  let category = '';
  let parent = '';
  for (const line of readFileSync(join(here, `${list}.txt`), 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('@')) {
      [category, parent = ''] = line.slice(1).split(' < ');
      continue;
    }
    for (const text of line
      .split(';')
      .map((one) => one.trim())
      .filter(Boolean)) {
      const [entry, above = parent] = text.split(' < ');
      const names = entry.split('|').filter((name) => !spelled.has(keyOf(name)) && !saysNoMore(name));
      if (names.length === 0) continue;
      const own = entry.split('|');
      // A name that a term has already says that the others are its names, too: they are left to the topic file.
      if (names[0] !== own[0]) continue;
      const found = (PREFIXES[category] ?? ['MESH']).flatMap((prefix) => {
        const term = [...own, ...(prefix === 'MESH' ? saltsOf(own[0], category) : [])]
          .map((name) => byKey.get(`${prefix} ${keyOf(name)}`))
          .find(Boolean);
        return term && !known.has(term.id) ? [term] : [];
      });
      const id = found[0]?.id ?? `local:${slug(names[0])}`;
      if (known.has(id)) continue;
      const keys = new Set(own.map(keyOf));
      const said = found
        .map((term) => [term.name, ...term.synonyms])
        // A salt has names of its own, and makes.
        .filter((spellings) => spellings.some((name) => keys.has(keyOf(name))))
        .flat();
      // What may be said of any diseased organ is left to its disease.
      const general = new Set(said.flatMap((name) => ofTheDiseased(name.toLowerCase())));
      const others = said.filter(
        (name) => !general.has(name) && worthy(name, 4) && !saysNoMore(name) && !/ of the | of | and /.test(name),
      );
      const seen = new Set();
      const all = [...names, ...others.slice(0, 8)].filter((name) => {
        const key = keyOf(name);
        if (seen.has(key) || spelled.has(key)) return false;
        seen.add(key);
        return true;
      });
      const up = above === '' ? undefined : spelled.get(keyOf(above));
      if (above !== '' && !up && keyOf(above) !== keyOf(names[0])) console.error(`no parent "${above}" of ${names[0]}`);
      add(
        {
          ...blank,
          id,
          name: all[0],
          category,
          synonyms: all.slice(1),
          cased: all.filter((name, index) => index > 0 && isSymbol(name)),
          xrefs: found.slice(1).map((term) => term.id),
          parents: up && up !== id ? [{ id: up, relation: 'IS_A' }] : [],
        },
        list,
      );
    }
  }
}

// 2. Families and complexes that the literature names, the human genes in them, and genes of a common name.
const isWordy = (name) => /\p{Ll}{4}/u.test(name);
const families = tables.filter(({ id, synonyms }) => id.startsWith('FPLX:') && synonyms.length > 0);
const genes = tables.filter(({ id }) => id.startsWith('HGNC:'));
const fresh = (names) => {
  const seen = new Set();
  return names.filter((name) => {
    const key = keyOf(name);
    if (seen.has(key) || spelled.has(key)) return false;
    seen.add(key);
    return true;
  });
};
/** Families that are told apart by what they are made of, and those of the machinery that every cell has. */
/** Adds a gene or a family of them by its names, the first to be shown; symbols count in their letter case. */
function addGene({ id, parents }, [name, ...synonyms], xrefs, topic) {
  const cased = [name, ...synonyms].filter((one) => !isWordy(one));
  add({ ...blank, id, name, category: 'gene-or-protein', synonyms, cased, xrefs, parents }, topic);
}

const PLURAL = /(?<=\p{Ll}{2}|\p{Lu}{2})(?<![siu])s$/u;
const TOO_FINE = /^FPLX:(?:AMPK_|.*_A\dB\d|MRP|RP[LS]\d|PP2A_|.*_\d_\d)/;
for (const term of families) {
  const name = term.name.replace(/ (?:family|complex)$/, '');
  if (known.has(term.id) || TOO_FINE.test(term.id) || spelled.has(keyOf(name))) continue;
  const usable = [name, ...term.synonyms].filter(
    (one) => WORDS.test(one) && !general.has(one.toLowerCase()) && one.length > 2 && one.length <= 40,
  );
  const some = fresh(usable).slice(0, 5);
  if (some.length === 0) continue;
  // A family is called what people call it, and one of it, rather than by the stem of its symbols.
  const said = isWordy(some[0]) ? some[0] : (some.find((one) => /^\p{Ll}/u.test(one) && isWordy(one)) ?? some[0]);
  const all = [said.replace(PLURAL, ''), ...some.filter((one) => one !== said)];
  addGene(term, all, blank.xrefs, 'families');
}
const common = new Map();
for (const line of readFileSync(join(here, 'genes.txt'), 'utf8').split('\n')) {
  if (line.startsWith('#')) continue;
  for (const entry of line
    .split(';')
    .map((text) => text.trim())
    .filter(Boolean)) {
    const [symbol, ...names] = entry.split(' ');
    common.set(symbol, names.join(' ').split('|').filter(Boolean));
  }
}
const inFamily = new Set(families.filter(({ id }) => !TOO_FINE.test(id)).map(({ id }) => id));
const nameOfGene = (name) => /^[a-z][a-z-]{5,}$/.test(name) || /^[a-z].* /.test(name);
/** How many genes a symbol is claimed by: what two have is the name of neither, but of the one whose symbol it shortens ("Ang1"). */
const claims = new Map();
for (const { name, synonyms } of genes)
  for (const key of new Set([name, ...synonyms].map((one) => one.toLowerCase())))
    claims.set(key, (claims.get(key) ?? 0) + 1);
const shortens = (alias, symbol) => {
  const [, letters, number] = /^(\D+)(\d+)$/.exec(alias.toUpperCase()) ?? [];
  return number !== undefined && symbol.startsWith(letters) && symbol.replace(/^\D+/, '') === number;
};
for (const term of genes) {
  const symbol = term.name;
  const names = common.get(symbol);
  if (known.has(term.id) || !(names || term.parents.some(({ id }) => inFamily.has(id)))) continue;
  const own = [...new Set([symbol, ...term.synonyms])];
  if ([...own, term.name, ...term.synonyms].some((name) => spelled.has(keyOf(name)) && name.length > 4)) continue;
  const words = own.filter((name) => nameOfGene(name) && worthy(name, 6));
  const aliases = own.filter(
    (name) =>
      /^[A-Za-z]{2,6}-?\d{1,3}[a-z]?$/.test(name) &&
      name !== symbol &&
      name.length > 3 &&
      (claims.get(name.toLowerCase()) === 1 || shortens(name, symbol)),
  );
  // A short or common symbol is the name of nothing in prose: the name in words speaks for it.
  const usable = symbol.length > 3 ? !general.has(symbol.toLowerCase()) : /\d/.test(symbol) && symbol.length > 2;
  const first = usable || (names && symbol.length > 2 && !general.has(symbol.toLowerCase())) ? [symbol] : [];
  const all = fresh([...(names ?? []), ...first, ...words.slice(0, 2), ...aliases.slice(0, 2)]);
  if (all.length === 0) continue;
  const xrefs = term.xrefs.filter((xref) => xref.startsWith('NCBIGene:'));
  addGene(term, all, xrefs, 'genes');
}

// 2b. Of the other diseases of MeSH, by their headings, what one word names, and syndromes, dystrophies and their like: what is made
// of a part of the body and what befalls it is read as such. None of animals and of the laboratory, and no plain words.
const NAMED_AS_ONE =
  /^[^ ]+$|(?:syndrome|dystroph(?:y|ies)|ataxias?|anemia|palsy|epileps(?:y|ies)|leukemia|lymphoma|sarcoma|carcinoma|porphyrias?|sclerosis|lipidos[ei]s|dysplasias?|myopath(?:y|ies)|neuropath(?:y|ies))s?$|\b(?:syndrome|porphyria|mucopolysaccharidosis|glycogen storage)\b/i;
const NO_AILMENT =
  /\b(?:animals?|avian|bovine|canine|caprine|cattle|cat|cats|chicken|dog|dogs|equine|feline|fish|fowl|goat|horse|mink|murine|ovine|porcine|poultry|primate|rabbit|rodent|salmon|sheep|simian|swine|turkey|duck|goose|bird|monkey|mouse|rat|bee|tick|experimental|veterinary|spontaneous|complications?|signs and symptoms|emerging|emergencies|multiple|long term|late onset|flare|adverse|other|general|facies|postmortem|factitious|virus diseases|iatrogenic|weapon|warfare|violence|occupational diseases|drowning|asphyxia|device|equipment|prosthesis|retained|migration|needs?)\b/i;
const PLAIN_WORDS = new Set(
  'death disease syndrome fever pain wounds injuries shock stress hunger thirst fatigue fire recurrence coma illusions gagging thinness stupor decapitation cadaver convalescence rupture prolapse autolysis suppuration trisomy monosomy tetrasomy triploidy tetraploidy polyploidy aneuploidy isochromosomes cocarcinogenesis teratogenesis sclerosis lithiasis calculi emaciation exsanguination superinfection coinfection neointima diastema anomia piedra distemper bluetongue dourine glanders scrapie rinderpest fowlpox freemartinism enterotoxemia pseudorabies synostosis hyperkinesis nephrosis poroma luteoma endoleak arteritis'.split(
    ' ',
  ),
);
const MEDICAL =
  /(?:ic|al|ous|ive|ar|ary|ory|ed|ing|ant|ent|oid|ine|ile|able|ible|ate|oma|osis|itis|emia|uria|pathy|plasia|trophy|ism|ia|tion|sion|ment|ness|ance|ence|ity|cy|gen|gene|ase|in|y|s)$/;
/** Words that some name writes in lower case: no names of persons and places. */
const plainWords = new Set(
  [...tables, ...hand]
    .flatMap(({ name, synonyms }) => [name, ...synonyms].flatMap((one) => one.split(/[ -]/)))
    .filter((word) => /^\p{Ll}+$/u.test(word)),
);
const inNaturalOrder = (heading) => {
  const parts = heading.split(', ');
  return parts.length > 2 ? null : parts.reverse().join(' ');
};
const inSingular = (name) =>
  name
    .replace(/ Neoplasms$/, ' Cancer')
    .replace(/oses$/, 'osis')
    .replace(/(?<=\p{L}{3})ies$/u, 'y')
    .replace(/itides$/, 'itis')
    .replace(
      /(?<=ia|oma|[^sui]e|disorder|defect|infection|syndrome|tumor|cyst|ulcer|injur|anomal|abnormalit|fracture|[lrntd])s$/iu,
      '',
    );
const PERSON = /^\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)+$/u;
const isPlainWord = (word) =>
  plainWords.has(word.toLowerCase()) ||
  (MEDICAL.test(word) && !PERSON.test(word) && word.length > 7) ||
  plainWords.has(`${word.toLowerCase()}s`);
/** What is named after who described it, or where it was found. */
const OF_SOMEBODY =
  /^\p{Lu}[^ ]* (?:syndrome|disease|disorder|anomaly|palsy|lesion|tumor|contracture|fever|virus|ataxia|aphasia|dystrophy|chorea|hernia|fracture|encephalitis|infections?)s?$/iu;
const lowered = (name) =>
  name
    .split(' ')
    .map((word, at) =>
      /\d|\p{Lu}{2}|'s$/u.test(word) ||
      (at === 0 && OF_SOMEBODY.test(name) && !isPlainWord(word) && !/(?:ed|related)$/.test(word))
        ? word
        : word.toLowerCase(),
    )
    .join(' ');
const headings = new Map(mesh.map((term) => [term.id, term]));
const correctionLines = readFileSync(join(here, 'corrections.csv'), 'utf8').split('\n');
const correctedRows = correctionLines.filter((line) => line.includes(',') && !line.startsWith('#'));
for (const term of readTerms({ name: 'corrections.csv', text: [COLUMNS, ...correctedRows, ''].join('\n') }))
  for (const spelling of [term.name, ...term.synonyms, ...term.forms])
    if (!spelled.has(keyOf(spelling))) spelled.set(keyOf(spelling), term.id);
for (const term of tables) {
  if (!term.id.startsWith('MESH:D') || term.category !== 'disease' || known.has(term.id)) continue;
  const heading = inNaturalOrder(headings.get(term.id)?.name ?? term.name);
  if (heading === null || !worthy(heading, 6) || NO_AILMENT.test(heading)) continue;
  if (!NAMED_AS_ONE.test(heading) || heading.length < 6 || PLAIN_WORDS.has(heading.toLowerCase())) continue;
  const own = [heading, ...(headings.get(term.id)?.synonyms ?? [])];
  // What another has a name of is left to it.
  if ([...own, term.name, ...term.synonyms].some((name) => spelled.has(keyOf(name)) || saysNoMore(name.toLowerCase())))
    continue;
  const name = lowered(inSingular(heading));
  const seen = new Set();
  const all = [
    name,
    ...own
      .filter((one) => worthy(one, 4) && !/ of the | of | and /.test(one))
      .map(lowered)
      .slice(0, 5),
  ].filter((one) => {
    const key = keyOf(one);
    if (seen.has(key) || spelled.has(key)) return false;
    seen.add(key);
    return true;
  });
  if (all.length > 0)
    add({ ...blank, id: term.id, name: all[0], category: 'disease', synonyms: all.slice(1) }, 'ailments');
}

// 3. Links to what is there, with what hand-written terms stand for; no ring.
const ids = new Map([...hand, ...made.map(({ term }) => term)].map((term) => [term.id, term]));
for (const { term } of made) {
  const links = term.parents.map((link) => ({ ...link, id: known.get(link.id) ?? link.id }));
  const seen = new Set([term.id]);
  term.parents = links.filter(({ id }) => ids.has(id) && !seen.has(id) && seen.add(id));
}
/** Rows that stand as they are written, by topic and id; a row of an id alone is left out. */
const corrections = new Map();
let corrected;
for (const line of correctionLines) {
  if (line === '' || line.startsWith('#')) continue;
  if (line.startsWith('@')) corrections.set(line.slice(1), (corrected = new Map()));
  else corrected.set(idOf(line), line.includes(',') ? `${line}\n` : null);
}
/** What is made, and what it is made of here, by its checksum, for the test that finds what was edited by hand. */
const sums = LISTS.map((list) => `${list}.txt`)
  .concat('genes.txt', 'corrections.csv')
  .map((name) => sumOf(name, readFileSync(join(here, name))));
const topics = [...new Set(made.map(({ topic }) => topic))];
for (const topic of topics) {
  const terms = made.filter((one) => one.topic === topic).map(({ term }) => term);
  const [comment, columns, ...lines] = writeTerms(terms, [
    'made by scripts/vocab/build.mjs: change its lists, not this file',
  ]);
  const rows = new Map(lines.map((line) => [idOf(line), line]));
  for (const [id, line] of corrections.get(topic) ?? []) {
    if (line === (rows.get(id) ?? null)) console.error(`no need to correct ${id}`);
    if (line === null) rows.delete(id);
    else rows.set(id, line);
  }
  const sorted = [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
  const text = [comment, columns, ...sorted].join('');
  writeFileSync(join(target, `selected-${topic}.csv`), text);
  sums.push(sumOf(`selected-${topic}.csv`, text));
  console.log(
    `${topic}: ${rows.size}, ${[...rows.keys()].filter((id) => id.startsWith('local:')).length} of them local`,
  );
}
if (target === shipped) writeFileSync(join(here, 'checksums.txt'), `${sums.join('\n')}\n`);
