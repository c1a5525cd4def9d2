import { isTeaser } from './cards.ts';
import { openingOf } from './opening.ts';
import { type Element, type Root, elementsOf, isElement } from './tree.ts';
import { type Weight, linkDensity, standing } from './weight.ts';
import { type Weights, weighPage } from './weigh.ts';

/** The elements that hold the article, next to each other, and the weights that they were chosen by. */
export interface Body {
  readonly roots: ReadonlySet<Element>;
  readonly weights: Weights;
}

interface Candidate {
  readonly element: Element;
  readonly score: number;
}

/** An article shorter than this is looked for once more, in what names call boilerplate, and where nothing else is said, comments. */
const SHORT_ARTICLE = 250;
const MOST_CANDIDATES = 5;

/**
 * Finds the article of a page: where most paragraphs are, widened to the `article` or `main` around it, else by the neighbours
 * that read like it. The scores, and the way they climb, are those of Arc90's Readability.
 */
export function findBody(root: Root, title: string): Body {
  const withOpening = ({ roots, weights }: Body): Body => ({
    roots: new Set([...openingOf(root, roots, weights, title), ...roots]),
    weights,
  });
  const strict = bodyBy(root, weighPage(root, 'ALL'));
  if (strict.length >= SHORT_ARTICLE) return withOpening(strict.body);
  const isThread = [...strict.body.roots].every((one) => isInComments(one, strict.body.weights));
  const beside = bodyBy(root, weighPage(root, 'COMMENTS'));
  if (beside.length > 2 * strict.length || (isThread && proseOf(root, beside.body.weights) > 0))
    return withOpening(beside.body);
  if ((!isThread && proseOf(root, strict.body.weights) > 0) || isBesideComments(strict.body))
    return withOpening(strict.body);
  const loose = bodyBy(root, weighPage(root, 'NONE'));
  if (loose.length <= 2 * strict.length) return withOpening(strict.body);
  const post = proseOf(root, strict.body.weights) === 0 ? openingPost(root, loose.body.weights) : null;
  return post ? { roots: new Set([post]), weights: loose.body.weights } : withOpening(loose.body);
}

const proseOf = (root: Root, weights: Weights): number =>
  root.children.reduce((sum, child) => sum + (isElement(child) ? (weights.of(child)?.prose ?? 0) : 0), 0);

/** Whether an article is marked up as such, and the comments stand outside of it: they are not the page then, however long. */
const isBesideComments = ({ roots, weights }: Body): boolean =>
  [...roots].every(
    (one) => isMarkedUp(one) && ![...elementsOf(one)].some((inner) => weights.verdictOf(inner)?.section === 'COMMENTS'),
  );

/** A page with nothing to read but posts is a thread: the first post is its article, the others are comments on that. */
function openingPost(root: Root, weights: Weights): Element | null {
  let post: Element | null = null;
  for (const element of elementsOf(root)) {
    const weight = weights.of(element);
    if (!weight || weight.text < 25 || weights.verdictOf(element)?.section !== 'COMMENTS') continue;
    if (post && !isWithin(element, post)) break;
    post = element;
  }
  return post;
}

function isInComments(element: Element, weights: Weights): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    if (weights.isFrame(at) && weights.verdictOf(at)?.section === 'COMMENTS') return true;
  }
  return false;
}

function isWithin(element: Element, around: Element): boolean {
  for (let at = element.parent; at && isElement(at); at = at.parent) if (at === around) return true;
  return false;
}

function bodyBy(root: Root, weights: Weights): { body: Body; length: number } {
  const candidates = bestOf(root, weights);
  const top = candidates[0] && climbed(candidates, weights);
  const article = onlyArticle(root, weights);
  const roots = article ? [article] : top ? widened(top, weights) : wholeBody(root);
  const length = roots.reduce((sum, element) => sum + (weights.of(element)?.text ?? 0), 0);
  return { body: { roots: new Set(roots), weights }, length };
}

function bestOf(root: Root, weights: Weights): Candidate[] {
  const best: Candidate[] = [];
  for (const element of elementsOf(root)) {
    const weight = weights.of(element);
    if (!weight || weights.isFrame(element)) continue;
    const score = standing(element, weight);
    if (score <= (best[MOST_CANDIDATES - 1]?.score ?? 0)) continue;
    if (weights.apart === 'COMMENTS' && isInComments(element, weights)) continue;
    best.push({ element, score });
    best.sort((a, b) => b.score - a.score);
    best.length = Math.min(best.length, MOST_CANDIDATES);
  }
  return best;
}

const wholeBody = (root: Root): Element[] => {
  for (const element of elementsOf(root)) if (element.name === 'body') return [element];
  return root.children.filter(isElement);
};

const parentOf = (element: Element): Element | null =>
  element.parent && isElement(element.parent) && !['body', 'html'].includes(element.parent.name)
    ? element.parent
    : null;

