import type { Must } from '../../domain/musts.ts';
import { createLexicon } from '../lexicon.ts';

/** What people say for a feature or a place to run. */
export const FEATURE_WORDS = createLexicon<Must>({
  orm: `
    orm, object relational, object relational mapping, object relational mapper, object mapper, entity
    mapper, entity mapping, object mapping, table mapping, without writing sql, without raw sql, without
    sql, not write sql, avoid writing sql, no raw sql, no handwritten sql, sql written for me, generates
    the sql, map classes to tables, map objects to tables, map tables to classes, map objects to rows,
    classes to tables, objects to tables, tables as classes, tables as objects, rows as objects, database
    models, db models, database abstraction, relational mapper, classes that become tables, classes become
    tables, map tables to objects, tables to objects, hate sql, cant write sql, dont write sql, no sql by
    hand, database mapper, mapped to classes`,
  migrations: `
    migration, database migration, db migration, schema migration, schema change, change the schema,
    schema versioning, versioned schema, version the schema, database versioning, db versioning, schema
    evolution, evolve the schema, evolving schema, evolve the database, database evolution, schema update,
    update the schema, migrate the database, migrate the schema, migrate database, migrate tables, alter
    table, alter the tables, add column, add a column, change columns, change tables later, schema diff,
    sync the schema, schema history, schema in sync, roll back schema, upgrade the database schema,
    database structure change, change database structure, tables from models, flyway, liquibase, alembic,
    makemigrations, versioned scripts, changed by versioned scripts, reversible scripts, changes to
    tables, tables should change, tables get changed, schema changes versioned, columns change, database
    columns change, tracked as files, versioned steps, change its tables`,
  admin: `
    admin, admin panel, admin ui, admin site, admin interface, admin page, admin dashboard, admin area,
    back office, administration area, administration interface, administration panel, administrator panel,
    administrator interface, management panel, management interface, management ui, management screen,
    moderation panel, moderator panel, staff area, staff panel, staff interface, staff backend, staff can
    edit, let staff edit, editors can edit, non technical staff, content editors, manage content, manage
    records, manage orders, manage products, edit records, edit the records, edit database rows, edit data
    by hand, edit tables in browser, crud ui, crud interface, crud screen, crud page, data browser, ui for
    the data, screens for the data, superuser, administration page, administration site, administration
    tool, manage stock without coding, panel to manage, panel for, admin screens, screens included, ready
    admin, screens for the staff`,
  auth: `
    auth, authentication, authorization, authn, authz, login, sign in, sign up, signin, signup, user
    account, user management, accounts, user login, single sign on, sso, ldap, authenticate, authorize,
    authorise, authorisation, log on, log out, sign out, user registration, register users, users can
    register, registration form, password reset, reset password, passwordless, user permission, roles and
    permissions, user role, rbac, member area, forgotten password mail, role based access`,
  csrf: `
    csrf, csrf protection, xsrf, cross site request forgery, forged request, request forgery, forgery
    protection, forged form, forged post, forged submission, anti forgery, antiforgery token, cross site
    request, cross site forgery, cross site post, cross site protection, form token, hidden form token,
    token in forms, token in every form, synchronizer token, double submit cookie, samesite cookie,
    samesite, session riding, sea surf, one click attack, fake form, faked request, fake form submission,
    malicious form, forms from other sites, requests from other sites, posts from other sites, posts from
    another site, submitted from another site, protect forms, protect my forms, protect our forms, form
    protection, form security, secure form, forged cross site, cross site form, cross site form posts,
    csrf safe, csrf defense, cross site tricks`,
  validation: `
    validation, validate, validator, validates input, input validation, check user input, check the user
    input, check input, check the input, check the request body, check request body, check the body, check
    incoming data, check incoming json, check the json, check payload, check the payload, check form input,
    check form field, check form data, reject bad input, reject bad data, reject invalid, reject wrong
    input, reject malformed, invalid input, malformed input, wrong input, bad input, input check, verify
    input, verify the body, json schema, request schema, body schema, required field, field rules,
    pydantic, zod, joi, ajv, sanitize input, sanitise input, sanitize user input, input sanitization,
    bodies must be checked, checked against a schema, validated inputs, payload checking, inputs must be
    checked, has to be checked, inputs get checked, incoming fields, checked properly, what users type,
    form checks`,
  openapi: `
    openapi, swagger, api docs, api documentation, swagger docs, swagger ui, api reference, api spec, api
    specification, api description, api schema, api contract, api explorer, api console, interactive docs,
    interactive documentation, auto docs, automatic docs, automatic documentation, autogenerated docs,
    generated docs, generated documentation, docs from code, docs from the code, docs for free, documented
    api, documented endpoint, document the api, document my api, document the endpoints, endpoint docs,
    endpoint documentation, documents itself, self documenting, redoc, springdoc, swashbuckle, client
    generation, generate clients, client sdk, sdk generation, postman collection, describe itself as
    openapi, generated swagger page, generated api descriptions, docs page with all, docs page generated`,
  graphql: `
    graphql, gql, apollo server, apollo client, apollo federation, federated schema, schema federation, schema
    stitching, graphiql, hasura, graphene, hot chocolate, absinthe, gqlgen, pothos, urql, relay client,
    queries and mutations, mutations and subscriptions, graph query, graph api, graph query language, query
    language for apis, overfetching, underfetching, only requested fields, ask for exact fields, client picks
    fields, clients choose fields, choose the fields, pick the fields, one endpoint for everything, flexible
    client queries, nested queries from client, query resolver, write resolvers, mutations and resolvers`,
  templating: `
    template, templating, template engine, view engine, server side rendering, server rendered, ssr, html
    pages, jinja, jinja2, nunjucks, ejs, erb, thymeleaf, freemarker, jsp, razor pages, razor views, blade
    views, heex, htmx, hotwire, livewire, server side html, server side views, server side pages, rendered
    on the server, rendered by the server, render html, html rendering, html from the server, html on the
    server, html view, html output, dynamic html, classic html, server page, partials, layouts and
    partials, multi page app, multi page application, no separate frontend, without separate frontend,
    handlebars views, mustache views, twig views, html from server, pages from the server, finished from
    the server, using templates, server templates`,
  websocket: `
    websocket, wss, socketio, ws, socket, socket server, socket connection, socket support, live socket,
    open socket, sockets to the browser, live connection, long lived connection, full duplex,
    bidirectional, two way communication, two way connection, two way message, two way channel, signalr,
    action cable, sockjs, centrifugo, broadcast to clients, broadcast to all, broadcast messages,
    broadcast to browsers, connected clients, connected browsers, push and receive, rooms and broadcast,
    server and browser talk, talk back and forth, messages in both directions, real two way connection,
    duplex connection, two way sockets, both ways, talk both ways, both directions, in both directions,
    websockets, open two way connections, one open connection`,
  sse: `
    sse, server sent event, event stream, server push, server pushed event, server side event, server
    events, server sent update, server sent message, push from server, push from the server, server pushes
    updates, server sends updates, one way push, one way stream, one way update, unidirectional stream,
    push event, push to the browser, push updates to browser, push to clients, stream events, stream
    updates, streaming response, stream the response, http streaming, stream tokens, token streaming,
    token by token, stream llm output, stream the answer, stream answers, stream progress, progress
    stream, stream to the browser, stream to browser, chunked streaming, live feed from server, turbo
    streams, eventsource, event source, stream of events, event streams to browser, stream of events open`,
  jobs: `
    background job, background task, background work, background worker, queue, job queue, task queue,
    celery, sidekiq, bullmq, hangfire, oban, dramatiq, asynq, delayed job, delayed task, deferred job,
    deferred task, deferred work, in the background, in background, background processing, background
    email, background import, async job, async task, asynchronous job, asynchronous task, asynchronous
    processing, long running task, long running job, after the response, after responding, run after the
    response, emails in the background, send emails later, send mail later, process later, outside the
    request, fire and forget, offload work, offload heavy work, failed job, batch job, batch processing,
    background mail, mails running in the, work in the background, running in the background, workers in
    the background, converting must go to, long jobs`,
  scheduler: `
    scheduler, scheduled task, scheduled job, scheduling, cron, cronjob, every night, nightly, nightly
    job, nightly import, run nightly, run every night, run every day, run every hour, run every minute,
    run every morning, hourly job, daily job, daily task, daily report, daily digest, weekly report,
    weekly email, weekly job, monthly report, monthly invoice, recurring task, recurring job, recurring
    work, repeated job, repeating task, periodic task, periodic job, periodically, timed job, timed task,
    crontab, celery beat, reminder email, run every 5 minutes, run every five minutes, run every 10
    minutes, job every hour, job every night, job every minute, hourly import, on a schedule, on schedule,
    run on timers, jobs run on timers, fire automatically, every midnight, each midnight, every morning
    at, on the 1st, each month automatically, planned tasks, every hour, each night`,
  caching: `
    cache, caching, built in cache, memcached, etag, valkey, ehcache, redis store, redis in front, memoize,
    memoization, memoise, keep results, remember results, reuse results, store results, reuse responses,
    stored response, keep responses, keep in memory, hold in memory, results in memory, answers in memory,
    precomputed result, in memory store, not hit the database, without hitting the database, avoid hitting the
    database, avoid database hits, fewer database hits, fewer database queries, fewer queries, less database
    load, spare the database, relieve the database, load off the database, same query again, repeated queries,
    stale while revalidate, varnish in front`,
  i18n: `
    i18n, internationalization, internationalisation, translation, localization, localisation,
    multilingual, several languages, many languages, l10n, multi language, in two languages, in three
    languages, in 2 languages, in 3 languages, in different languages, in other languages, more than one
    language, translate, translates, translated page, translated text, translated ui, translated site,
    translatable, translate the ui, localized, localised, language switcher, language switch, language
    picker, language files, message catalog, gettext, po files, pluralization, right to left,
    international users, international customers, in english and german, in english and french, in english
    and spanish, in german and english, in french and english, german and english, german and french,
    french and german, spanish and english, english and spanish, dutch and english, english and dutch,
    bilingual site, bilingual website, bilingual app, in multiple languages, locale switcher, in 5
    languages, in 4 languages, in five languages, in four languages, in six languages, into six languages,
    into several languages, translations, in arabic and english, arabic and english, english and
    portuguese, readable in, translatable texts, in seven languages, in several languages, in many
    languages, german and, english and, and german, and english, polish and, and polish, french and, and
    french, and spanish, and arabic`,
  testing: `
    testing, test tool, test client, test runner, testing framework, unit test, tests, testable,
    testability, tdd, bdd, pytest, jest, vitest, rspec, minitest, phpunit, junit, xunit, nunit, supertest,
    testcontainers, mock request, mock the database, mock objects, mock services, factories and fixtures,
    simulate requests, fake client, behaviour driven, behavior driven, e2e, end to end check, regression
    check, database fixtures, mock server, mocking library, fake server for checks, tester friendly`,
  di: `
    dependency injection, di, ioc, inversion of control, ioc container, di container, dependency injection
    container, dependency container, dependency injector, service container, service locator, inject
    dependencies, inject services, inject the database, inject a service, injectable, constructor
    injection, injection container, provider injection, autowire, wire services, wire dependencies, wire
    everything together, wire up services, wire up dependencies, loosely coupled, loose coupling,
    decoupled services, decoupled components, dependency inversion, swap implementations, swap services,
    replace implementations, scoped service, singleton services, pass dependencies in, guice, managed
    bean, bean injection, dependency wiring, service wiring, objects wired, wired automatically, objects
    must be injected, injected by the framework, constructor wiring, inversion of control container,
    wiring of objects, injection of dependencies`,
  cli: `
    cli, scaffold, scaffolding, generator, project generator, code generator, command line, generate the
    folder structure, generates folder structure, generate folders, creates the folders, creates the
    files, folder structure generated, project structure generated, project template, starter template,
    app template, starter kit, starter project, project starter, project skeleton, app skeleton, code
    skeleton, project wizard, setup wizard, create react app, like create react app, new project command,
    init command, one command setup, bootstrap a project, bootstrap the project, bootstrap project,
    generate a project, generate boilerplate, boilerplate generated, boilerplate for me, generate
    controllers, generate models, generate code, code generation, console command, terminal command, from
    the terminal, artisan, startproject, cookiecutter, one command should create, one cli command, create
    the whole project, type one command, full skeleton project, skeleton project, spits out a fresh, fresh
    project, cli generator`,
  serverless: `
    serverless, lambda, aws lambda, cloud function, azure functions, faas, function as a service, scale to
    zero, scales down to zero, cloud run functions, gcp functions, google functions, firebase functions,
    netlify function, vercel function, vercel, netlify, openfaas, knative, aws sam, pay per request, pay
    per call, pay per use, pay per invocation, pay per execution, cold start, fast cold start, no servers
    to manage, without managing servers, without own server, without running servers, no own server, no
    server to maintain, only runs when called, runs only on demand, event triggered function, aws
    function, short lived function, api gateway function, functions in cloud, as functions, pay only per
    call`,
  edge: `
    edge, edge worker, cloudflare, cloudflare worker, cf worker, wrangler, deno deploy, fastly, fastly
    compute, akamai, lambda edge, cdn worker, cdn function, on the cdn, on a cdn, at the cdn, close to the
    user, close to users, close to our users, closer to the user, closer to users, near the user, near our
    users, near the visitor, close to the visitor, point of presence, v8 isolate, workerd, durable object,
    workers kv, d1 database, kv store worker, globally distributed, distributed worldwide, deploy worldwide,
    many regions worldwide, in every region, workers runtime, service worker runtime, wintercg, bunny cdn, fly
    regions`,
  windows: `
    windows, windows server, iis, window server, window hosting, microsoft server, ms server, win server,
    win10, win11, win32, win64, win2019, win2022, server 2016, server 2019, server 2022, server 2025,
    internet information services, internet information server, active directory domain, no linux server,
    no linux, without linux, instead of linux, not on linux, not linux, nt service, nt server, microsoft
    os, server core, microsoft machines, windows 2022, windows 2019, only windows server, host is windows,
    windows box`,
  'shared-php': `
    shared hosting, shared php hosting, cheap hosting, cheap shared hosting, cpanel, shared web hosting,
    shared server, shared webspace, webspace, simple webspace, cheap webspace, cheap webhosting, cheapest
    hosting, budget hosting, low cost hosting, ordinary web hosting, classic web hosting, normal
    webhosting, php hosting, plesk, directadmin, hostinger, bluehost, godaddy, siteground, hostgator,
    ionos, strato, namecheap, ftp upload, upload by ftp, upload via ftp, over ftp, only ftp, ftp only, ftp
    access, filezilla, without ssh, no shell access, shared php package, php webspace, webhosting php only,
    cheap web space, php only no root, no root, shared php, ftp hosting, cheap shared php`,
  container: `
    container, docker, kubernetes, k8s, containerized, containerised, containerization, dockerized,
    dockerised, dockerfile, dockerhub, podman, containerd, openshift, k3s, k0s, minikube, microk8s, eks,
    gke, aks, ecs, amazon ecs, fargate, cloud run, google cloud run, oci image, distroless, alpine image,
    scratch image, small image size, tiny image, hashicorp nomad, kubernetis, run in a pod, kube cluster,
    packed in containers, docker image, docker images only, packed in docker, shipped as a docker, in a
    container, as container, in kubernetes`,
  paas: `
    paas, heroku, platform as a service, fly io, render com, on render, to render com, railway app, on
    railway, to railway, railway hosting, dokku, coolify, caprover, scalingo, clever cloud, cloud foundry,
    app engine, google app engine, elastic beanstalk, azure app service, app service, aws app runner, app
    runner, app platform, digitalocean app platform, platform sh, northflank, koyeb, pythonanywhere,
    gigalixir, buildpack, procfile, git push deploy, deploy by git push, push to deploy, managed platform,
    managed hosting, managed app hosting, without devops, no devops, render dot com, git push to heroku,
    push to heroku, push it to railway, railway, cant do servers, nobody can do servers`,
});
