package dev.taskbound.differential.gen;

import dev.taskbound.differential.tree.Expr;
import dev.taskbound.differential.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Closures that are written in place: they run at once, in another task context or in this one. */
final class Boundaries {
  private static final int DEEPEST = 3;

  private Boundaries() {}

  /**
   * A way to run a closure in a task context of its own.
   *
   * @param method the method
   * @param first arguments before the closure
   * @param space the address space in the context, or null
   * @param results whether the method can return the closure's result
   */
  record Boundary(String method, List<Expr> first, Object space, boolean results) {

    /** Returns the call with the given closure. */
    Expr call(Expr closure) {
      List<Expr> arguments = new ArrayList<>(first);
      arguments.add(closure);
      return new Expr.Apply(method, arguments);
    }
  }

  /** Chooses a boundary. */
  static Boundary choose(Site site) {
    Object space = site.state().context().space();
    return switch (site.draw().below(7)) {
      case 0, 1 -> new Boundary("Syscall.run", List.of(), space, true);
      case 2 -> new Boundary("Kthread.run", List.of(), null, false);
      case 3 -> new Boundary("Syscall.cloneNewPidNamespace", List.of(), space, false);
      case 4 -> useMm(site);
      case 5 -> new Boundary(Forwards.crossing(site), List.of(), space, false);
      default -> new Boundary("Run.scoped", List.of(), space, false);
    };
  }

  private static Boundary useMm(Site site) {
    Optional<Variable> mm = site.pick(Kind.MM);
    Optional<Obj> value = mm.flatMap(site::only);
    if (value.isEmpty()) {
      return new Boundary("Syscall.run", List.of(), site.state().context().space(), true);
    }
    Expr first = new Expr.Name(mm.get().name());
    return new Boundary("Kthread.useMm", List.of(first), value.get().space(), true);
  }

  /** Runs a closure in a task context of its own. */
  static boolean closure(Site site) {
    if (site.limits().depth() >= DEEPEST) {
      return false;
    }
    Boundary boundary = choose(site);
    Crossing crossing = new Crossing(site, boundary.space());
    Bodies.fill(crossing.body(), site.draw().between(1, 5));
    crossing.leave();
    Expr closure = Expr.runnable(form(site), crossing.body().out());
    site.run("boundary", boundary.call(closure));
    return true;
  }

  /** Chooses how a closure is written. */
  static Expr.Form form(Site site) {
    return site.draw().chance(0.85) ? Expr.Form.LAMBDA : Expr.Form.ANONYMOUS;
  }

  /** Runs a closure in a task context of its own, and uses what it returns. */
  static boolean result(Site site) {
    Boundary boundary = choose(site);
    if (site.limits().depth() >= DEEPEST || !boundary.results()) {
      return false;
    }
    boolean dares = site.program().dares();
    Crossing crossing = new Crossing(site, boundary.space());
    Site body = crossing.body();
    Bodies.fill(body, site.draw().between(1, 3));
    Optional<Variable> result = crossing.result(dares);
    crossing.leave();
    if (result.isEmpty()) {
      return !body.out().isEmpty() && plain(site, boundary, body);
    }
    Variable variable = result.get();
    Expr value = new Expr.Name(variable.name());
    Expr call =
        boundary.call(
            new Expr.Closure(Expr.Form.LAMBDA, List.of(), body.out(), Optional.of(value)));
    Obj returned = site.only(variable).orElseThrow();
    if (site.valid(returned)) {
      site.declare("result", variable.kind(), call, returned);
      return true;
    }
    String name = site.program().name(variable.kind().stem());
    Variable outside = new Variable(name, variable.kind(), null, false, 0, site.limits().level());
    site.program().spend();
    site.add(
        new Stmt.Group(
            "wrong result",
            List.of(
                new Stmt.Local("wrong result", variable.kind().type(), name, call),
                new Stmt.Do("wrong result", Sources.use(site, outside)))));
    return true;
  }

  private static boolean plain(Site site, Boundary boundary, Site body) {
    site.run("boundary", boundary.call(Expr.runnable(form(site), body.out())));
    return true;
  }

  /** Hands a method of a value over to another task context. */
  static boolean reference(Site site) {
    List<Kind> kinds =
        List.of(
            Kind.TASK,
            Kind.VIEW,
            Kind.NS,
            Kind.VMA,
            Kind.ARENA,
            Kind.BLOCK,
            Kind.COUNTER,
            Kind.SESSION,
            Kind.ROW,
            Kind.BADGE,
            Kind.SEAL);
    Kind kind = site.draw().pick(kinds);
    boolean crossing = !site.program().runsHere() || site.draw().chance(0.7);
    boolean dares = crossing && !kind.mode().sendable() && site.program().dares();
    Optional<Variable> target = dares || kind == Kind.VMA ? site.pickValid(kind) : site.pick(kind);
    if (target.isEmpty() && kind != Kind.VMA) {
      target = Sources.ensure(site, kind);
    }
    boolean stays = target.flatMap(site::only).map(site::crosses).orElse(false);
    if (target.isEmpty() || crossing && !stays && !dares) {
      return false;
    }
    if (dares) {
      site.program().spend();
    }
    Expr name = new Expr.Name(target.get().name());
    Expr reference = new Expr.Reference(name, site.draw().pick(kind.uses()));
    if (crossing) {
      Boundary boundary = choose(site);
      site.run("reference", boundary.call(reference));
    } else {
      site.run("reference", Expr.apply("Run.now", reference));
    }
    return true;
  }

  /** Runs a closure here. */
  static boolean immediate(Site site) {
    if (site.limits().depth() >= DEEPEST) {
      return false;
    }
    if (site.draw().chance(0.25)) {
      return given(site);
    }
    boolean once = site.draw().chance(0.4);
    Site body = site.closure(site.strand(), once ? site.limits().immediate() : often(site));
    Bodies.fill(body, site.draw().between(1, 3));
    Bodies.finish(body);
    String method = once ? "Run.once" : site.draw().any("Run.now", "Run.twice");
    if (!once && site.draw().chance(0.3)) {
      method = Forwards.immediate(site);
    }
    site.run("immediate", Expr.apply(method, Expr.runnable(form(site), body.out())));
    return true;
  }

  /** What a closure may do that may be run any number of times. */
  private static Limits often(Site site) {
    return site.limits().immediate().repeated(site.program().lastNumber() + 1);
  }

  /** Runs a closure here, or in another task context, with an argument. */
  private static boolean given(Site site) {
    List<Variable> all =
        site.scope().stream()
            .filter(v -> !v.kind().uses().isEmpty() && v.kind() != Kind.CLOSURE)
            .filter(v -> site.valid(v) && site.only(v).isPresent())
            .toList();
    Optional<Variable> argument = site.any(all);
    if (argument.isEmpty()) {
      return false;
    }
    Variable outer = argument.get();
    Site body = site.closure(site.strand(), often(site));
    Variable inner = body.enter(outer.kind(), null, false, site.only(outer).orElseThrow());
    Bodies.fill(body, site.draw().between(1, 2));
    Bodies.finish(body);
    body.run("use", Sources.use(site, inner));
    Expr closure =
        new Expr.Closure(Expr.Form.LAMBDA, List.of(inner.name()), body.out(), Optional.empty());
    site.run("immediate", Expr.apply("Run.nowWith", new Expr.Name(outer.name()), closure));
    return true;
  }
}
