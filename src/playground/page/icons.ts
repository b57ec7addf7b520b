import { html, svg, type TemplateResult } from 'lit';

const draw = (paths: TemplateResult): TemplateResult => html`<svg class="icon" viewBox="0 0 24 24" width="20"
  height="20" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"
  aria-hidden="true">${paths}</svg>`;

export const icons = {
  text: draw(svg`<path d="M10 4 8 20M16 4l-2 16M5 9h15M4 15h15"/>`),
  forum: draw(svg`<path d="M4 5h12v9H9l-4 3v-3H4zM19 9h1v9h-1v3l-4-3h-5"/>`),
  post: draw(svg`<path d="M5 5h14v10H11l-4 4v-4H5zM9 9h6M9 12h4"/>`),
  dm: draw(svg`<path d="M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4 20c1-4 4-5 8-5s7 1 8 5"/>`),
  members: draw(
    svg`<path d="M9 11a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7ZM2.500 19c.7-3.500 3.300-5 6.500-5s5.800 1.500 6.500 5M16 4.500a3.500 3.500 0 0 1 0 6.500M18 14.500c2 .7 3.100 2.200 3.500 4.500"/>`,
  ),
  menu: draw(svg`<path d="M4 6h16M4 12h16M4 18h16"/>`),
  more: draw(svg`<path d="M5 12h.01M12 12h.01M19 12h.01" stroke-width="3.500"/>`),
  reply: draw(svg`<path d="m9 7-5 5 5 5M4 12h9c4 0 6 2 7 6"/>`),
  close: draw(svg`<path d="M6 6l12 12M18 6 6 18"/>`),
  send: draw(svg`<path d="m4 4 17 8-17 8 3-8zM7 12h8"/>`),
  sun: draw(
    svg`<path d="M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM12 2v2M12 20v2M4.900 4.900l1.400 1.400M17.700 17.700l1.400 1.400M2 12h2M20 12h2M4.900 19.100l1.400-1.400M17.700 6.300l1.400-1.400"/>`,
  ),
  moon: draw(svg`<path d="M20 14.500A8.500 8.500 0 0 1 9.500 4 8.500 8.500 0 1 0 20 14.500Z"/>`),
  chevron: draw(svg`<path d="m7 10 5 5 5-5"/>`),
  right: draw(svg`<path d="m10 7 5 5-5 5"/>`),
  eye: draw(
    svg`<path d="M2 12c3-5 6-7 10-7s7 2 10 7c-3 5-6 7-10 7s-7-2-10-7Zm10 3a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z"/>`,
  ),
  check: draw(svg`<path d="m5 13 4 4L19 7"/>`),
};
