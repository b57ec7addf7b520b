import { html, nothing, type TemplateResult } from 'lit';
import type { ClientChannel } from '../../protocol.ts';
import { readText } from '../form.ts';
import { formatMoment } from '../format.ts';
import { icons } from '../icons.ts';
import type { View } from '../view.ts';

/** Draws a forum: a form for a new post, and the posts, the newest first. */
export function renderForum(forum: ClientChannel, view: View): TemplateResult {
  const posts = view.snapshot.channels
    .filter(({ parent_id }) => parent_id === forum.id)
    .sort((one, other) => other.created_at.localeCompare(one.created_at));
  return html`<div class="forum" id="messages">
    <form class="new-post" aria-label="New post" @submit=${(event: SubmitEvent) => submitPost(event, forum, view)}>
      <input name="name" required maxlength="100" placeholder="Title" aria-label="Title of the post" autocomplete="off">
      <textarea name="content" required maxlength="2000" rows="2" placeholder="Enter a message…"
        aria-label="Message of the post"></textarea>
      <p class="failure" role="alert"></p>
      <button class="button primary">Post</button>
    </form>
    ${posts.length === 0 ? html`<p class="empty">There are no posts yet.</p>` : nothing}
    <ul class="posts">${posts.map(
      (post) => html`<li><button type="button" class="post" @click=${() => view.actions.openChannel(post.id)}>
        <strong>${icons.post} ${post.name}</strong>
        <small>${describeOwner(post, view)} · ${formatMoment(post.created_at)} · ${describeCount(post.message_count)}</small>
      </button></li>`,
    )}</ul>
  </div>`;
}

const describeOwner = ({ owner_id }: ClientChannel, { snapshot }: View): string =>
  snapshot.members.find(({ id }) => id === owner_id)?.display_name ?? 'Someone';

const describeCount = (count: number): string => (count === 1 ? '1 message' : `${count} messages`);

async function submitPost(event: SubmitEvent, forum: ClientChannel, view: View): Promise<void> {
  event.preventDefault();
  const form = event.currentTarget;
  if (!(form instanceof HTMLFormElement)) return;
  const data = new FormData(form);
  const failure = await view.actions.createPost(forum.id, readText(data, 'name'), readText(data, 'content'));
  const note = form.querySelector('.failure');
  if (note) note.textContent = failure ?? '';
  if (!failure) form.reset();
}
