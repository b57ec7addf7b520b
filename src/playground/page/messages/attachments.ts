import type { APIAttachment } from 'discord.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { ClientMessage } from '../../protocol.ts';
import { formatBytes } from '../format.ts';

const PICTURE = /^image\/(png|jpeg|gif|webp|svg\+xml)$/;

/** Draws a message's files; pictures that an embed shows are left out, as in Discord. */
export function renderAttachments({ attachments, embeds }: ClientMessage) {
  const shown = JSON.stringify(embeds);
  const files = attachments.filter(
    ({ filename, url }) => !shown.includes(`attachment://${filename}"`) && !shown.includes(`"${url}"`),
  );
  if (files.length === 0) return nothing;
  return html`<discord-attachments slot="attachments">${files.map(renderFile)}</discord-attachments>`;
}

function renderFile({ filename, url, size, content_type, description }: APIAttachment): TemplateResult {
  if (PICTURE.test(content_type ?? '')) {
    return html`<a class="picture" href=${url} target="_blank"><img src=${url} alt=${description ?? filename}></a>`;
  }
  return html`<discord-file-attachment name=${filename} .bytes=${formatBytes(size)} .bytesUnit=${''} href=${url}
    target="_blank"></discord-file-attachment>`;
}
