import { IconAlertTriangle, IconHandStop, IconInfoCircle } from '@tabler/icons-react';
import { memo, useCallback, useSyncExternalStore } from 'react';
import type { Field, GuidanceField, NumberField } from '../../../shared/assessments/fields.ts';
import { siblingPath } from '../../../shared/assessments/resolve-field.ts';
import { conditionsOf, isShown } from '../../../shared/assessments/show-if.ts';
import type { AnswerPath } from '../../../shared/domain/answers.ts';
import { formText } from '../../../shared/text/form.ts';
import { ItemPhotos } from '../photos/ItemPhotos.tsx';
import { PhotosField } from '../photos/PhotosField.tsx';
import { Choice, Choices, ItemChoice } from './Choices.tsx';
import styles from './form.module.css';
import { useFormView } from './form-view.ts';
import { InstantBox } from './InstantBox.tsx';
import { RecordChoice } from './RecordChoice.tsx';
import { RepeatedGroup } from './RepeatedGroup.tsx';
import { ScaleRow } from './ScaleRow.tsx';
import { useSession } from './session-context.tsx';
import { DateBox, NumberBox, TextBox, TimeBox } from './TextBoxes.tsx';
import { TimerBox } from './TimerBox.tsx';

/** Fields one under another, those that apply. */
export function FieldList({
  fields,
  prefix,
}: {
  readonly fields: readonly Field[];
  readonly prefix: string;
}) {
  return (
    <div className={styles.fields}>
      {fields.map((field) => (
        <FieldWhenShown key={field.id} field={field} path={`${prefix}${field.id}`} />
      ))}
    </div>
  );
}

/** A field's control while its conditions hold. */
export const FieldWhenShown = memo(function FieldWhenShown(props: {
  readonly field: Field;
  readonly path: AnswerPath;
}) {
  return useShown(props.field, props.path) ? <FieldControl {...props} /> : null;
});

/** Follows the answers that a field's conditions look at. */
function useShown(field: Field, path: AnswerPath): boolean {
  const session = useSession();
  const subscribe = useCallback(
    (listener: () => void) => {
      const stops = conditionsOf(field)
        .flatMap((condition) => [siblingPath(path, condition.field), condition.field])
        .map((watched) => session.watch(watched, listener));
      return () => {
        for (const stop of stops) stop();
      };
    },
    [session, path, field],
  );
  return useSyncExternalStore(subscribe, () => isShown(field, path, session.allAnswers()));
}

/** The control that a declared field asks for. */
export function FieldControl({ field, path }: { readonly field: Field; readonly path: AnswerPath }) {
  const { extras } = useFormView();
  switch (field.kind) {
    case 'text':
      return field.photos ? (
        <div>
          <TextBox field={field} path={path} />
          <ItemPhotos itemId={path} itemName={formText.pointName} title={field.label} />
        </div>
      ) : (
        <TextBox field={field} path={path} />
      );
    case 'number':
      return <NumberControl field={field} path={path} />;
    case 'date':
      return <DateBox field={field} path={path} />;
    case 'time':
      return <TimeBox field={field} path={path} />;
    case 'timer':
      return <TimerBox field={field} path={path} />;
    case 'timerLog':
      return null;
    case 'choice':
      return <Choice field={field} path={path} />;
    case 'choices':
      return <Choices field={field} path={path} />;
    case 'itemChoice':
      return <ItemChoice field={field} path={path} />;
    case 'recordChoice':
      return <RecordChoice field={field} path={path} />;
    case 'instant':
      return <InstantBox field={field} path={path} />;
    case 'group': {
      const Own = extras.groups?.[path];
      return Own ? (
        <Own field={field} path={path} />
      ) : (
        <RepeatedGroup field={field} path={path} Fields={FieldList} />
      );
    }
    case 'guidance':
      return <Guidance field={field} />;
    case 'demandGrid':
      return extras.demandGrid ? <extras.demandGrid field={field} path={path} /> : null;
    case 'sketch':
      return extras.sketch ? <extras.sketch field={field} path={path} /> : null;
    case 'photos':
      return <PhotosField field={field} path={path} />;
  }
}

/** A number to type, or a rating to choose. */
function NumberControl({ field, path }: { readonly field: NumberField; readonly path: AnswerPath }) {
  const { scale } = field;
  return scale ? (
    <ScaleRow field={{ ...field, scale }} path={path} />
  ) : (
    <NumberBox field={field} path={path} />
  );
}

const guidanceIcons = { note: IconInfoCircle, attend: IconAlertTriangle, stop: IconHandStop };

function Guidance({ field }: { readonly field: GuidanceField }) {
  const Icon = guidanceIcons[field.tone];
  return (
    <div className={styles.guidance} data-tone={field.tone} role="note">
      <Icon size={22} aria-hidden="true" />
      <div>
        <p className={styles.guidanceLabel}>{field.label}</p>
        {field.help ? <p>{field.help}</p> : null}
      </div>
    </div>
  );
}
