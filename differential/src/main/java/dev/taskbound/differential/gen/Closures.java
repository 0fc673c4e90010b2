package dev.taskbound.differential.gen;

import dev.taskbound.differential.gen.Boundaries.Boundary;
import dev.taskbound.differential.tree.Expr;
import dev.taskbound.differential.tree.Names;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Closures that are prepared in variables, and run or handed over later. */
final class Closures {
  /** What stands for the fact that a closure is an object that owns what is in it. */
  static final Object OWNS = new Object();

  private static final int DEEPEST = 3;

  private Closures() {}

  /** Prepares a closure that leaves no trace. */
  static boolean prepare(Site site) {
    if (site.limits().depth() >= DEEPEST) {
      return false;
    }
    int courage = site.program().calm();
    Limits limits = site.limits().prepared(site.program().lastNumber() + 1);
    Site body = site.closure(site.strand(), limits);
    Bodies.fill(body, site.draw().between(1, 3));
    Bodies.finish(body);
    site.program().encourage(courage);
    Obj closure = site.make(Kind.CLOSURE, List.of(), null);
    Set<String> mentioned = Names.in(body.out());
    for (Variable variable : site.scope()) {
      if (mentioned.contains(variable.name())) {
        if (!variable.kind().uses().isEmpty()) {
          body.run("use", Sources.use(body, variable)); // a mere mention would not be noticed
        }
        site.state().values(variable.name()).forEach(o -> site.state().put(closure, o));
      }
    }
    Expr value = Expr.runnable(Boundaries.form(site), body.out());
    site.declare("prepare", Kind.CLOSURE, value, closure);
    return true;
  }

  /** Prepares a closure that consumes what it captures. */
  static boolean prepareConsuming(Site site) {
    Kind kind = site.draw().any(Kind.ARENA, Kind.SESSION);
    Optional<Variable> target = Sources.ensure(site, kind);
    if (target.isEmpty() || site.limits().pure()) {
      return false;
    }
    Obj value = site.only(target.get()).orElseThrow();
    if (!site.mayEnd(value)) {
      return false;
    }
    Obj closure = site.make(Kind.CLOSURE, List.of(), value);
    site.state().put(closure, value);
    String method = kind == Kind.ARENA ? "free" : "end";
    Expr body = Expr.call(target.get().name(), method);
    Expr lambda = new Expr.Closure(Expr.Form.LAMBDA, List.of(), List.of(), Optional.of(body));
    site.declare("prepare consuming", Kind.CLOSURE, lambda, closure);
    return true;
  }

  /** Runs a prepared closure here. */
  static boolean run(Site site) {
    Optional<Variable> closure = pick(site);
    if (closure.isEmpty()) {
      return false;
    }
    Expr name = new Expr.Name(closure.get().name());
    Obj value = site.only(closure.get()).orElseThrow();
    int way = site.program().runsHere() ? site.draw().below(5) : 4;
    if (way == 0 && value.space() == null) {
      site.run("run prepared", Expr.apply(site.draw().any("Run.now", "Run.twice"), name));
    } else if (way == 1 && value.space() != OWNS && !site.limits().pure() && site.mayEnd(value)) {
      site.run("run prepared", Expr.apply("Run.once", name));
      site.state().end(value);
    } else {
      site.run("run prepared", Expr.call(name, "run"));
    }
    consume(site, closure.get());
    return true;
  }

  private static Optional<Variable> pick(Site site) {
    Optional<Variable> closure = site.pick(Kind.CLOSURE);
    Optional<Obj> consumed = closure.flatMap(site::only).map(Closures::consumed);
    boolean harmless =
        consumed.map(value -> site.mayEnd(value) && !site.limits().pure()).orElse(true);
    return closure.filter(c -> harmless && site.only(c).isPresent());
  }

  private static Obj consumed(Obj closure) {
    return closure.space() instanceof Obj value ? value : null;
  }

  private static void consume(Site site, Variable closure) {
    Obj consumed = consumed(site.only(closure).orElseThrow());
    if (consumed != null) {
      Locks.close(site.state(), consumed);
    }
  }

  /** Hands a prepared closure over to another task context. */
  static boolean handOver(Site site) {
    Optional<Variable> closure = pick(site);
    if (closure.isEmpty()) {
      return false;
    }
    Obj value = site.only(closure.get()).orElseThrow();
    if (!site.crosses(value)) {
      if (!site.program().dares() || !site.valid(closure.get())) {
        return false;
      }
      site.program().spend();
    }
    Boundary boundary = Boundaries.choose(site);
    Expr name = new Expr.Name(closure.get().name());
    site.run("hand over prepared", boundary.call(name));
    consume(site, closure.get());
    return true;
  }
}
