import type { APIAttachment } from 'discord.js';
import type { StoredMessage } from '../world/archive.ts';
import { toPartialMember } from '../world/member.ts';
import { describeChannel, need, permissionsIn, type World } from '../world/world.ts';
import { notFound } from './refusal.ts';

/** Collects the objects that an interaction's values point to, in the shape of Discord's `resolved`. */
export class Resolved {
  readonly #world: World;
  readonly #inGuild: boolean;
  readonly #parts: Record<string, Record<string, object>> = {};

  constructor(world: World, inGuild: boolean) {
    this.#world = world;
    this.#inGuild = inGuild;
  }

  addUser(id: string): void {
    const member = this.#world.members.get(id);
    if (!member) throw notFound('user');
    this.#add('users', id, member.user);
    if (!this.#inGuild) return;
    const permissions = permissionsIn(this.#world, member).toString();
    this.#add('members', id, { ...toPartialMember(member), permissions });
  }

  addRole(id: string): void {
    const role = this.#world.roles.get(id);
    if (!role) throw notFound('role');
    this.#add('roles', id, role);
  }

  addMentionable(id: string): void {
    if (this.#world.roles.has(id)) this.addRole(id);
    else this.addUser(id);
  }

  addChannel(id: string): void {
    const channel = this.#world.channels.get(id);
    if (!channel) throw notFound('channel');
    const bot = need(this.#world.members, this.#world.bot.id, 'internal');
    const permissions = permissionsIn(this.#world, bot).toString();
    this.#add('channels', id, { ...describeChannel(this.#world, channel), permissions });
  }

  addAttachment(attachment: APIAttachment): void {
    this.#add('attachments', attachment.id, attachment);
  }

  addMessage({ data }: StoredMessage): void {
    this.#add('messages', data.id, data);
  }

  /** `{ resolved }`, or nothing when no value points anywhere. */
  toField(): { resolved?: object } {
    return Object.keys(this.#parts).length > 0 ? { resolved: this.#parts } : {};
  }

  #add(kind: string, id: string, value: object): void {
    this.#parts[kind] = { ...this.#parts[kind], [id]: value };
  }
}
