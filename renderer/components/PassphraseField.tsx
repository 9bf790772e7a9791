import { PasswordInput } from '@mantine/core';
import { IconEye, IconEyeOff } from '@tabler/icons-react';
import type { ComponentProps } from 'react';
import { vaultScreensText } from '../../shared/text/vault-screens.ts';

type Props = Omit<
  ComponentProps<typeof PasswordInput>,
  'visibilityToggleButtonProps' | 'visibilityToggleIcon'
>;

/** A passphrase: hidden until shown, paste allowed, never remembered or corrected by the system. */
export function PassphraseField(props: Props) {
  return (
    <PasswordInput
      autoComplete="off"
      autoCapitalize="off"
      autoCorrect="off"
      spellCheck={false}
      maxLength={1024}
      visibilityToggleIcon={({ reveal }) =>
        reveal ? <IconEyeOff size={22} aria-hidden /> : <IconEye size={22} aria-hidden />
      }
      visibilityToggleFocusable
      visibilityToggleButtonProps={{ 'aria-label': vaultScreensText.passphraseShow }}
      {...props}
    />
  );
}
