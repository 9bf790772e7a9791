import { z } from 'zod';
import { checklistText as text } from '../text/checklists.ts';
import { ChecklistDefinition, checklistFormat, most } from './definition.ts';
import { type DefinitionProblem, definitionProblems } from './problems.ts';

const File = z.strictObject({
  format: z.literal(checklistFormat.format),
  version: z.literal(checklistFormat.version),
  checklist: ChecklistDefinition,
});

export type ReadChecklist =
  | { readonly definition: ChecklistDefinition }
  | { readonly problems: readonly DefinitionProblem[] };

const words = text.file;

/**
 * Reads the content of a checklist’s file. Nothing of it is believed: its shape, its sizes, its names, conditions and expressions are
 * checked as if they had been typed.
 */
export function readChecklist(content: string): ReadChecklist {
  if (content.length > most.fileBytes) return one(words.tooLarge, words.largest);
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch {
    return one(words.notJson, words.accepted);
  }
  const head = z
    .looseObject({ format: z.literal(checklistFormat.format), version: z.unknown().optional() })
    .safeParse(json);
  if (!head.success) return one(words.otherFormat, words.accepted);
  if (head.data.version !== checklistFormat.version) return one(words.otherVersion, words.versionAccepted);
  const file = File.safeParse(json);
  if (!file.success)
    return {
      problems: file.error.issues.slice(0, 20).map((issue) => ({
        place: placeOf(issue.path),
        problem: words.shape(issue.message),
        accepted: words.shapeAccepted,
      })),
    };
  const problems = definitionProblems(file.data.checklist);
  return problems.length === 0 ? { definition: file.data.checklist } : { problems };
}

/** The content of a checklist’s file. */
export function checklistFile(definition: ChecklistDefinition): string {
  return `${JSON.stringify({ ...checklistFormat, checklist: definition }, null, 2)}\n`;
}

function one(problem: string, accepted: string): ReadChecklist {
  return { problems: [{ place: text.places.file, problem, accepted }] };
}

/** `section 2, question 3, min`: counted as people count. */
function placeOf(path: readonly PropertyKey[]): string {
  const named = path.filter((key) => key !== 'checklist');
  if (named.length === 0) return text.places.file;
  const parts: string[] = [];
  named.forEach((key, index) => {
    if (typeof key === 'number') return;
    const next = named[index + 1];
    const name = words.parts[String(key)] ?? (isPlain(key) ? String(key) : words.unknownPart);
    parts.push(typeof next === 'number' ? `${name} ${next + 1}` : name);
  });
  return parts.join(', ');
}

function isPlain(key: PropertyKey): boolean {
  return /^[A-Za-z]{1,30}$/u.test(String(key));
}
