/** Verbs that no rule inflects: lemma → third person, past, participle, gerund. */
const IRREGULAR: Readonly<Record<string, readonly [string, string, string, string]>> = {
  be: ['is', 'was', 'been', 'being'],
  arise: ['arises', 'arose', 'arisen', 'arising'],
  bear: ['bears', 'bore', 'borne', 'bearing'],
  beat: ['beats', 'beat', 'beaten', 'beating'],
  become: ['becomes', 'became', 'become', 'becoming'],
  beget: ['begets', 'begot', 'begotten', 'begetting'],
  begin: ['begins', 'began', 'begun', 'beginning'],
  bind: ['binds', 'bound', 'bound', 'binding'],
  break: ['breaks', 'broke', 'broken', 'breaking'],
  breed: ['breeds', 'bred', 'bred', 'breeding'],
  bring: ['brings', 'brought', 'brought', 'bringing'],
  build: ['builds', 'built', 'built', 'building'],
  choose: ['chooses', 'chose', 'chosen', 'choosing'],
  come: ['comes', 'came', 'come', 'coming'],
  creep: ['creeps', 'crept', 'crept', 'creeping'],
  cut: ['cuts', 'cut', 'cut', 'cutting'],
  do: ['does', 'did', 'done', 'doing'],
  draw: ['draws', 'drew', 'drawn', 'drawing'],
  drive: ['drives', 'drove', 'driven', 'driving'],
  eat: ['eats', 'ate', 'eaten', 'eating'],
  fall: ['falls', 'fell', 'fallen', 'falling'],
  feed: ['feeds', 'fed', 'fed', 'feeding'],
  fight: ['fights', 'fought', 'fought', 'fighting'],
  find: ['finds', 'found', 'found', 'finding'],
  foretell: ['foretells', 'foretold', 'foretold', 'foretelling'],
  freeze: ['freezes', 'froze', 'frozen', 'freezing'],
  get: ['gets', 'got', 'got', 'getting'],
  give: ['gives', 'gave', 'given', 'giving'],
  go: ['goes', 'went', 'gone', 'going'],
  grow: ['grows', 'grew', 'grown', 'growing'],
  have: ['has', 'had', 'had', 'having'],
  hold: ['holds', 'held', 'held', 'holding'],
  hurt: ['hurts', 'hurt', 'hurt', 'hurting'],
  interweave: ['interweaves', 'interwove', 'interwoven', 'interweaving'],
  keep: ['keeps', 'kept', 'kept', 'keeping'],
  know: ['knows', 'knew', 'known', 'knowing'],
  lay: ['lays', 'laid', 'laid', 'laying'],
  lead: ['leads', 'led', 'led', 'leading'],
  leave: ['leaves', 'left', 'left', 'leaving'],
  lend: ['lends', 'lent', 'lent', 'lending'],
  let: ['lets', 'let', 'let', 'letting'],
  lie: ['lies', 'lay', 'lain', 'lying'],
  lose: ['loses', 'lost', 'lost', 'losing'],
  lower: ['lowers', 'lowered', 'lowered', 'lowering'],
  make: ['makes', 'made', 'made', 'making'],
  mean: ['means', 'meant', 'meant', 'meaning'],
  meet: ['meets', 'met', 'met', 'meeting'],
  offset: ['offsets', 'offset', 'offset', 'offsetting'],
  overcome: ['overcomes', 'overcame', 'overcome', 'overcoming'],
  oversee: ['oversees', 'oversaw', 'overseen', 'overseeing'],
  put: ['puts', 'put', 'put', 'putting'],
  quit: ['quits', 'quit', 'quit', 'quitting'],
  rebuild: ['rebuilds', 'rebuilt', 'rebuilt', 'rebuilding'],
  regrow: ['regrows', 'regrew', 'regrown', 'regrowing'],
  reset: ['resets', 'reset', 'reset', 'resetting'],
  rise: ['rises', 'rose', 'risen', 'rising'],
  run: ['runs', 'ran', 'run', 'running'],
  say: ['says', 'said', 'said', 'saying'],
  see: ['sees', 'saw', 'seen', 'seeing'],
  seek: ['seeks', 'sought', 'sought', 'seeking'],
  sell: ['sells', 'sold', 'sold', 'selling'],
  send: ['sends', 'sent', 'sent', 'sending'],
  set: ['sets', 'set', 'set', 'setting'],
  shed: ['sheds', 'shed', 'shed', 'shedding'],
  shoot: ['shoots', 'shot', 'shot', 'shooting'],
  show: ['shows', 'showed', 'shown', 'showing'],
  shrink: ['shrinks', 'shrank', 'shrunk', 'shrinking'],
  shut: ['shuts', 'shut', 'shut', 'shutting'],
  sink: ['sinks', 'sank', 'sunk', 'sinking'],
  sit: ['sits', 'sat', 'sat', 'sitting'],
  slow: ['slows', 'slowed', 'slowed', 'slowing'],
  speak: ['speaks', 'spoke', 'spoken', 'speaking'],
  spend: ['spends', 'spent', 'spent', 'spending'],
  spread: ['spreads', 'spread', 'spread', 'spreading'],
  spring: ['springs', 'sprang', 'sprung', 'springing'],
  stand: ['stands', 'stood', 'stood', 'standing'],
  steal: ['steals', 'stole', 'stolen', 'stealing'],
  strengthen: ['strengthens', 'strengthened', 'strengthened', 'strengthening'],
  strike: ['strikes', 'struck', 'struck', 'striking'],
  sweep: ['sweeps', 'swept', 'swept', 'sweeping'],
  take: ['takes', 'took', 'taken', 'taking'],
  teach: ['teaches', 'taught', 'taught', 'teaching'],
  tear: ['tears', 'tore', 'torn', 'tearing'],
  tell: ['tells', 'told', 'told', 'telling'],
  think: ['thinks', 'thought', 'thought', 'thinking'],
  throw: ['throws', 'threw', 'thrown', 'throwing'],
  undergo: ['undergoes', 'underwent', 'undergone', 'undergoing'],
  underlie: ['underlies', 'underlay', 'underlain', 'underlying'],
  undo: ['undoes', 'undid', 'undone', 'undoing'],
  uphold: ['upholds', 'upheld', 'upheld', 'upholding'],
  upset: ['upsets', 'upset', 'upset', 'upsetting'],
  wake: ['wakes', 'woke', 'woken', 'waking'],
  wear: ['wears', 'wore', 'worn', 'wearing'],
  win: ['wins', 'won', 'won', 'winning'],
  withdraw: ['withdraws', 'withdrew', 'withdrawn', 'withdrawing'],
  withstand: ['withstands', 'withstood', 'withstood', 'withstanding'],
  write: ['writes', 'wrote', 'written', 'writing'],
};
/** Verbs that double their last letter. */
const DOUBLED = new Set([
  'permit',
  'control',
  'transfer',
  'occur',
  'refer',
  'expel',
  'deter',
  'propel',
  'cancel',
  'reprogram',
]);
/** "stop", "clog": one syllable with one vowel before one consonant, which is doubled. */
const SHORT = /^(?:qu|[^aeiou])*[aeiou][^aeiouwxy]$/;

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
  const stem = DOUBLED.has(verb) || SHORT.test(verb) ? verb + verb.at(-1)! : verb;
  const afterConsonant = /[^aeiou]y$/.test(verb);
  const third = afterConsonant ? `${verb.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
  const past = afterConsonant ? `${verb.slice(0, -1)}ied` : verb.endsWith('e') ? `${verb}d` : `${stem}ed`;
  const gerund = verb.endsWith('ie')
    ? `${verb.slice(0, -2)}ying`
    : /[^eoy]e$/.test(verb)
      ? `${verb.slice(0, -1)}ing`
      : `${stem}ing`;
  return [third, past, past, gerund];
}

/** Every form of a verb, each once. */
export const allForms = (lemma: string): string[] => {
  const { base, third, past, participle, gerund } = verbForms(lemma);
  return [...new Set([base, third, past, participle, gerund])];
};

/** Whether a form of a verb is its infinitive and its participle alike: "cut". */
export const isInvariable = (form: string): boolean => IRREGULAR[form]?.[2] === form;
