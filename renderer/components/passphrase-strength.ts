/** 0 very weak to 4 strong, as zxcvbn counts guesses: 3 means more than 10^8. */
export type Strength = 0 | 1 | 2 | 3 | 4;

/** The least strength a new vault accepts. */
export const acceptedStrength: Strength = 3;

type Judge = (passphrase: string) => Strength;

let loading: Promise<Judge> | undefined;

/** Judges a passphrase. The word lists are large, so they are loaded when the first passphrase is chosen. */
export async function judgePassphrase(passphrase: string): Promise<Strength> {
  loading ??= loadJudge();
  const judge = await loading;
  // Longer input adds nothing to the answer and a lot to the time it takes.
  return judge(passphrase.slice(0, 100));
}

async function loadJudge(): Promise<Judge> {
  const [{ ZxcvbnFactory }, common, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ]);
  const zxcvbn = new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
  });
  return (passphrase) => zxcvbn.check(passphrase).score;
}
