/**
 * How the menus of this screen behave. They hang in the screen itself, so that they stay within the page's main part;
 * their items can be reached with Tab too; Mantine's focus placeholder has no place in a menu for a screen reader.
 */
export const menuProps = {
  shadow: 'none',
  withInitialFocusPlaceholder: false,
  menuItemTabIndex: 0,
  portalProps: { target: '[data-own-drop]' },
} as const;
