import type { AppErrorShape } from '../domain/errors.ts';
import { shorthandText as text } from '../text/diary-entry.ts';
import { DiaryKind, type DiarySlot, kindLetters, minuteOfDay, slotTimes } from './diary.ts';

/** What one part of a day holds in quick entry; what was not given is undefined. Tiredness or energy as the diary counts it. */
export interface ShortEntry {
  readonly kind: DiaryKind;
  readonly minutes: number | undefined;
  /** Minutes after midnight; both or neither, and then no `minutes`. */
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly effort: number | undefined;
  readonly before: number | undefined;
  readonly after: number | undefined;
  readonly activity: string | undefined;
}

type Read = { readonly entries: readonly ShortEntry[] } | { readonly problem: AppErrorShape };

/** Most characters that name an activity. */
const longestActivity = 120;

/**
 * Reads what was typed into one part of a day: letter, minutes or times, effort, tiredness after (or before>after), then any words, with
 * `;` between entries. `W 90 6 5 reports; R30`. A dash stands for what is not known.
 */
export function readShorthand(typed: string, slot: DiarySlot): Read {
  const parts = typed.split(';').map((part) => part.trim());
  const entries: ShortEntry[] = [];
  for (const part of parts) {
    if (part === '') continue;
    const read = readEntry(part, slot);
    if ('problem' in read) return read;
    entries.push(read);
  }
  return { entries };
}

function readEntry(part: string, slot: DiarySlot): ShortEntry | { readonly problem: AppErrorShape } {
  const found = /^([A-Za-z])\s*(.*)$/su.exec(part);
  const letter = found?.[1]?.toUpperCase();
  const kind = DiaryKind.options.find((one) => kindLetters[one] === letter);
  if (kind === undefined) return problem(text.noKind(part), text.kindsAccepted);
  const tokens = (found?.[2] ?? '').split(/\s+/u).filter((token) => token !== '');
  const length = readLength(tokens[0], slot);
  if ('problem' in length) return length;
  if (length.taken) tokens.shift();
  const effort = readTen(tokens, length.taken, text.effort);
  if ('problem' in effort) return effort;
  const around = readAround(tokens, effort.taken);
  if ('problem' in around) return around;
  const activity = tokens.join(' ');
  if ([...activity].length > longestActivity)
    return problem(text.longActivity, text.activityAccepted(longestActivity));
  return {
    kind,
    minutes: length.minutes,
    from: length.from,
    to: length.to,
    effort: effort.value,
    before: around.before,
    after: around.after,
    activity: activity === '' ? undefined : activity,
  };
}

interface Length {
  readonly taken: boolean;
  readonly minutes?: number;
  readonly from?: number;
  readonly to?: number;
}

function readLength(
  token: string | undefined,
  slot: DiarySlot,
): Length | { readonly problem: AppErrorShape } {
  if (token === undefined) return { taken: false };
  if (token === '-') return { taken: true };
  const range = /^(\d{1,2})[:.](\d{2})-(\d{1,2})[:.](\d{2})$/u.exec(token);
  if (range) return readTimes(range, slot);
  const minutes = minutesOfToken(token);
  if (minutes === undefined)
    return /^\d/u.test(token) ? problem(text.badMinutes(token), text.minutesAccepted) : { taken: false };
  if (minutes < 1 || minutes > 1440) return problem(text.badMinutes(token), text.minutesAccepted);
  return { taken: true, minutes };
}

function readTimes(range: RegExpExecArray, slot: DiarySlot): Length | { readonly problem: AppErrorShape } {
  const time = (hour: number, minute: number) =>
    minuteOfDay(`${range[hour]?.padStart(2, '0')}:${range[minute]}`);
  const from = time(1, 2);
  const to = time(3, 4);
  const isTime = (value: number | undefined, minutes: string | undefined) =>
    value !== undefined && value < 1440 && Number(minutes) < 60;
  if (!isTime(from, range[2]) || !isTime(to, range[4]) || from === undefined || to === undefined)
    return problem(text.badTimes(range[0]), text.timesAccepted);
  if (to <= from) return problem(text.reversed(range[0]), text.timesAccepted);
  const { from: begins, to: ends } = slotTimes[slot];
  if (from < begins || from >= ends)
    return problem(text.elsewhere(range[0]), text.slotAccepted(begins, ends));
  return { taken: true, from, to };
}

