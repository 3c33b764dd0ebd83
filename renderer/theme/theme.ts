import {
  Alert,
  Button,
  Checkbox,
  type CSSVariablesResolver,
  createTheme,
  Input,
  InputWrapper,
  type MantineColorsTuple,
  Modal,
  Popover,
  Radio,
  SegmentedControl,
  Select,
  Textarea,
  TextInput,
  Tooltip,
} from '@mantine/core';
import classes from './theme.module.css';

/** Ten steps around the accent of tokens.css; Mantine takes 6 in light and 4 in dark for filled things. */
const teal: MantineColorsTuple = [
  '#e3efec',
  '#cfe3df',
  '#a9cec7',
  '#93d3c8',
  '#7cc7bb',
  '#3b8479',
  '#1c5f57',
  '#174f48',
  '#12403a',
  '#0d312d',
];

export const theme = createTheme({
  fontFamily: "'Inter Variable', Inter, 'Source Sans 3', 'Segoe UI', system-ui, sans-serif",
  fontFamilyMonospace: "ui-monospace, 'Cascadia Mono', 'Liberation Mono', monospace",
  colors: { teal },
  primaryColor: 'teal',
  primaryShade: { light: 6, dark: 4 },
  autoContrast: true,
  defaultRadius: 7,
  fontSizes: { xs: '12px', sm: '14px', md: '14px', lg: '16px', xl: '22px' },
  lineHeights: { sm: '1.5', md: '1.5' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'never', // base.css draws the one focus ring
  components: {
    Button: Button.extend({ defaultProps: { size: 'sm', variant: 'filled' }, classNames: { root: classes.button } }),
    Input: Input.extend({ classNames: { input: classes.input } }),
    InputWrapper: InputWrapper.extend({
      classNames: { label: classes.label, description: classes.description, error: classes.error },
    }),
    TextInput: TextInput.extend({ defaultProps: { inputWrapperOrder: ['label', 'description', 'input', 'error'] } }),
    Textarea: Textarea.extend({
      defaultProps: {
        autosize: true,
        minRows: 3,
        maxRows: 14,
        inputWrapperOrder: ['label', 'description', 'input', 'error'],
      },
    }),
    Select: Select.extend({ defaultProps: { allowDeselect: false, checkIconPosition: 'right' } }),
    Checkbox: Checkbox.extend({ classNames: { label: classes.choice, input: classes.mark } }),
    Radio: Radio.extend({ classNames: { label: classes.choice, radio: classes.mark } }),
    Alert: Alert.extend({ classNames: { root: classes.alert } }),
    SegmentedControl: SegmentedControl.extend({ classNames: { root: classes.segments, label: classes.segment } }),
    Modal: Modal.extend({
      defaultProps: {
        centered: true,
        overlayProps: { backgroundOpacity: 0.35 },
        transitionProps: { duration: 120 },
        // Mantine's <header> would be a second banner of the page.
        attributes: { header: { role: 'none' } },
      },
      classNames: { content: classes.modal, header: classes.modalHeader, title: classes.modalTitle },
    }),
    Popover: Popover.extend({ defaultProps: { shadow: 'none' }, classNames: { dropdown: classes.pop } }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 400, withArrow: false } }),
  },
});

/** Lets Mantine's own variables follow tokens.css, so that there is one set of values. */
export const cssVariables: CSSVariablesResolver = () => {
  const shared = {
    '--mantine-color-body': 'var(--bg)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-2)',
    '--mantine-color-placeholder': 'var(--ink-3)',
    '--mantine-color-anchor': 'var(--accent)',
    '--mantine-color-default': 'var(--raised)',
    '--mantine-color-default-hover': 'var(--shade)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--line)',
    '--mantine-color-error': 'var(--late)',
    '--mantine-color-teal-filled': 'var(--accent)',
    '--mantine-color-teal-filled-hover': 'var(--accent-hover)',
    '--mantine-primary-color-filled': 'var(--accent)',
    '--mantine-primary-color-filled-hover': 'var(--accent-hover)',
    '--mantine-primary-color-contrast': 'var(--on-accent)',
    '--mantine-primary-color-light': 'var(--accent-soft)',
    '--mantine-primary-color-light-color': 'var(--accent)',
  };
  return { variables: {}, light: shared, dark: shared };
};
