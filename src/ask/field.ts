import { FEATURE_WORDS, LANGUAGE_WORDS } from './conditions.ts';
import { PROPOSED } from './cues.ts';
import { createCue } from './lexicon.ts';
import type { Found } from './phrases.ts';
import type { Question } from './question.ts';

/** Words of back-end work that a question about anything else hardly uses. */
const FIELD_WORDS = createCue(
  `backend, back end, server side, framework, library, api, endpoint, route, request, response, http, https, rest, grpc, trpc,
  server, database, db, sql, nosql, query, queries, schema, migration, postgres, postgresql, mysql, sqlite, mongo, mongodb,
  redis, orm, controller, middleware, handler, cookie, token, jwt, oauth, password, hash, hashing, bcrypt,
  csrf, cors, xss, cache, queue, worker, thread, async, await, event loop, gunicorn, uvicorn, puma, nginx, websocket,
  deploy, deployment, production, prod, host, hosting, vps, docker, cluster, cpu, cores, load balancer, scale, scaling, microservice, monolith,
  localhost, curl, postman, env, secret, api key, config, logging, logs, metrics, tracing, prometheus, unit test, integration test,
  benchmark, techempower, runtime, serverless, lambda, cloudflare, vercel, developer, dev, code, coding, programming, web, website,
  web app, app, frontend, browser, html, software, upgrade, version, lts, eol, license, mvp, startup, stack, typescript, node,
  json, url, npm, pip, webhook, smtp, postman, payload, callback, goroutine, asyncio, concurrency, stack trace, memory leak, timeout, traffic,
  sqlalchemy, prisma, hibernate, typeorm, eloquent, doctrine, jpa, celery, sidekiq, rabbitmq, kafka, supabase, firebase, pm2, systemd, starlette,
  servemux, std lib, standard library, docs, tutorial, repository, dependency, injection, legacy, saas, engineer`,
);

/** Other fields that share words with ours: what they are about is not for us to answer. */
const NEIGHBOUR_WORDS = createCue(
  `css, flexbox, div, margin, svg, animation, tailwind, bootstrap, shadcn, figma, react native, usestate, useeffect, hooks, redux,
  angular, rxjs, svelte, jetpack compose, swift, swiftui, xcode, android studio, gradle, app store, play store, unity, unreal, godot, minecraft, roblox,
  git, rebase, merge, commit, submodule, kubectl, helm, terraform, ansible, etcd, aws certification, certification,
  pandas, numpy, matplotlib, jupyter, tensorflow, cuda, gpu, overfitting, neural network, llama, fine tune, chatgpt, gpt, claude, copilot, cursor,
  excel, vlookup, power bi, tableau, vba, matlab, outlook, regex, left join, inner join, group by,
  linux, ubuntu, bash, chmod, vim, neovim, vscode, intellij, webstorm, ntfs, partition, bios, overclock, ram, keyboard, monitor, laptop, router, wifi,
  raspberry pi, esp32, arduino, gpio, leetcode, interview, cv, resume, salary, freelancer, layoffs, burnout, seo, ads, wordpress elementor, crypto, bitcoin, malloc, haskell, three js, vite, webpack, discord role, discord`,
);

/** Words of the field that also mean something at home, on the road or in the garden. */
const AMBIGUOUS_WORDS = createCue(
  `session, pool, worker, test, tests, testing, migration, server, host, hosting, container, edge, rack, blocking, queue, python, java, rust, ruby, elixir,
  monolith, scheduler, generator, translation, windows, template, thread, cookie, cookies, token, password, accounts, store, version, license, library, cluster,
  scaling, scale, benchmark, developer, dev, web, website, app, software, browser, startup, stack, request, response, route, secret, runtime, admin, upgrade, login, node,
  user, service, project, client, company, page, site, data, security, customer, error, memory, object, model, class, module, package,
  process, upload, email, mail, job, message, crash, table, instance, layer, architecture, record, pattern, relation, configure, folder, structure,
  load, function, system, mobile, dashboard, header, variable, parameter, script, machine, enterprise, report, transaction, environment, breaks, breaking`,
);

/** The field's own words; conditions and what is proposed speak for it too. */
export const FIELD_CUES = [FIELD_WORDS, AMBIGUOUS_WORDS];
const FIELD = [...FIELD_CUES, FEATURE_WORDS, LANGUAGE_WORDS, PROPOSED];

/** Log-odds that a question is for us, by the points of its words: an ambiguous one counts half. */
const BY_POINTS: readonly number[] = [-0.4, 0.2, 2.4];
/** Log-odds for each word of another field. */
const NEIGHBOUR = -3;
/** Log-odds where a name that is also an everyday word is all that speaks for our field: "gin tonic recipe". */
const EVERYDAY_NAME = -1.5;

/**
 * How much the words of a question speak for or against its being about back-end work, as log-odds. The values
 * follow how often such words occur in the own and in the foreign questions of the tuning part.
 */
export function weighField({ stems, terms, mentions }: Question): number {
  const own: readonly Found<unknown>[] = [
    ...FIELD.flatMap((words): Found<unknown>[] => words.findAll(stems)),
    ...terms,
    ...mentions.filter(({ everyday }) => !everyday),
  ];
  const ambiguous = new Set(AMBIGUOUS_WORDS.findAll(stems).map(({ start }) => start));
  const places = new Set(own.map(({ start }) => start));
  const points = [...places].reduce((sum, place) => sum + (ambiguous.has(place) ? 1 : 2), 0);
  const doubtful = points === 0 && mentions.length > 0 ? EVERYDAY_NAME : 0;
  return (
    (BY_POINTS[points] ?? BY_POINTS.at(-1) ?? 0) +
    doubtful +
    NEIGHBOUR * NEIGHBOUR_WORDS.findAll(stems).length
  );
}
