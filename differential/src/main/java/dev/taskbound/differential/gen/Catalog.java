package dev.taskbound.differential.gen;

import static dev.taskbound.differential.gen.Production.base;
import static dev.taskbound.differential.gen.Production.branch;
import static dev.taskbound.differential.gen.Production.of;

import java.util.List;

/** All productions. */
final class Catalog {
  private static final List<Production> ALL =
      List.of(
          base("new", 6, Sources::create),
          base("derive", 22, Sources::derive),
          base("use", 22, Uses::use),
          base("alias", 4, Sources::alias),
          base("assign", 6, Sources::assign),
          base("derive from two", 2, Sources::ofTwo),
          base("use two", 2, Uses::useTwo),
          base("end", 8, Uses::end),
          base("reset", 4, Uses::reset),
          base("with", 6, Uses::with),
          base("container", 4, Containers::create),
          base("put", 5, Containers::put),
          base("use container", 7, Containers::use),
          base("boundary", 7, Boundaries::closure),
          base("reference", 3, Boundaries::reference),
          base("immediate", 4, Boundaries::immediate),
          base("result", 3, Boundaries::result),
          base("prepare", 4, Closures::prepare),
          base("prepare consuming", 1, Closures::prepareConsuming),
          base("run prepared", 4, Closures::run),
          base("hand over prepared", 4, Closures::handOver),
          base("detached", 3, Later::detached),
          base("nursery", 2, Later::nursery),
          base("helper", 7, Helpers::call),
          base("job", 3, Jobs::create),
          base("escape", 6, Escapes::ofLoan),
          base("store out of closure", 1, Leaks::store),
          base("cast", 1, Leaks::cast),
          base("wrong class", 1, Leaks::wrongClass),
          base("ambiguous", 1, Leaks::ambiguous),
          of(Feature.EFFECTS, "undeclared effect", 2, Leaks::effect),
          of(Feature.CONTEXTS, "enter", 4, Contexts::enter),
          of(Feature.CONTEXTS, "use outer", 4, Contexts::useOuter),
          of(Feature.CONTEXTS, "exit", 4, Contexts::exit),
          of(Feature.CONTEXTS, "leave", 2, Contexts::leave),
          of(Feature.CONTEXTS, "leave secretly", 1, Contexts::leaveSecretly),
          of(Feature.CAPABILITIES, "lock", 5, Capabilities::lock),
          of(Feature.CAPABILITIES, "unlock", 4, Capabilities::unlock),
          of(Feature.CAPABILITIES, "need", 5, Capabilities::need),
          of(Feature.CAPABILITIES, "under", 2, Capabilities::under),
          of(Feature.OVERRIDES, "override", 1, Overrides::wrong),
          branch("branch", 12, Branches::branch),
          branch("loop", 8, Branches::loop),
          branch("try catch", 5, Branches::tryCatch),
          branch("try finally", 4, Branches::tryFinally),
          branch("raise", 1, Branches::raise),
          branch("replace both", 2, Branches::replaceBoth),
          branch("close or use", 3, Branches::closeOrUse));

  private Catalog() {}

  /** Returns the productions that a plan allows. */
  static List<Production> allowed(Plan plan) {
    return ALL.stream()
        .filter(production -> plan.features().contains(production.feature()))
        .filter(production -> plan.branching() || !production.branching())
        .toList();
  }
}