/** `90`, `1h`, `1h30`, `1.5h`. */
function minutesOfToken(token: string): number | undefined {
  if (/^\d{1,5}$/u.test(token)) return Number(token);
  const hours = /^(\d{1,2})h(\d{1,2})?$/iu.exec(token);
  if (hours) return Number(hours[1]) * 60 + Number(hours[2] ?? 0);
  const parts = /^(\d{1,2})[.,](\d{1,2})h$/iu.exec(token);
  return parts ? Math.round(Number(`${parts[1]}.${parts[2]}`) * 60) : undefined;
}

type Ten = { readonly taken: boolean; readonly value?: number } | { readonly problem: AppErrorShape };

/** Takes a rating off the front; words begin where there is none. */
function readTen(tokens: string[], allowed: boolean, name: string): Ten {
  const [token] = tokens;
  if (!allowed || token === undefined) return { taken: false };
  if (token === '-') {
    tokens.shift();
    return { taken: true };
  }
  if (!/^\d+([.,]\d+)?$/u.test(token)) return { taken: false };
  const value = ten(token);
  if (value === undefined) return problem(text.badTen(name, token), text.tenAccepted);
  tokens.shift();
  return { taken: true, value };
}

function readAround(
  tokens: string[],
  allowed: boolean,
): { readonly before?: number; readonly after?: number } | { readonly problem: AppErrorShape } {
  const pair = allowed ? /^(\d+|-)>(\d+|-)$/u.exec(tokens[0] ?? '') : null;
  if (!pair) {
    const after = readTen(tokens, allowed, text.after);
    if ('problem' in after) return after;
    return after.value === undefined ? {} : { after: after.value };
  }
  tokens.shift();
  const [before, after] = [pair[1], pair[2]].map((one) => (one === '-' ? undefined : ten(one ?? '')));
  if ((before === undefined && pair[1] !== '-') || (after === undefined && pair[2] !== '-'))
    return problem(text.badTen(text.after, pair[0]), text.tenAccepted);
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}

function ten(token: string): number | undefined {
  const value = /^\d{1,2}$/u.test(token) ? Number(token) : Number.NaN;
  return value <= 10 ? value : undefined;
}

function problem(words: string, accepted: string): { readonly problem: AppErrorShape } {
  return { problem: { code: 'invalid-input', field: text.field, problem: words, accepted } };
}

/** An entry as it would be typed; reading it gives the same entry. */
export function shorthandOf(
  entry: Omit<ShortEntry, 'kind'> & { readonly kind: DiaryKind | undefined },
): string {
  const { from, to, minutes, effort, before, after, activity } = entry;
  const length =
    from !== undefined && to !== undefined
      ? `${clock(from)}-${clock(to)}`
      : minutes === undefined
        ? '-'
        : String(minutes);
  const rating = (value: number | undefined) => (value === undefined ? '-' : String(value));
  const around = before === undefined ? rating(after) : `${rating(before)}>${rating(after)}`;
  const words = activity?.replaceAll(';', ',').replace(/\s+/gu, ' ').trim() ?? '';
  const all = [entry.kind === undefined ? '?' : kindLetters[entry.kind], length, rating(effort), around];
  // Dashes that only hold a place open are left out, unless words that begin with a figure or a dash follow.
  if (words === '') while (all.length > 1 && all.at(-1) === '-') all.pop();
  return [...all, ...(words === '' ? [] : [words])].join(' ');
}

/** `9:05`, from minutes after midnight. */
export function clock(minute: number): string {
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
}
