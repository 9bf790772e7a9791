import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { WindowEvent } from '../../shared/ipc/window-contracts.ts';
import { appName } from '../../shared/text/app.ts';
import { menuText } from '../../shared/text/menu.ts';

export type MenuCommand = Extract<WindowEvent, { event: 'menu' }>['command'];

/** Sets the menu bar. `run` gets the commands that are Otway's own. */
export function setMenu(run: (command: MenuCommand) => void): void {
  app.setAboutPanelOptions({
    applicationName: appName,
    applicationVersion: app.getVersion(),
    copyright: menuText.aboutNote,
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template(run)));
}

function template(run: (command: MenuCommand) => void): MenuItemConstructorOptions[] {
  const own = (label: string, command: MenuCommand, accelerator?: string): MenuItemConstructorOptions => ({
    id: command,
    label,
    ...(accelerator && { accelerator }),
    click: () => run(command),
  });
  const line: MenuItemConstructorOptions = { type: 'separator' };
  const about: MenuItemConstructorOptions = { label: menuText.about, role: 'about' };
  const quit: MenuItemConstructorOptions = { label: menuText.quit, role: 'quit' };
  const onMac = process.platform === 'darwin';
  return [
    ...(onMac ? [{ label: appName, submenu: [about, line, quit] }] : []),
    {
      label: menuText.file,
      submenu: [
        own(menuText.cases, 'cases'),
        own(menuText.search, 'search', 'CommandOrControl+K'),
        own(menuText.copyVault, 'copyVault'),
        own(menuText.settings, 'settings', 'CommandOrControl+,'),
        line,
        own(menuText.lock, 'lock', 'CommandOrControl+L'),
        ...(onMac ? [] : [quit]),
      ],
    },
    {
      label: menuText.edit,
      submenu: [
        { label: menuText.undo, role: 'undo' },
        { label: menuText.redo, role: 'redo' },
        line,
        { label: menuText.cut, role: 'cut' },
        { label: menuText.copy, role: 'copy' },
        { label: menuText.paste, role: 'paste' },
        { label: menuText.selectAll, role: 'selectAll' },
      ],
    },
    {
      label: menuText.view,
      submenu: [
        { label: menuText.zoomIn, role: 'zoomIn' },
        { label: menuText.zoomOut, role: 'zoomOut' },
        { label: menuText.resetZoom, role: 'resetZoom' },
        line,
        { label: menuText.fullScreen, role: 'togglefullscreen' },
      ],
    },
    ...(onMac
      ? [{ label: menuText.window, submenu: [{ label: menuText.minimise, role: 'minimize' as const }] }]
      : [{ label: menuText.help, submenu: [about] }]),
  ];
}
