import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';

const teal: MantineColorsTuple = [
  '#e2eeed',
  '#c8e0de',
  '#a4ccca',
  '#6fc6c1',
  '#4aa5a2',
  '#2d8987',
  '#1a7274',
  '#0f6669',
  '#0b5a5e',
  '#08484b',
];

/** Buttons take their colours from the tokens, so that every theme, also the ones with more contrast, reaches them. */
const variantColorResolver: VariantColorsResolver = (input) => {
  const usual = defaultVariantColorsResolver(input);
  const accent = input.color === undefined || input.color === 'accent';
  if (input.variant === 'filled' && accent) {
    return {
      ...usual,
      background: 'var(--accent)',
      hover: 'var(--accent-hover)',
      color: 'var(--accent-ink)',
      border: '1px solid transparent',
    };
  }
  if (input.variant === 'filled' && input.color === 'red') {
    return {
      ...usual,
      background: 'var(--stop)',
      hover: 'var(--stop)',
      color: 'var(--paper)',
      border: '1px solid transparent',
    };
  }
  if (input.variant === 'subtle' && accent) {
    return { ...usual, background: 'transparent', hover: 'var(--accent-soft)', color: 'var(--accent)' };
  }
  if (input.variant === 'light' && accent) {
    return {
      ...usual,
      background: 'var(--accent-soft)',
      hover: 'var(--accent-soft)',
      color: 'var(--accent)',
    };
  }
  return usual;
};

const medium = { defaultProps: { size: 'md' } };

export const theme = createTheme({
  fontFamily: "'Atkinson Hyperlegible Next', system-ui, sans-serif",
  headings: { fontFamily: "'Atkinson Hyperlegible Next', system-ui, sans-serif" },
  colors: { accent: teal },
  primaryColor: 'accent',
  primaryShade: { light: 8, dark: 3 },
  defaultRadius: 8,
  radius: { xs: '4px', sm: '8px', md: '8px', lg: '8px', xl: '8px' },
  shadows: { xs: 'none', sm: 'none', md: 'none', lg: 'none', xl: 'none' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  fontSizes: { xs: '14px', sm: '15px', md: '16px', lg: '18px', xl: '20px' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.4' },
  respectReducedMotion: true,
  cursorType: 'pointer',
  variantColorResolver,
  components: {
    Button: medium,
    TextInput: medium,
    PasswordInput: medium,
    Textarea: medium,
    NumberInput: medium,
    Select: medium,
    NativeSelect: medium,
    Checkbox: medium,
    Radio: medium,
    ActionIcon: { defaultProps: { size: 44, variant: 'subtle' } },
    Modal: {
      defaultProps: {
        centered: true,
        // The page itself never scrolls, and the lock would add a style sheet that the content policy forbids.
        lockScroll: false,
        padding: 'lg',
        transitionProps: { duration: 120 },
        overlayProps: { color: 'var(--backdrop)', backgroundOpacity: 1 },
        shadow: 'none',
        styles: {
          content: { border: '1px solid var(--line-strong)' },
          title: { fontWeight: 700, fontSize: 20 },
        },
      },
    },
    Menu: { defaultProps: { transitionProps: { duration: 100 }, shadow: 'none' } },
    SegmentedControl: {
      defaultProps: {
        size: 'md',
        transitionDuration: 100,
        styles: {
          root: { border: '1px solid var(--line-strong)' },
          indicator: { boxShadow: 'none', border: '1px solid var(--line-strong)' },
        },
      },
    },
    Tooltip: { defaultProps: { transitionProps: { duration: 100 }, withArrow: false } },
  },
});

const shared = {
  '--mantine-color-body': 'var(--surface)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-soft)',
  '--mantine-color-placeholder': 'var(--ink-soft)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-error': 'var(--stop)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--sunken)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-primary-color-filled': 'var(--accent)',
  '--mantine-primary-color-filled-hover': 'var(--accent-hover)',
  '--mantine-primary-color-contrast': 'var(--accent-ink)',
  '--mantine-color-accent-filled': 'var(--accent)',
  '--mantine-color-accent-filled-hover': 'var(--accent-hover)',
  '--mantine-color-accent-light': 'var(--accent-soft)',
  '--mantine-color-accent-light-hover': 'var(--accent-soft)',
  '--mantine-color-accent-light-color': 'var(--accent)',
  '--mantine-color-accent-outline': 'var(--accent)',
  '--mantine-color-disabled': 'var(--sunken)',
  '--mantine-color-disabled-color': 'var(--ink-soft)',
  '--mantine-color-disabled-border': 'var(--line)',
};

/** Shades that the library's own style sheets name directly. */
const light = {
  '--mantine-color-gray-1': 'var(--sunken)',
  '--mantine-color-gray-4': 'var(--line-strong)',
  '--mantine-color-gray-7': 'var(--ink-soft)',
};
const dark = {
  '--mantine-color-dark-1': 'var(--ink-soft)',
  '--mantine-color-dark-4': 'var(--line-strong)',
  '--mantine-color-dark-5': 'var(--surface)',
  '--mantine-color-dark-6': 'var(--surface)',
  '--mantine-color-dark-7': 'var(--surface)',
  '--mantine-color-dark-8': 'var(--sunken)',
};

/** Hands our tokens to the component library under its own names. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: { ...shared, ...light },
  dark: { ...shared, ...dark },
});
