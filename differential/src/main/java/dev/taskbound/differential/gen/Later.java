package dev.taskbound.differential.gen;

import dev.taskbound.differential.tree.Expr;
import dev.taskbound.differential.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Closures that run later: when a scope is closed, or when the program has ended. */
final class Later {
  private static final List<Kind> CAPTURED =
      List.of(
          Kind.ARENA,
          Kind.REF_TASK,
          Kind.REF_MM,
          Kind.REF_NS,
          Kind.TASK,
          Kind.VIEW,
          Kind.MM,
          Kind.NS,
          Kind.VMA,
          Kind.BLOCK,
          Kind.COUNTER,
          Kind.SESSION,
          Kind.ROW,
          Kind.BADGE,
          Kind.SEAL);

  private Later() {}

  /** Starts a closure that outlives everything here. */
  static boolean detached(Site site) {
    if (site.limits().pure()) {
      return false;
    }
    if (site.draw().chance(0.25)) {
      return ofItsOwn(site);
    }
    Optional<Variable> captured = candidate(site);
    Optional<Obj> value = captured.flatMap(site::only);
    if (value.isEmpty()) {
      return false;
    }
    Stmt start = new Stmt.Do("detached", Expr.apply("Run.detached", user(site, captured.get())));
    if (value.get().kind().mode() == Mode.UNCONFINED) {
      boolean closed = site.program().isScoped(value.get());
      if (value.get().id() < site.limits().untouched() || closed && !site.program().dares()) {
        return false;
      }
      if (closed) {
        site.program().spend();
      }
      site.add(start);
      site.state().pin(value.get());
      return true;
    }
    return site.program().dares() && wrong(site, value.get(), start);
  }

  /** What borrows is noticed only when its owner has ended. */
  private static boolean wrong(Site site, Obj value, Stmt start) {
    List<Stmt> all = new ArrayList<>(List.of(start));
    if (value.kind().mode() == Mode.BORROWED && !dependsOnContext(value)) {
      Optional<Variable> owner =
          site.any(
              site.scope().stream()
                  .filter(v -> v.kind().isRef() || v.kind() == Kind.ARENA)
                  .filter(site::valid)
                  .filter(v -> site.only(v).map(value::dependsOn).orElse(false))
                  .filter(v -> site.mayEnd(site.only(v).orElseThrow()))
                  .toList());
      if (owner.isEmpty()) {
        return false;
      }
      all.add(new Stmt.Do("close", Expr.call(owner.get().name(), "close")));
      site.state().end(site.only(owner.get()).orElseThrow());
    }
    site.program().spend();
    site.add(new Stmt.Group("wrong detached", all));
    return true;
  }

  private static boolean dependsOnContext(Obj value) {
    return value.kind() == Kind.CONTEXT
        || value.owners().stream().anyMatch(Later::dependsOnContext);
  }

  private static Optional<Variable> candidate(Site site) {
    Kind kind = site.draw().pick(CAPTURED);
    if (kind != Kind.VMA && site.draw().chance(0.5)) {
      return Sources.ensure(site, kind)
          .filter(v -> site.only(v).orElseThrow().id() >= site.limits().helperStart());
    }
    List<Variable> all =
        site.all(kind).stream()
            .filter(v -> !v.reassignable() && site.valid(v) && site.only(v).isPresent())
            .filter(v -> site.only(v).orElseThrow().id() >= site.limits().helperStart())
            .toList();
    return site.any(all);
  }

  private static Expr user(Site site, Variable captured) {
    Stmt use = new Stmt.Do("use", Sources.use(site, captured));
    return Expr.runnable(Boundaries.form(site), List.of(use));
  }

  private static boolean ofItsOwn(Site site) {
    if (site.limits().depth() >= 3) {
      return false;
    }
    int courage = site.program().calm();
    Limits limits = site.limits().prepared(site.program().lastNumber() + 1);
    List<Obj> outside =
        site.state().swapContexts(List.of(site.makeContext(new Strand(), new Object())));
    Site body = site.method(List.of(), limits);
    Bodies.fill(body, site.draw().between(1, 3));
    Bodies.finish(body);
    site.state().contexts().forEach(site.state()::end);
    site.state().swapContexts(outside);
    site.program().encourage(courage);
    Expr closure = Expr.runnable(Boundaries.form(site), body.out());
    site.run("detached", Expr.apply("Run.detached", closure));
    return true;
  }

  /** Opens a scope, and lets closures run at its end. */
  static boolean nursery(Site site) {
    if (site.limits().depth() > 2 || site.limits().pure()) {
      return false;
    }
    Site body = site.inline(site.limits().nested());
    Obj value = site.make(Kind.NURSERY, List.of(), null);
    List<Variable> outside = List.copyOf(body.scope());
    Variable nursery = body.enter(Kind.NURSERY, null, false, value);
    List<Obj> pins = new ArrayList<>();
    int rounds = site.draw().between(1, 3);
    for (int i = 0; i < rounds; i++) {
      Bodies.fill(body, site.draw().below(3));
      fork(body, nursery, outside, pins);
    }
    Bodies.fill(body, site.draw().below(2));
    Bodies.finish(body);
    pins.forEach(site.state()::unpin);
    Expr open = new Expr.Text("new Nursery()");
    site.add(new Stmt.With("nursery", "Nursery", nursery.name(), open, body.out()));
    return true;
  }

  private static boolean isNoticed(Site body, Obj value) {
    return !body.crosses(value)
        || body.program().plan().allows(KnownFault.FORKED_BORROW_ENDS_EARLY);
  }

  private static void fork(Site body, Variable nursery, List<Variable> outside, List<Obj> pins) {
    Optional<Variable> captured = candidate(body);
    Optional<Obj> value = captured.flatMap(body::only);
    if (value.isEmpty()) {
      return;
    }
    boolean right = body.crosses(value.get()) && outside.contains(captured.get());
    if (right) {
      body.state().pin(value.get());
      pins.add(value.get());
    } else if (body.program().dares() && isNoticed(body, value.get())) {
      body.program().spend();
    } else {
      return;
    }
    Expr target = new Expr.Name(nursery.name());
    body.run("fork", Expr.call(target, "fork", user(body, captured.get())));
  }
}
