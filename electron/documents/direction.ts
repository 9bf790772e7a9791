const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;

/**
 * The direction in which a paragraph runs: that of its first letter where most of its letters agree, so that an English sentence which
 * begins with an Arabic name stays an English sentence.
 */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const letters = text.match(/\p{L}/gu) ?? [];
  const turned = letters.filter((letter) => rightToLeft.test(letter)).length;
  return rightToLeft.test(letters[0] ?? '') && turned * 2 > letters.length ? 'rtl' : 'ltr';
}
