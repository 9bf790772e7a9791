import { NativeSelect } from '@mantine/core';
import { Channel } from '../../shared/domain/practitioner.ts';
import { standingText } from '../../shared/text/document-standing.ts';

interface Props {
  readonly channel: Channel | undefined;
  readonly error?: string | undefined;
  readonly onChannel: (channel: Channel | undefined) => void;
}

/** How a copy goes to its reader. */
export function ChannelField({ channel, error, onChannel }: Props) {
  return (
    <NativeSelect
      label={standingText.channel}
      value={channel ?? ''}
      error={error}
      data={[
        { value: '', label: standingText.channelNone },
        ...Channel.options.map((value) => ({ value, label: standingText.channels[value] })),
      ]}
      onChange={(event) => onChannel(Channel.safeParse(event.currentTarget.value).data)}
    />
  );
}
