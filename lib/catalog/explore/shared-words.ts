/**
 * Returns a function that scores how much a text is about the same subject as each of `texts`, in their order, by the
 * words they share: words that few of the texts contain count most. A Latin word counts as a whole, without its
 * plural; Chinese, written without spaces, by its pairs of characters.
 */
export function sharedWords(texts: readonly string[]): (text: string) => number[] {
  const words = texts.map(wordsOf);
  const known = new Map<string, number>();
  for (const word of words.flatMap((one) => [...one])) known.set(word, (known.get(word) ?? 0) + 1);
  const weight = (word: string, holders: number) => {
    const rarity = Math.log(texts.length / holders);
    return isHan(word) ? rarity : rarity * LATIN;
  };
  return (text) => {
    const weights = [...wordsOf(text)].flatMap((word) => {
      const holders = known.get(word);
      return holders === undefined ? [] : [[word, weight(word, holders)] as const];
    });
    return words.map((own) => weights.reduce((sum, [word, worth]) => (own.has(word) ? sum + worth : sum), 0));
  };
}

/** A Latin word says about as much as two pairs of Chinese characters. */
const LATIN = 2;

/**
 * Stop words: words of every text about earning, and words that only hold a sentence together. Sharing them means
 * nothing.
 */
const empty = new Set(
  (
    "about after all also and any are at by can claim day each earn earned earning every few for from get got had has have " +
    "her his how in income into is it its just made make making man many month monthly money more most no not of on one " +
    "or other out over own paid pay people per say she so some than that the their them then there they this those to up " +
    "use used using was way week what when which who why will with without woman work year you your yuan dollar " +
    "ai chatgpt gpt " +
    "每月 月入 收入 赚钱 挣钱 一个 个月 一年 每天 可以 他们 我们 有人 大家 没有 自己 什么 怎么 一月 万元 元一 不用 只要 使用 工具 能赚 能挣 靠着"
  ).split(" "),
);

/** Nobody describes a way to earn in more characters; comparing further would only take time. */
const MAX_TEXT = 2_000;

/** Writing or publishing a book here means an e-book, which is what the documents call it. */
function wordsOf(text: string): Set<string> {
  const plain = text
    .slice(0, MAX_TEXT)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[写出](?=书)/gu, "$&电子");
  const latin = (plain.match(/[\p{L}--\p{Script=Han}]{2,}/gv) ?? []).map((word) =>
    word.length > 3 ? word.replace(/s$/, "") : word,
  );
  const han = (plain.match(/\p{Script=Han}{2,}/gu) ?? []).flatMap((run) => {
    const letters = Array.from(run);
    return letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
  });
  return new Set([...latin, ...han].filter((word) => !empty.has(word)));
}

function isHan(word: string): boolean {
  return /^\p{Script=Han}/u.test(word);
}
