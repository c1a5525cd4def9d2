/** Verbs that no rule inflects: lemma → third person, past, participle, gerund. */
const IRREGULAR: Readonly<Record<string, readonly [string, string, string, string]>> = {
  be: ['is', 'was', 'been', 'being'],
  arise: ['arises', 'arose', 'arisen', 'arising'],
  become: ['becomes', 'became', 'become', 'becoming'],
  bear: ['bears', 'bore', 'borne', 'bearing'],
  begin: ['begins', 'began', 'begun', 'beginning'],
  break: ['breaks', 'broke', 'broken', 'breaking'],
  bring: ['brings', 'brought', 'brought', 'bringing'],
  build: ['builds', 'built', 'built', 'building'],
  choose: ['chooses', 'chose', 'chosen', 'choosing'],
  come: ['comes', 'came', 'come', 'coming'],
  cut: ['cuts', 'cut', 'cut', 'cutting'],
  draw: ['draws', 'drew', 'drawn', 'drawing'],
  drive: ['drives', 'drove', 'driven', 'driving'],
  eat: ['eats', 'ate', 'eaten', 'eating'],
  fall: ['falls', 'fell', 'fallen', 'falling'],
  feed: ['feeds', 'fed', 'fed', 'feeding'],
  fight: ['fights', 'fought', 'fought', 'fighting'],
  find: ['finds', 'found', 'found', 'finding'],
  freeze: ['freezes', 'froze', 'frozen', 'freezing'],
  get: ['gets', 'got', 'got', 'getting'],
  give: ['gives', 'gave', 'given', 'giving'],
  go: ['goes', 'went', 'gone', 'going'],
  grow: ['grows', 'grew', 'grown', 'growing'],
  have: ['has', 'had', 'had', 'having'],
  hold: ['holds', 'held', 'held', 'holding'],
  keep: ['keeps', 'kept', 'kept', 'keeping'],
  know: ['knows', 'knew', 'known', 'knowing'],
  lead: ['leads', 'led', 'led', 'leading'],
  leave: ['leaves', 'left', 'left', 'leaving'],
  lose: ['loses', 'lost', 'lost', 'losing'],
  lower: ['lowers', 'lowered', 'lowered', 'lowering'],
  make: ['makes', 'made', 'made', 'making'],
  mean: ['means', 'meant', 'meant', 'meaning'],
  meet: ['meets', 'met', 'met', 'meeting'],
  offset: ['offsets', 'offset', 'offset', 'offsetting'],
  overcome: ['overcomes', 'overcame', 'overcome', 'overcoming'],
  put: ['puts', 'put', 'put', 'putting'],
  rise: ['rises', 'rose', 'risen', 'rising'],
  run: ['runs', 'ran', 'run', 'running'],
  say: ['says', 'said', 'said', 'saying'],
  see: ['sees', 'saw', 'seen', 'seeing'],
  seek: ['seeks', 'sought', 'sought', 'seeking'],
  sell: ['sells', 'sold', 'sold', 'selling'],
  shrink: ['shrinks', 'shrank', 'shrunk', 'shrinking'],
  show: ['shows', 'showed', 'shown', 'showing'],
  shut: ['shuts', 'shut', 'shut', 'shutting'],
  slow: ['slows', 'slowed', 'slowed', 'slowing'],
  spread: ['spreads', 'spread', 'spread', 'spreading'],
  spend: ['spends', 'spent', 'spent', 'spending'],
  stand: ['stands', 'stood', 'stood', 'standing'],
  strengthen: ['strengthens', 'strengthened', 'strengthened', 'strengthening'],
  take: ['takes', 'took', 'taken', 'taking'],
  teach: ['teaches', 'taught', 'taught', 'teaching'],
  tear: ['tears', 'tore', 'torn', 'tearing'],
  tell: ['tells', 'told', 'told', 'telling'],
  think: ['thinks', 'thought', 'thought', 'thinking'],
  undergo: ['undergoes', 'underwent', 'undergone', 'undergoing'],
  underlie: ['underlies', 'underlay', 'underlain', 'underlying'],
  wear: ['wears', 'wore', 'worn', 'wearing'],
  win: ['wins', 'won', 'won', 'winning'],
  withstand: ['withstands', 'withstood', 'withstood', 'withstanding'],
  write: ['writes', 'wrote', 'written', 'writing'],
};
/** Verbs that double their last letter. */
const DOUBLED = new Set(['trap', 'stop', 'drop', 'plan', 'permit', 'control', 'transfer', 'occur', 'refer']);

export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
}

/** The forms of a verb; of a phrase ("lead to") the first word is inflected, behind a hyphen ("up - regulate") the one behind it. */
export function verbForms(lemma: string): VerbForms {
  const [, prefix = '', head = lemma, tail = ''] = /^(\S+ - )?(\S+)(.*)$/.exec(lemma) ?? [];
  const [third, past, participle, gerund] = IRREGULAR[head] ?? regular(head);
  const form = (inflected: string): string => prefix + inflected + tail;
  return {
    base: form(head),
    third: form(third),
    past: form(past),
    participle: form(participle),
    gerund: form(gerund),
  };
}

function regular(verb: string): readonly [string, string, string, string] {
  const stem = DOUBLED.has(verb) ? verb + verb.at(-1)! : verb;
  const afterConsonant = /[^aeiou]y$/.test(verb);
  const third = afterConsonant ? `${verb.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
  const past = afterConsonant ? `${verb.slice(0, -1)}ied` : verb.endsWith('e') ? `${verb}d` : `${stem}ed`;
  const gerund = /[^eoy]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${stem}ing`;
  return [third, past, past, gerund];
}

/** Every form of a verb, each once. */
export const allForms = (lemma: string): string[] => {
  const { base, third, past, participle, gerund } = verbForms(lemma);
  return [...new Set([base, third, past, participle, gerund])];
};
