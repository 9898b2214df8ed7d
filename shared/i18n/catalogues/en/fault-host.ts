/** Words for what the host refuses: files, disks, and the line between page and host. */
export const faultHost = {
  'fault.file-not-found.what': '“{name}” is not there.',
  'fault.file-not-found.safe': 'What you have open was not changed.',
  'fault.file-not-found.do':
    'It may have been moved, renamed or deleted, or its drive is not connected. Look for it, or save under a new name.',
  'fault.file-not-readable.what': '“{name}” could not be read.',
  'fault.file-not-readable.safe': 'What you have open was not changed.',
  'fault.file-not-readable.do':
    'Check that it is a file you may read and that it has finished downloading, then try again.',
  'fault.file-too-large.what': '“{name}” is larger than {limitMb} MB.',
  'fault.file-too-large.safe': 'Nothing was loaded.',
  'fault.file-too-large.do': 'Check that it is the right file, or split it.',
  'fault.file-read-only.what': '“{name}” could not be saved: the file or its folder is write-protected.',
  'fault.file-read-only.safe': 'Your work is still open, and the last saved version is intact.',
  'fault.file-read-only.do': 'Save a copy somewhere else.',
  'fault.file-in-use.what': '“{name}” could not be saved: another program is using it.',
  'fault.file-in-use.safe': 'Your work is still open, and the last saved version is intact.',
  'fault.file-in-use.do':
    'Close the other program or wait for it to finish syncing, then try again; or save a copy somewhere else.',
  'fault.file-changed-elsewhere.what': '“{name}” was changed by somebody else since you opened it.',
  'fault.file-changed-elsewhere.safe': 'Both versions are safe; nothing was overwritten.',
  'fault.file-changed-elsewhere.do': 'Save yours under another name, then compare the two.',
  'fault.disk-full.what':
    '“{name}” could not be saved: the disk is full ({neededMb, number} MB needed, {freeMb, number} MB free).',
  'fault.disk-full.safe': 'Your work is still open, and the last saved version is intact.',
  'fault.disk-full.do': 'Free some space and try again, or save a copy on another disk.',
  'fault.save-failed.what': '“{name}” could not be saved: the disk did not confirm it.',
  'fault.save-failed.safe': 'Your work is still open.',
  'fault.save-failed.do': 'Save a copy on another disk, then have this one checked.',
  'fault.file-exists.what': 'There is already a file named “{name}”.',
  'fault.file-exists.safe': 'Nothing was overwritten.',
  'fault.file-exists.do': 'Choose another name, or confirm that it may be replaced.',
  'fault.file-name-unusable.what': '“{name}” cannot be the name of a file.',
  'fault.file-name-unusable.safe': 'Nothing was saved yet; your work is still open.',
  'fault.file-name-unusable.do':
    'Use a shorter name, without any of < > : " / \\ | ? * and without a dot at either end.',
  'fault.file-unknown.what': 'Orgloom no longer knows which file this is.',
  'fault.file-unknown.safe': 'Your work is still open.',
  'fault.file-unknown.do': 'Open the file again, or save under a new name.',
  'fault.call-refused.what': 'Orgloom refused a request that did not look right ({call}).',
  'fault.call-refused.safe': 'Nothing was changed.',
  'fault.call-refused.do': 'Try again; if it happens again, save a copy and restart Orgloom.',
  'fault.host-gone.what': 'Orgloom’s other half, which reads and writes files, does not answer.',
  'fault.host-gone.safe': 'Your work is still on this page. Do not close or reload it yet.',
  'fault.host-gone.do':
    'Try again. If Orgloom was stopped in the terminal, copy what you need from this page before you start it again.',
} as const;
