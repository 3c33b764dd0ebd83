/** As it stands on this keyboard. */
export const commandKey = navigator.userAgent.includes('Mac') ? '⌘' : 'Ctrl';
