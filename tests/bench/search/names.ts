import type { Entry } from '../../../src/search/search.ts';
import type { Engine } from './engines.ts';
import { shareOf } from './shares.ts';
import { misspell } from './typos.ts';

/** Names of back-end frameworks and runtimes, with the other names they go by. */
const NAMES = `
  ActionHero | Actix Web, actix | AdonisJS, adonis | Akka HTTP | apiDoc | ASP.NET Core, aspnet, dotnet core | Axum | Beego
  Blacksheep | Blitz.js | Bottle | Bun | Buffalo | CakePHP, cake | Catalyst | Chalice | CherryPy | Chi | CodeIgniter
  Compojure | Crow | Cuba | Dancer | Deno | Django, django framework | Django REST framework, drf | Dropwizard | Drogon
  Echo | Elysia | Eve | Express, expressjs | Falcon | FastAPI | Fastify | FeathersJS, feathers | Fiber | Flask | Fuel
  Gin, gin gonic | Giraffe | Goji | Gorilla | Grails | Grape | H3 | Hanami | hapi | Helidon | Hono | http4k | Iris
  Javalin | Jooby | Kemal | Koa | Kratos | Ktor | Laminas | Laravel | LoopBack | Lucky | Lumen | Luminus | Masonite
  Meteor | Micronaut | Moleculer | Mojolicious | NancyFX | NestJS, nest | Next.js | Nitro | Node.js, node | Nuxt | Oak
  Open Liberty | Padrino | Perfect | Phalcon | Phoenix, phoenix framework | Play, play framework | Polka | Poem | Pyramid
  Quarkus | Quart | Ratpack | Remix | Restify | Revel | Ring | Robyn | Rocket | Roda | Ruby on Rails, rails, RoR
  Sails.js, sails | Salvo | Sanic | Sinatra | Slim | Spark Java | Spring Boot, springboot | Spring WebFlux | Starlette
  Struts | SvelteKit | Symfony | Tapir | Tornado | TurboGears | Vapor | Vert.x, vertx | Vibe.d | Warp | web2py | Yesod
  Yii | Zend Framework, zend`;

const MISSPELLINGS_OF_EACH = 20;

interface Misspelt {
  readonly typed: string;
  readonly id: string;
}

/** The names as entries. */
const ENTRIES: readonly Entry[] = NAMES.split(/[|\n]/)
  .map((line) => line.split(',').map((name) => name.trim()))
  .filter(([title]) => title !== undefined && title !== '')
  .map(([title = '', ...aliases]) => ({ id: title, kind: 'framework', title, aliases, body: '' }));

/** The share of misspelt names whose framework comes first. */
export function measureNames(engine: Engine): number {
  const { resolve } = engine.build(ENTRIES);
  return shareOf(misspellNames(), ({ typed, id }) => resolve(typed)?.id === id);
}

/** Each name with one typing error, in several ways; those that are another name are left out. */
function misspellNames(): Misspelt[] {
  const taken = new Set(
    ENTRIES.flatMap(({ title, aliases }) => [title, ...aliases].map((name) => name.toLowerCase())),
  );
  return ENTRIES.flatMap(({ id, title }) => {
    const ways = Array.from({ length: MISSPELLINGS_OF_EACH }, (_, seed) =>
      misspell(title, 1, seed).toLowerCase(),
    );
    return [...new Set(ways)].filter((typed) => !taken.has(typed)).map((typed) => ({ typed, id }));
  });
}
