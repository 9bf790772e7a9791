import type { KeyboardEvent } from 'react';
import { demandCatalogue } from '../../../shared/assessments/catalogue.ts';
import { DemandGroup } from '../../../shared/domain/catalogue.ts';
import { gridText } from '../../../shared/text/grid.ts';
import styles from './grid.module.css';

interface GroupTabsProps {
  readonly group: DemandGroup;
  readonly rated: ReadonlySet<string>;
  readonly onChoose: (group: DemandGroup) => void;
}

const groups = DemandGroup.options;

/** The five groups of demands, each with how many of its demands are rated. */
export function GroupTabs({ group, rated, onChoose }: GroupTabsProps) {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0 || event.altKey) return;
    event.preventDefault();
    const next = groups[(groups.indexOf(group) + step + groups.length) % groups.length];
    if (!next) return;
    onChoose(next);
    document.getElementById(`grid-tab-${next}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={gridText.groups} className={styles.tabs}>
      {groups.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={`grid-tab-${one}`}
          aria-selected={one === group}
          aria-controls="grid-panel"
          tabIndex={one === group ? 0 : -1}
          className={styles.tab}
          onClick={() => onChoose(one)}
          onKeyDown={onKeyDown}
        >
          {gridText.group[one]}
          <span className={styles.tabCount}>{gridText.groupCount(countIn(one, rated))}</span>
        </button>
      ))}
    </div>
  );
}

function countIn(group: DemandGroup, rated: ReadonlySet<string>): number {
  return demandCatalogue.filter((demand) => demand.group === group && rated.has(demand.id)).length;
}
