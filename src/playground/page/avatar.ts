/** Pairs of colours that white letters can be read on. */
const PALETTES = [
  ['#5865f2', '#3c45a5'],
  ['#1f8a4c', '#155f35'],
  ['#b3411f', '#7d2d15'],
  ['#8a3ea8', '#5e2a73'],
  ['#a8326b', '#74224a'],
  ['#1b7f8c', '#125861'],
] as const;

/** Where the page gets the picture of a person from. */
export function toAvatarUrl(user: { id: string; display_name: string }): string {
  return `/avatars/${user.id}/${encodeURIComponent(toInitials(user.display_name))}.svg`;
}

/** Draws a picture of a person: their initials on a colour that their id decides. */
export function drawAvatar(id: string, initials: string): string {
  const sum = Array.from(id).reduce((total, digit) => total + digit.charCodeAt(0), 0);
  const [light, dark] = PALETTES[sum % PALETTES.length] ?? PALETTES[0];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 80">
<linearGradient id="g" x2="1" y2="1"><stop stop-color="${light}"/><stop offset="1" stop-color="${dark}"/></linearGradient>
<rect width="80" height="80" fill="url(#g)"/>
<text x="40" y="41" fill="#fff" font-family="system-ui, sans-serif" font-size="32" font-weight="600"
 text-anchor="middle" dominant-baseline="central">${escapeXml(initials)}</text></svg>`;
}

function toInitials(name: string): string {
  const words = name.trim().split(/\s+/u);
  const letters = words.slice(0, 2).map((word) => Array.from(word)[0] ?? '');
  return letters.join('').toUpperCase() || '?';
}

const escapeXml = (text: string): string => text.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
