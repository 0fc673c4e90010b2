package dev.taskbound.differential.gen;

import dev.taskbound.differential.tree.Expr;
import dev.taskbound.differential.tree.Expr.Form;
import dev.taskbound.differential.tree.Helper;
import dev.taskbound.differential.tree.Stmt;
import java.util.List;
import java.util.Optional;

/** Wrong ways in and out of closures that are not captures, and declarations that are wrong. */
final class Leaks {
  private Leaks() {}

  private static boolean add(Site site, String kind, Stmt... all) {
    site.program().spend();
    site.add(new Stmt.Group(kind, List.of(all)));
    return true;
  }

  private static boolean mayNot(Site site) {
    return site.limits().pure() || site.limits().depth() > 2 || !site.program().dares();
  }

  /** Stores a handle of a closure's task context in a box or a field, and uses it outside. */
  static boolean store(Site site) {
    if (mayNot(site)) {
      return false;
    }
    boolean confined = site.draw().chance(0.5);
    Expr task = new Expr.Text("CurrentTask.current()");
    Expr value = confined ? task : Expr.call(task, "asTask");
    String kind = "store out of closure";
    if (!site.limits().inHelper() && site.draw().chance(0.5)) {
      site.program().field("private Task keptTask");
      Stmt store = new Stmt.Assign(kind, "keptTask", value);
      Stmt use = new Stmt.Do("use", Expr.call("keptTask", "pid"));
      return add(site, kind, new Stmt.Do(kind, cross(site, List.of(store))), use);
    }
    String name = site.program().name("slot");
    String type = confined ? "Slot<CurrentTask>" : "Slot<Task>";
    Expr slot = new Expr.Name(name);
    Stmt store = new Stmt.Do(kind, Expr.call(slot, "set", value));
    return add(
        site,
        kind,
        new Stmt.Local(kind, type, name, new Expr.Text("new Slot<>()")),
        new Stmt.Do(kind, cross(site, List.of(store))),
        new Stmt.Do("use", Expr.call(Expr.call(slot, "get"), "pid")));
  }

  private static Expr cross(Site site, List<Stmt> body) {
    String method = site.draw().any("Syscall.run", "Kthread.run", "Run.scoped");
    return Expr.apply(method, Expr.runnable(Form.LAMBDA, body));
  }

  /** Brings a handle back from its view, in another task context. */
  static boolean cast(Site site) {
    if (mayNot(site)) {
      return false;
    }
    Optional<Variable> badge = Sources.ensure(site, Kind.BADGE);
    if (badge.isEmpty()) {
      return false;
    }
    String name = site.program().name("seal");
    Expr cast = new Expr.Cast("Badge", new Expr.Name(name));
    Stmt use = new Stmt.Do("cast", Expr.call(cast, "show"));
    return add(
        site,
        "cast",
        new Stmt.Local("cast", "Seal", name, Expr.call(badge.get().name(), "seal")),
        new Stmt.Do("cast", cross(site, List.of(use))));
  }

  /** Sends an object of a class that wrongly says that it can be sent. */
  static boolean wrongClass(Site site) {
    if (mayNot(site)) {
      return false;
    }
    Optional<Variable> counter = Sources.ensure(site, Kind.COUNTER);
    if (counter.isEmpty()) {
      return false;
    }
    site.program()
        .type(
            "@Unconfined record SentJob(Counter value) implements Runnable {\n"
                + "  @Override public void run() {\n    value.increment();\n  }\n}");
    Expr job = Expr.apply("new SentJob", new Expr.Name(counter.get().name()));
    return add(site, "wrong class", new Stmt.Do("wrong class", Expr.apply("Syscall.run", job)));
  }

  /** Calls a method that does not say which of two owners lends its result. */
  static boolean ambiguous(Site site) {
    if (mayNot(site)) {
      return false;
    }
    Optional<Variable> one = Sources.ensure(site, Kind.ARENA);
    Optional<Variable> two = Sources.ensure(site, Kind.ARENA);
    if (one.flatMap(site::only).isEmpty()
        || two.flatMap(site::only).isEmpty()
        || site.only(one.get()).equals(site.only(two.get()))
        || !site.mayEnd(site.only(two.get()).orElseThrow())) {
      return false;
    }
    String helper = site.program().name("helper");
    String kind = "ambiguous";
    site.program()
        .helper(
            new Helper(
                kind,
                "static @Borrowed Block",
                helper,
                List.of("@Borrowed Arena first", "@Borrowed Arena second"),
                List.of(),
                Optional.of(Expr.call("second", "block"))));
    String name = site.program().name("block");
    Expr call =
        Expr.apply(helper, new Expr.Name(one.get().name()), new Expr.Name(two.get().name()));
    site.state().end(site.only(two.get()).orElseThrow());
    return add(
        site,
        kind,
        new Stmt.Local(kind, "Block", name, call),
        new Stmt.Do("close", Expr.call(two.get().name(), "close")),
        new Stmt.Do("use", Expr.call(name, "read")));
  }

  /** Calls a method that ends what its caller has, without saying so. */
  static boolean effect(Site site) {
    if (mayNot(site)) {
      return false;
    }
    Optional<Variable> arena = Sources.ensure(site, Kind.ARENA);
    if (arena.flatMap(site::only).filter(site::mayEnd).isEmpty()) {
      return false;
    }
    String kind = "undeclared effect";
    boolean reset = site.draw().chance(0.4);
    String end = site.draw().any("free", "close");
    String parameter = site.program().name("arena");
    String helper = site.program().name("helper");
    site.program()
        .helper(
            new Helper(
                kind,
                "static void",
                helper,
                List.of(site.draw().any("@Borrowed ", "") + "Arena " + parameter),
                List.of(new Stmt.Do(kind, Expr.call(parameter, reset ? "reset" : end))),
                Optional.empty()));
    String owner = arena.get().name();
    String block = site.program().name("block");
    Stmt call = new Stmt.Do(kind, Expr.apply(helper, new Expr.Name(owner)));
    if (reset) {
      return add(
          site,
          kind,
          new Stmt.Local(kind, "Block", block, Expr.call(owner, "block")),
          call,
          new Stmt.Do("use", Expr.call(block, "read")));
    }
    site.state().end(site.only(arena.get()).orElseThrow());
    return add(site, kind, call, new Stmt.Do("use", Expr.call(owner, "size")));
  }
}