/** The best candidate, or what it shares with others nearly as good, or an element around it that scores more. */
function climbed(candidates: readonly Candidate[], weights: Weights): Candidate {
  let { element, score } = candidates[0]!;
  const rivals = candidates.filter((one) => one.score >= score * 0.75).map((one) => ancestorsOf(one.element));
  if (rivals.length > 3) {
    const shared = ancestorsOf(element).find((one) => rivals.filter((path) => path.includes(one)).length > 3);
    if (shared) element = shared;
  }
  const scoreOf = (one: Element): number => standing(one, weights.of(one)!);
  const least = score / 3;
  let last = score;
  for (let parent = parentOf(element); parent; parent = parentOf(parent)) {
    const own = scoreOf(parent);
    if (own < least) break;
    if (own > last) {
      element = parent;
      break;
    }
    last = own;
  }
  element = withProse(element, weights);
  for (let parent = parentOf(element); parent && isSlight(element, weights); parent = parentOf(parent)) {
    if (linkDensity(weights.of(parent)!) > 0.4 || weights.isFrame(parent)) break;
    element = parent;
  }
  for (let parent = parentOf(element); parent && isAllOf(element, parent, weights); parent = parentOf(parent))
    element = parent;
  score = Math.max(score, scoreOf(element));
  return { element, score };
}

/** Whether an element is all that the one around it shows: its like stand beside that one. */
const isAllOf = (element: Element, around: Element, weights: Weights): boolean =>
  !isMarkedUp(element) && weights.of(around)!.text === weights.of(element)!.text && !weights.isFrame(around);

const isSlight = (element: Element, weights: Weights): boolean => weights.of(element)!.text < SHORT_ARTICLE;

/** The nearest element around that has much more prose, and hardly anything else: an article in several parts. */
function withProse(element: Element, weights: Weights): Element {
  const most = weights.of(element)!.prose * 1.75;
  const wider = ancestorsOf(element).find((one) => weights.of(one)!.prose > most);
  return wider && isMostlyProse(weights.of(wider)!) && !weights.isFrame(wider) ? withProse(wider, weights) : element;
}

function ancestorsOf(element: Element): Element[] {
  const path: Element[] = [];
  for (let parent = parentOf(element); parent; parent = parentOf(parent)) path.push(parent);
  return path;
}

/** The marked-up article around the best element, where it is not much more than that; else the element with its like. */
function widened({ element: top, score }: Candidate, weights: Weights): Element[] {
  const unlinked = (element: Element): number => weights.of(element)!.text - weights.of(element)!.linked;
  const article = [top, ...ancestorsOf(top)].find(isMarkedUp);
  if (article && (unlinked(article) <= 2.5 * unlinked(top) || isMostlyProse(weights.of(article)!))) return [article];
  const parent = parentOf(top);
  if (!parent) return [top];
  const least = Math.max(10, score * 0.2);
  const isLike = (child: Element): boolean => {
    if (child === top) return true;
    const weight = weights.of(child);
    if (!weight || weights.isFrame(child)) return false;
    const bonus = child.attribs['class'] && child.attribs['class'] === top.attribs['class'] ? score * 0.2 : 0;
    const isAlike = child.name === top.name && child.attribs['class'] === top.attribs['class'];
    if ((weight.prose > 0 || isAlike) && standing(child, weight) + bonus >= least) return true;
    if (child.name !== 'p') return false;
    const density = linkDensity(weight);
    return weight.text > 80 ? density < 0.25 : weight.text > 0 && density === 0;
  };
  const children = parent.children.filter(isElement);
  const [first, last] = [children.findIndex(isLike), children.findLastIndex(isLike)];
  return children.filter((child, at) => isLike(child) || (at > first && at < last && isBetween(child, weights)));
}

/** Whether what stands between parts of an article, a list or a heading, may belong to it. */
function isBetween(element: Element, weights: Weights): boolean {
  const weight = weights.of(element);
  return weight !== undefined && weight.text > 0 && !weights.isFrame(element) && linkDensity(weight) < 0.3;
}

const isMostlyProse = ({ prose, text }: Weight): boolean => prose >= text * 0.6;

/**
 * The one `article` (else `main`) of the page that has most of its prose, beside those that are comments or teasers of others; null
 * where there are several or none.
 */
function onlyArticle(root: Root, weights: Weights): Element | null {
  const all = [...elementsOf(root)].filter((element) => isMarkedUp(element) && (weights.of(element)?.text ?? 0) > 0);
  const total = root.children.reduce((sum, child) => sum + (isElement(child) ? (weights.of(child)?.text ?? 0) : 0), 0);
  const named = all.filter((element) => element.name === 'article');
  const articles =
    named.length < 2 ? named : named.filter((one) => !isTeaser(one, weights) && !isInComments(one, weights));
  const one =
    articles.length === 1
      ? articles[0]!
      : articles.length === 0
        ? all.findLast(({ name }) => name !== 'article')
        : undefined;
  const weight = one && weights.of(one);
  if (!weight || linkDensity(weight) > 0.4 || weight.text - weight.linked < total * 0.4) return null;
  return one;
}

const isMarkedUp = ({ name, attribs }: Element): boolean =>
  name === 'article' ||
  name === 'main' ||
  attribs['role'] === 'main' ||
  /\barticleBody\b/.test(attribs['itemprop'] ?? '');
