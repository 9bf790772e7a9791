/** Why a folder is a risk for a vault: its files are copied elsewhere, lie on another computer, or can be pulled out. */
export type FolderWarning = 'synced' | 'network' | 'removable';

const syncedFolders =
  /^(onedrive|dropbox|google ?drive|my ?drive|icloud ?drive|com~apple~clouddocs|nextcloud|owncloud|pcloud ?drive|box(?: sync)?|sync|syncthing|mega)\b/i;
const networkTypes = /^(nfs\d*|cifs|smb\d*|smbfs|afs|9p|ceph|glusterfs|davfs|fuse\..*)$/;
/** File systems that merely look remote: local disks served through FUSE. */
const localFuse = /^fuse\.(ntfs|exfat|ext\d|mergerfs|encfs|gocryptfs|cryfs|snapfuse)/;

/**
 * Judges a folder by its path and by what is mounted there. Cannot see everything: a drive letter on Windows says nothing of its
 * kind.
 * @param folder absolute path, links resolved
 * @param mounts the text of `/proc/self/mounts`; empty on other systems
 */
export function folderWarnings(folder: string, mounts: string): FolderWarning[] {
  const warnings = new Set<FolderWarning>();
  const parts = folder.split(/[\\/]+/);
  if (parts.some((part) => syncedFolders.test(part))) warnings.add('synced');
  if (/^(\\\\|\/\/)[^\\/?.]/.test(folder)) warnings.add('network');
  if (/^\/(media|run\/media|Volumes)\//.test(folder)) warnings.add('removable');
  const type = fileSystemOf(folder, mounts);
  if (networkTypes.test(type) && !localFuse.test(type)) warnings.add('network');
  return [...warnings];
}

/** The type of the file system with the longest mount point above the folder. */
function fileSystemOf(folder: string, mounts: string): string {
  let best = '';
  let type = '';
  for (const line of mounts.split('\n')) {
    const [, point = '', found = ''] = line.split(' ');
    const place = point.replace(/\\(\d{3})/g, (_all, octal: string) =>
      String.fromCharCode(Number.parseInt(octal, 8)),
    );
    const inside = place === '/' || folder === place || folder.startsWith(`${place}/`);
    if (place && inside && place.length >= best.length) {
      best = place;
      type = found;
    }
  }
  return type;
}
