import { expect, test } from 'vitest';
import { folderWarnings } from '../../../../electron/vault/folder-warnings.ts';

const mounts = [
  '/dev/sda1 / ext4 rw 0 0',
  '//server/share /srv/clinic\\040files cifs rw 0 0',
  'host:/export /home/nfs nfs4 rw 0 0',
  'remote: /home/a/cloud fuse.rclone rw 0 0',
  '/dev/sdb1 /data fuse.ntfs-3g rw 0 0',
  '/dev/sdc1 /media/a/STICK vfat rw 0 0',
].join('\n');

test.each([
  ['/home/a/.config/Otway/vault', []],
  ['/home/a/OneDrive - Clinic/vault', ['synced']],
  ['C:\\Users\\a\\Dropbox\\vault', ['synced']],
  ['/Users/a/Library/Mobile Documents/com~apple~CloudDocs/vault', ['synced']],
  ['/Users/a/Google Drive/vault', ['synced']],
  ['C:\\Users\\a\\Nextcloud\\vault', ['synced']],
  ['/home/a/boxes/vault', []],
  ['\\\\server\\clinic\\vault', ['network']],
  ['/srv/clinic files/vault', ['network']],
  ['/srv/clinic', []],
  ['/home/nfs/vault', ['network']],
  ['/home/nfs2/vault', []],
  ['/home/a/cloud/vault', ['network']],
  ['/data/vault', []],
  ['/media/a/STICK/vault', ['removable']],
  ['/Volumes/STICK/vault', ['removable']],
])('%s is judged %j', (folder, expected) => {
  expect(folderWarnings(folder, mounts)).toEqual(expected);
});
