import { ActionIcon, Button, NativeSelect, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { PhotoPerson } from '../../../shared/photos/people.ts';
import { photosText as text } from '../../../shared/text/photos.ts';
import styles from './photos.module.css';
import { Tick } from './Tick.tsx';
import type { PhotoWords } from './use-photo-autosave.ts';

interface Props {
  readonly words: PhotoWords;
  /** Whether something of the picture is painted over or cut off. */
  readonly hides: boolean;
  readonly change: (part: Partial<PhotoWords>) => void;
}

const mostPeople = 20;
const consents = PhotoPerson.shape.consent.options.map((value) => ({
  value,
  label: text.consentOption[value],
}));

/** Who can be recognised in a photo, and for each whether they agreed or are covered. */
export function PeopleInPhoto({ words, hides, change }: Props) {
  const { persons, people } = words;
  const named = persons.length > 0;
  // Photos from before people were named say only whether all agreed.
  const older = !named && (people === 'agreed' || people === 'notAgreed') ? [people] : [];
  const set = (id: string, part: Partial<PhotoPerson>) =>
    change({ persons: persons.map((one) => (one.id === id ? { ...one, ...part } : one)) });
  const add = () =>
    change({
      persons: [...persons, { id: crypto.randomUUID(), name: '', consent: 'notAsked', covered: false }],
    });
  return (
    <div className={styles.people}>
      <NativeSelect
        label={text.people}
        value={named ? 'named' : people}
        data={[
          ...(['nobody', 'notAsked', ...older] as const).map((value) => ({
            value: value as string,
            label: text.peopleOption[value],
          })),
          { value: 'named', label: text.peopleNamed },
        ]}
        onChange={({ currentTarget: { value } }) => {
          if (value === 'named') add();
          else if (value === 'nobody' || value === 'notAsked') change({ people: value, persons: [] });
        }}
      />
      {persons.map((person, index) => {
        const who = person.name.trim() === '' ? text.personNumber(index + 1) : person.name;
        return (
          <fieldset key={person.id} className={styles.person}>
            <legend>{who}</legend>
            <div className={styles.personName}>
              <TextInput
                label={text.personName}
                value={person.name}
                maxLength={120}
                onChange={(event) => set(person.id, { name: event.currentTarget.value })}
              />
              <ActionIcon
                variant="subtle"
                color="gray"
                size={44}
                aria-label={text.removePerson(who)}
                onClick={() =>
                  change({ persons: persons.filter(({ id }) => id !== person.id), people: 'notAsked' })
                }
              >
                <IconTrash size={18} aria-hidden="true" />
              </ActionIcon>
            </div>
            <NativeSelect
              label={text.consent}
              value={person.consent}
              data={consents}
              onChange={(event) =>
                set(person.id, { consent: PhotoPerson.shape.consent.parse(event.currentTarget.value) })
              }
            />
            {person.consent === 'yes' ? null : (
              <Tick
                label={text.covered}
                description={hides ? undefined : text.coverFirst}
                disabled={!hides}
                checked={hides && person.covered}
                onChange={(covered) => set(person.id, { covered })}
              />
            )}
          </fieldset>
        );
      })}
      {named && persons.length < mostPeople ? (
        <div>
          <Button variant="default" leftSection={<IconPlus size={18} aria-hidden="true" />} onClick={add}>
            {text.addPerson}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
