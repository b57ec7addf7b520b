/** What editors and systems lay beside the file that is being written: hidden files, swap files, backups. */
const TEMPORARY = [
  /^\./,
  /~$/,
  /^#.*#$/,
  /^\d+$/,
  /^___jb_/,
  /\.(tmp|temp|swp|bak|orig|rej|part|crdownload)$/i,
  /^(Thumbs\.db|desktop\.ini)$/i,
];

/** Whether a file of this name is no part of the knowledge, although it lies in its folders. */
export const isTemporary = (name: string): boolean => TEMPORARY.some((pattern) => pattern.test(name));
