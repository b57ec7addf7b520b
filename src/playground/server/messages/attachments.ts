import type { APIAttachment, APIEmbed } from 'discord.js';
import { refuseForm } from '../errors.ts';
import { FAULT } from '../rules/faults.ts';
import type { MessageForm } from '../rules/message.ts';
import type { SnowflakeFactory } from '../snowflake.ts';
import type { StoredFile } from '../world/archive.ts';

/** The files of a multipart request by the number in `files[n]`. */
export type Uploads = ReadonlyMap<number, StoredFile>;

export const NO_UPLOADS: Uploads = new Map();

export interface AttachmentContext {
  /** Where the playground is reached, such as `http://127.0.0.1:4000`. */
  origin: string;
  channelId: string;
  nextId: SnowflakeFactory;
}

export interface Attached {
  attachments: APIAttachment[];
  files: Map<string, StoredFile>;
}

/** Gives uploaded files their ids and addresses, with the names and descriptions the form gives them. */
export function attach(uploads: Uploads, form: MessageForm, context: AttachmentContext): Attached {
  checkReferences(form, uploads);
  const attachments: APIAttachment[] = [];
  const files = new Map<string, StoredFile>();
  for (const [index, upload] of uploads) {
    const entry = form.attachments?.find(({ id }) => String(id) === String(index));
    const attachment = toAttachment({ ...upload, name: entry?.filename ?? upload.name }, context);
    attachments.push(entry?.description ? { ...attachment, description: entry.description } : attachment);
    files.set(attachment.id, upload);
  }
  return { attachments, files };
}

/** An attachment of its own, as people upload it for an option. */
export function toAttachment(
  file: StoredFile,
  { origin, channelId, nextId }: AttachmentContext,
): APIAttachment {
  const id = nextId();
  const filename = file.name.replaceAll(/[^\w.-]+/g, '_') || 'file';
  const url = `${origin}/attachments/${channelId}/${id}/${encodeURIComponent(filename)}`;
  return { id, filename, size: file.bytes.length, url, proxy_url: url, content_type: file.contentType };
}

/** Small numbers refer to uploads of the same request; snowflakes to attachments that are there already. */
function checkReferences(form: MessageForm, uploads: Uploads): void {
  form.attachments?.forEach(({ id }, index) => {
    const isUpload = String(id).length < 17;
    if (isUpload && !uploads.has(Number(id))) {
      throw refuseForm({ attachments: { [index]: { id: { _errors: [FAULT.attachmentNotFound] } } } });
    }
  });
}

/** Replaces `attachment://name` in embeds by the address of the message's attachment of that name. */
export function resolveAttachmentLinks(embeds: APIEmbed[], attachments: APIAttachment[]): APIEmbed[] {
  const resolve = (url: string): string => {
    const name = /^attachment:\/\/(.+)$/i.exec(url)?.[1];
    return attachments.find(({ filename }) => filename === name)?.url ?? url;
  };
  return embeds.map((embed) => ({
    ...embed,
    ...(embed.image && { image: { ...embed.image, url: resolve(embed.image.url) } }),
    ...(embed.thumbnail && { thumbnail: { ...embed.thumbnail, url: resolve(embed.thumbnail.url) } }),
    ...(embed.footer?.icon_url && { footer: { ...embed.footer, icon_url: resolve(embed.footer.icon_url) } }),
    ...(embed.author?.icon_url && { author: { ...embed.author, icon_url: resolve(embed.author.icon_url) } }),
  }));
}
