/** What must not be known of a home: a code that opens it, or when nobody is there. */
export type SecurityDetail = 'code' | 'absence';

const lock =
  /\b(?:key\s*-?\s*safes?|keysafes?|lock\s*-?\s*box(?:es)?|alarms?|(?:door|entry|gate|access|alarm|entrance|keypad)\s*-?\s*(?:code|pin|number)s?|keypads?)\b/iu;
/** Digits in a row or with single spaces between, that are no measurement, date, time or decimal: `1234`, `C1234X`, `1 2 3 4`. */
const digits = /(?<![\d.,:/])\d+(?:[ -]\d+)*(?!\s*(?:mm|cm|m\b|kg|lux|N\b|°|%))(?![\d:/])/giu;
/** Beside a plain alarm these are a year or a number to ring. */
const noAlarmCode = /^(?:(?:19|20)\d\d|999|112|111|101|105)$/u;
/** How far a code may stand from what it opens. */
const near = 60;

const nobody =
  /\b(?:nobody|no\s?-?one)(?:\s+(?:is|will\s+be|'s|’s))?\s+(?:at\s+home|home|in\b(?!\s+\w+ing))/iu;
const emptyHome =
  /\b(?:house|flat|home|bungalow|property|place)\b[^.]{0,25}\b(?:is|be|stands|left)\s+(?:empty|unoccupied|unattended)\b/iu;
const away =
  /\b(?:is|are|be|goes|go|’s|'s|’re|'re|they|she|he)\s+(?:away|out(?!\s+of)|on\s+holiday)\b[^.]{0,40}\b(?:until|till|from|between|every|on\s+(?:mon|tues|wednes|thurs|fri|satur|sun)days?|week|weekend|morning|afternoon|evening|night|\d)/iu;

/**
 * Whether words look like a code that opens a home or like a time at which nobody is there. Searches for shapes, so it also meets words
 * that are neither; the reader decides.
 * @returns what they look like, the graver first; undefined when like neither
 */
export function securityDetailIn(text: string): SecurityDetail | undefined {
  if (holdsCode(text)) return 'code';
  return nobody.test(text) || emptyHome.test(text) || away.test(text) ? 'absence' : undefined;
}

/** `perhaps`: may be a code, with nothing to say of what. `picture`: names what a code can be read from. */
export type CaptionPrompt = SecurityDetail | 'perhaps' | 'picture';

const codeWord =
  /\b(?:codes?|pins?|passcodes?)\b\W{0,3}(?:(?:is|no|number)\W{1,3})?[a-z]?(?:\d[ -]?){3,8}[a-z]?\b/iu;
const bareCode = /^\W*[a-z]?\d{4,8}[a-z]?\W*$/iu;
const showsCode =
  /\b(?:key\s*-?\s*safes?|keysafes?|lock\s*-?\s*box(?:es)?|keypads?|(?:alarm|entry|intruder|burglar)\s+(?:panel|keypad|system|box)s?)\b/iu;

/**
 * What is asked about the caption of a photo. Goes further than `securityDetailIn`, since a few words under a picture often leave out what
 * a code is for, and the picture itself may show it. It only asks: no document keeps words back for `perhaps` or `picture`.
 */
export function captionPrompt(caption: string): CaptionPrompt | undefined {
  const found = securityDetailIn(caption);
  if (found !== undefined) return found;
  if (codeWord.test(caption) || bareCode.test(caption)) return 'perhaps';
  return showsCode.test(caption) ? 'picture' : undefined;
}

function holdsCode(text: string): boolean {
  for (const found of text.matchAll(new RegExp(lock, 'giu'))) {
    const end = found.index + found[0].length;
    const plainAlarm = /^alarms?$/iu.test(found[0]);
    const around = [text.slice(Math.max(0, found.index - near), found.index), text.slice(end, end + near)];
    for (const [run] of around.flatMap((words) => [...words.matchAll(digits)])) {
      const count = run.replace(/\D/gu, '').length;
      if (count >= 3 && count <= 8 && !(plainAlarm && noAlarmCode.test(run))) return true;
    }
  }
  return false;
}
