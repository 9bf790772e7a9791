import { recordsContracts } from '../../shared/ipc/records-contracts.ts';
import type { RecordsContext } from '../ipc/context.ts';
import type { Handlers } from '../ipc/router.ts';
import { caseHandlers } from './handlers/cases.ts';
import { checklistHandlers } from './handlers/checklists.ts';
import { clinicHandlers } from './handlers/clinic.ts';
import { copyHandlers } from './handlers/copy.ts';
import { findingHandlers } from './handlers/findings.ts';
import { libraryHandlers } from './handlers/library.ts';
import { photoHandlers } from './handlers/photos.ts';
import { recordHandlers } from './handlers/records.ts';
import { settingsHandlers } from './handlers/settings.ts';

const {
  'vault.changePassphrase': _change,
  'vault.newRecoveryCode': _renew,
  'documents.compose': _compose,
  'documents.whole': _whole,
  'documents.grounds': _grounds,
  'documents.rewrite': _rewrite,
  'documents.print': _print,
  'documents.export': _export,
  'documents.paper': _paper,
  'documents.guardedTerm': _guarded,
  'documents.releases': _releases,
  'templates.list': _templates,
  'templates.preview': _previewTemplate,
  'templates.save': _saveTemplate,
  'templates.reset': _resetTemplate,
  'templates.export': _exportTemplate,
  'templates.import': _importTemplate,
  'house.get': _house,
  'house.save': _saveHouse,
  'house.savePicture': _savePicture,
  'house.removePicture': _removePicture,
  'house.preview': _sample,
  'documents.standing': _standing,
  'documents.takeStep': _step,
  'documents.newVersion': _version,
  'documents.sign': _sign,
  'documents.signedPages': _pages,
  'changeReasons.ofRecord': _reasons,
  'changeReasons.give': _giveReason,
  'batch.check': _checkBatch,
  'batch.release': _releaseBatch,
  'visitPin.get': _pinChosen,
  'visitPin.choose': _choosePin,
  'imports.preview': _preview,
  'imports.apply': _apply,
  'imports.saveTemplate': _template,
  ...answered
} = recordsContracts;

/** The calls answered here. */
export const storageContracts = answered;

/** Answers the calls about what is stored in the open vault. */
export function createStorageHandlers(context: RecordsContext): Handlers<typeof storageContracts> {
  return {
    ...settingsHandlers(context),
    ...clinicHandlers(context),
    ...caseHandlers(context),
    ...recordHandlers(context),
    ...photoHandlers(context),
    ...copyHandlers(context),
    ...findingHandlers(context),
    ...libraryHandlers(context),
    ...checklistHandlers(context),
  };
}
