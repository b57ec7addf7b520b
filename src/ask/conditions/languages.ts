import type { Language } from '../../domain/vocabulary.ts';
import { createLexicon } from '../lexicon.ts';

/** What people say for a language. Go is read apart, for it is also a verb. */
export const LANGUAGE_WORDS = createLexicon<Language>({
  TypeScript: `
    typescript, ts, typed javascript, typed js, typed node, typed nodejs, javascript with types, js with
    types, node with types, nodejs with types, javascript plus types, statically typed javascript, strict
    javascript, superset of javascript, tsconfig, t3 stack, typescripter`,
  JavaScript: `
    javascript, js, nodejs, node, ecmascript, es6, es2015, es2020, es2022, es2024, mern, mern stack, mean
    stack, pern stack, mevn, mevn stack, vanillajs, nodejs22, node20, node22, language of the browser, same
    language as frontend, same language as browser, frontend language`,
  Python: `
    python, python3, py, pythonic, pythonista, pythonist, pythoneer, pip, pypi, py3, python2, cpython,
    virtualenv, venv, scipy, scikit learn, sklearn, data scientists, data science team, data science people,
    pydata, mypy, conda environment`,
  Kotlin: `
    kotlin, kotlinx, kotlinlang, kmp, kmm, kotlin2, jetbrains language, language of jetbrains, language from
    jetbrains, android language, same language as android, compose multiplatform, modern jvm language`,
  Java: `
    java, jvm, jdk, jre, openjdk, jdk21, jdk17, java8, java11, java17, java21, java25, jakarta ee, javaee,
    j2ee, javax, maven, graalvm, wildfly, jboss, weblogic, websphere, glassfish, eclipse temurin, project loom`,
  'C#': `
    c#, c sharp, dotnet, net developer, net core, net 6, net 8, net 9, net 10, net dev, net team, net
    people, net programmers, net engineers, net guys, net company, net stack, net backend, net ecosystem,
    net background, blazor, linq, nuget, roslyn, vb net, microsoft stack, microsoft shop, microsoft
    language, microsoft developers, microsoft world, unity developers, fsharp`,
  PHP: `
    php, php5, php7, php8, php84, phper, phpstorm, phpmyadmin, composer packages, composer json, packagist,
    lamp stack, xampp, mamp, hypertext preprocessor, laminas, zend, drupal developers, magento developers,
    joomla developers`,
  Ruby: `
    ruby, rubyist, rubygem, ruby3, rubylang, gemfile, jruby, truffleruby, yjit, rbenv, rvm, rubocop, matz,
    matz language`,
  Go: `
    golang, gopher, goroutine, go dev, go team, go programmer, go engineer, go people, go guys, go code, go
    codebase, go stdlib, go standard library, go module, go binary, go language, go stack, go experience, go
    library, go program, go software, go app, google go, go from google, go by google, language from google,
    learning go, writing go, prefer go, mostly go`,
  Elixir: `
    elixir, erlang, beam, genserver, iex, hexpm, mnesia, exunit, elixirlang, supervision tree, supervisor
    tree, actor model, let it crash, jose valim, whatsapp language, liveview fans`,
  Rust: `
    rust, rustlang, rustacean, rustacian, rustc, rustup, cargo build, cargo and crates, crates io, borrow
    checker, borrow checking, ownership model, memory safe language, memory safety, without garbage collector,
    without garbage collection, no garbage collector, no garbage collection, without gc, no gc, zero cost
    abstraction, fearless concurrency, systems language, systems programming language`,
});
