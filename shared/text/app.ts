/** The name on windows, menus and the desktop. */
export const appName = 'Otway';
