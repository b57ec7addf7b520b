import type { Project } from '../../domain/vocabulary.ts';
import { createLexicon } from '../lexicon.ts';

/** What people say for a kind of project; of several, the earlier one is the more telling. */
export const PROJECT_WORDS = createLexicon<Project>({
  'ml-serving': `
    ml, machine learning, ml model, ai model, ai service, ai api, inference, pytorch, tensorflow, serve
    model, serve a model, serve my model, model serving, prediction, predict, llm, language model, large
    language model, openai, openai api, gpt wrapper, rag, vector search, vector database, hugging face,
    sklearn, scikit learn, xgboost, onnx, keras, trained model, deep learning, neural net, neural network,
    image recognition, image classifier, classifier, object detection, computer vision, speech
    recognition, speech to text, text generation, stable diffusion, recommender, ai app, ai agent, ai
    chatbot, ai backend, mlops, fraud detection, sentiment analysis, vector embeddings, text embeddings,
    model behind http, model over http, put a model, put model, put my model, pickle file, pickle, model
    scoring, credit scoring, forecast model, forecast, forecasts, recommendation model, face recognition,
    image classifier over http, model online, serving embeddings, price model, model answers, my model,
    trained a model, made a model, model that, our model, predictions of, predictions from`,
  'e-commerce': `
    e commerce, ecommerce, shop, web shop, webshop, online shop, online store, store, checkout, sell
    online, sell t shirts, sell t shirts online, sell products, sell things, sell stuff, sell goods, sell
    tickets, sell books, sell clothes, sell shoes, cart, basket, marketplace, product catalog, product
    catalogue, order processing, online order, order food, food ordering, food delivery, take orders, buy
    online, online sales, ticket sales, storefront, dropshipping, merchandise, sell my products, sell our
    products, selling, we sell, sold online, sell over the internet, webshops, spare parts shop, buyers,
    shop backend, shop owner, unpaid orders, catalog of products, customers to order, customers order,
    order cakes, order and pay, pay online, online and pay, checkout and payment, takes orders, cake
    orders, on the web soon`,
  'iot-gateway': `
    iot, device, sensor, telemetry, mqtt, smart home, smart meter, smart city, thermostat, arduino, esp32,
    esp8266, raspberry pi, zigbee, lorawan, modbus, opc ua, coap, bluetooth, microcontroller, firmware,
    embedded, plc, scada, industry 4 0, industrial machines, factory machines, factory floor, machine
    data, machines send data, connected machines, connected cars, gps tracker, gps tracking, vehicle
    tracking, fleet tracking, wearable, home automation, home assistant, weather station, temperature
    readings, meter readings, drone, sends gps, sending gps, gps, battery level, door locks, locks
    talking, smart bulbs, bulbs hub, hub for devices, tractors, scooters, elevators, machines report,
    machines phone home, phone home, parking machines, machine status, report status, report errors to us,
    sensors send, packet each, devices connect, devices talk, vending machines, meters, charging stations,
    collect measurements, measurements, trackers, cars send, controllers talk, greenhouse, solar panels,
    collecting point, gather data of, bike sharing, report battery, battery and position`,
  'internal-tool': `
    internal tool, internal app, internal dashboard, admin tool, intranet, back office tool, company tool,
    for hr, hr dept, stock management, for the warehouse, back office, staff tool, staff app, staff
    portal, staff dashboard, employee portal, employee tool, employee app, employees only, only employees,
    for employees, for our employees, for our staff, for colleagues, for my colleagues, for our
    colleagues, for coworkers, in house tool, in house app, inhouse, internal system, internal use,
    internal software, internal website, internal portal, internal platform, internal service, office
    tool, ops tool, operations tool, hr tool, helpdesk, timesheet, time tracking, vacation requests,
    inventory management, warehouse management, replace excel, replace our excel, replace spreadsheets,
    instead of spreadsheets, for our office, for the office, for our finance, for finance, finance dept,
    for accounting, in accounting, colleagues in, in our firm, for our firm, our own workers, only for our
    own, own workers, employees of, our employees, use it internally, internally, internal thing, internal
    wiki, support dept, for the support team, for sales team, for our sales, mechanics log hours, log
    hours, only them not public, not public, our warehouse, warehouse software, storage room, for the
    staff, people in warehouse, dashboard for our, tool for our, correct invoices, counting pallets,
    complaints, internal, own staff, holiday requests, vacation tracker, nothing public, clerks, inside
    company, inside the company, warehouse guys, edit stock, sales people, call center people, our call
    center, own people, lending tools, staff only, only staff`,
  'content-site': `
    blog, cms, content site, content website, news site, news portal, magazine, marketing site, landing
    page, club website, club site, company website, company site, corporate website, business website,
    portfolio site, portfolio website, personal site, personal website, homepage, newspaper, online
    newspaper, editorial, article, publish articles, wiki, knowledge base, documentation site, school
    website, church website, restaurant website, hotel website, museum website, event website, wedding
    website, brochure site, static site, static pages, content heavy, content driven, content management,
    wordpress alternative, replace wordpress, like wordpress, recipe site, photo gallery, seo friendly,
    publishing site, publishing platform, restaurant menu, menu website, website for, website of, site for,
    site with news, site with articles, newsroom, newsroom site, magazine about, portal for, articles with
    photos, long reads, events and photos, football club, museum, city hall, donation site, gardening,
    travel magazine, forum posts, church, website, news pages, press portal, page with news, news portal
    of, pages for town, articles and pictures`,
  realtime: `
    real time, chat, chat app, live update, live dashboard, multiplayer, collaboration, collaborative,
    notification, messenger, messaging app, instant messaging, direct message, whatsapp clone, like
    whatsapp, slack clone, like slack, discord clone, chatroom, typing indicator, online status, who is
    online, presence, read receipt, bid, live bid, auction, live auction, live score, live ticker, live
    tracking, live location, live map, live data, live feed, live poll, live voting, live quiz, live price,
    live results, stock ticker, trading platform, online game, browser game, game server, whiteboard, like
    google docs, matchmaking, matchmaking server, players see, multiplayer game, card game, football
    ticker, ticker, scores live, feed of scores, trading screen, kitchen display, updates live, posts show
    up immediately, live on screen, move live, train delays live, whiteboard app, refresh without reload,
    price changes reach, live boards, live stock, stock prices, people play, play against, play live,
    everybody sees, same second, without delay, appear on the screens, results appear, score app, pub quiz,
    football scores`,
  microservices: `
    microservice, many services, many small services, several services, several small services, multiple
    services, dozens of services, independent services, separate services, independently deployable,
    service mesh, service oriented, distributed system, distributed services, distributed architecture,
    event driven, event driven architecture, split the monolith, split our monolith, break up the monolith,
    break up our monolith, away from the monolith, service discovery, service to service, services talk,
    services that talk, inter service communication, cqrs, service per team, service oriented architecture,
    small services, little services, tiny services, loads of services, lot of services, services planned,
    in services, into services, splitting into services, split in services, thirty services, 20 services,
    25 services, 20 small services, new service every, services talk to each, cut the monolith, split
    monolith, splits monolith, order system in services, fleet of services`,
  bff: `
    bff, backend for frontend, react frontend, vue frontend, angular frontend, mobile app, flutter app,
    ios app, android app, react app, spa, android client, ios client, mobile client, for mobile, for a
    mobile, react front, one front end, backend for react, backend for vue, backend for angular, backend
    for svelte, backend for flutter, backend for mobile, backend for my app, backend for our app, backend
    for ios, backend for android, mobile backend, app backend, iphone app, ipad app, phone app, smartphone
    app, native app, react native, react native app, swift app, swiftui, svelte frontend, svelte app, vue
    app, angular app, single page app, single page application, pwa, progressive web app, frontend in
    react, frontend in vue, frontend is react, frontend is vue, react client, react ui, existing frontend,
    separate frontend, our frontend, my frontend, aggregate several apis, backend for that front, for that
    front only, for my vue front, for my react front, for our angular, exactly one frontend, one front
    only, only serve our, serve our compose, one app only, only one app talks, compose app, one svelte
    front, one front remains, for their screens, front only, browser frontend, web frontend, behind our
    web, behind our frontend, behind the frontend, behind one frontend, single web app, for our web app,
    for my web app, only one frontend, one own backend, one client`,
  'json-api': `
    api, rest, rest api, json api, web api, http api, public api, apis, web apis, public apis, restful,
    json, json endpoint, json service, json only, json over http, json rpc, endpoints, http endpoints,
    crud endpoints, web service, http service, http interface, http backend, interface for partners,
    partner interface, third party developers, data service, headless backend, headless service, headless,
    backend only, only backend, only a backend, pure backend, no frontend, without frontend, without a
    frontend, hateoas, hypermedia, serve json, return json, webhook, webhook receiver, soap replacement,
    json in and out, simple api, few endpoints, only endpoints, endpoints giving json, json backend, api
    that returns json, json for an ios, json to our mobile, json to the phone, small rest thing, rest
    thing, api for partners, json api for partners, endpoints for mobile, price api, data api, json out`,
  'crud-saas': `
    saas, crud, crud app, start up, web app, mvp, subscription app, subscription platform, web
    application, multi tenant, multi tenancy, tenant, subscription service, subscription business,
    subscription product, paying customers, customer portal, client portal, b2b product, b2b platform, b2b
    app, business app, business application, business software, booking system, booking app, booking
    platform, booking site, reservation system, appointment booking, todo app, todo list, project
    management tool, note taking app, data driven app, database driven app, database app, forms and
    tables, forms over data, management system, management software, invoicing, accounting software, job
    board, social network, dating app, create read update delete, sell a subscription, sell a saas, sell
    subscriptions, subscription tool, subscription software, as subscription, as a subscription, monthly
    subscription, pay monthly, pay per seat, pay per month, per seat, crm, crm we sell, booking software,
    rental management, appointments, bookings, client management, manage their clients, customers manage,
    customers pay, small saas, invoicing tool, planning tool, plan rehearsals, management subscription,
    software as a service, as a service, we sell a program, we sell software, we sell an app, we sell our
    software, we sell accounting software, we sell a scheduling, app we rent out, we rent out`,
  learning: `
    to learn, learning, first framework, school project, college project, university project, side
    project, hobby project, hobby, study project, student project, as a student, i am a student, im a
    student, semester project, term project, class project, course project, coursework, capstone, capstone
    project, final year project, graduation project, bachelor thesis, master thesis, thesis, homework,
    school assignment, university assignment, bootcamp project, bootcamp, tutorial project, practice
    project, for practice, pet project, toy project, toy app, play around, for fun, just for fun, training
    project, personal project, weekend project, teach myself, get into backend, understand the basics, for
    studying, to study, for teaching, teach the trainees, teach trainees, classroom, classroom of, course
    i teach, want to understand, lets me understand, understand how apis work, understand backends,
    understand http, want to learn, trying to learn, im trying to learn, want understand, learn how, self
    teaching, practice backend, practicing, practice the basics, backend basics, understand servers,
    understand how servers, rebuild a todo, students should practice, want to know how`,
});
