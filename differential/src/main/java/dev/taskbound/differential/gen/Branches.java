package dev.taskbound.differential.gen;

import dev.taskbound.differential.tree.Expr;
import dev.taskbound.differential.tree.Stmt;
import java.util.List;
import java.util.Optional;

/** Branches, loops and try statements. */
final class Branches {
  private static final int DEEPEST = 3;

  private Branches() {}

  /** Branches on the next bit. */
  static boolean branch(Site site) {
    if (site.limits().depth() >= DEEPEST) {
      return false;
    }
    State no = site.state().copy();
    Site first = site.inline(site.limits().nested());
    Bodies.fill(first, site.draw().between(1, 2));
    Bodies.finish(first);
    Site second = site.inline(no, site.limits().nested());
    if (site.draw().chance(0.5)) {
      Bodies.fill(second, site.draw().between(1, 2));
      Bodies.finish(second);
    }
    join(site, no);
    site.add(new Stmt.Branch("branch", first.out(), second.out()));
    return true;
  }

  /** Adds what holds on another path that meets this one. */
  static void join(Site site, State other) {
    Object space = site.state().context().space();
    Object known = other.context().space() == space ? space : null; // one of two: not known
    site.state().join(other, site.makeContext(site.strand(), known));
  }

  /** Repeats a block while the bits say so. */
  static boolean loop(Site site) {
    if (site.limits().depth() >= DEEPEST || site.limits().pure()) {
      return false;
    }
    State before = site.state().copy();
    boolean daring = site.program().dares();
    int watermark = daring ? 0 : site.program().lastNumber() + 1;
    if (daring) {
      site.program().spend();
    }
    Limits limits = site.limits().repeated(watermark);
    Site body = site.inline(limits);
    Bodies.fill(body, site.draw().between(1, 2));
    if (site.draw().chance(0.3)) {
      String jump = site.draw().any("break", "continue");
      if (body.opened().isEmpty()) {
        body.add(new Stmt.Jump("jump", jump));
        Bodies.fill(body, 1);
      }
    }
    Bodies.finish(body);
    join(site, before);
    site.add(new Stmt.Loop("loop", body.out()));
    return true;
  }

  /** Tries something; an own exception may be thrown in it and caught after it. */
  static boolean tryCatch(Site site) {
    if (site.limits().depth() >= DEEPEST) {
      return false;
    }
    State before = site.state().copy();
    Site body = site.inline(site.limits().trying());
    int pieces = site.draw().between(1, 2);
    for (int i = 0; i < pieces; i++) {
      Bodies.fill(body, 1);
      if (body.opened().isEmpty() && site.draw().chance(0.6)) {
        body.add(thrower(site));
      }
    }
    Bodies.finish(body);
    State after = site.state().copy();
    Site handler = site.inline(site.limits().nested());
    join(handler, before);
    Bodies.fill(handler, site.draw().between(0, 2));
    Bodies.finish(handler);
    join(site, after);
    site.add(new Stmt.Try("try catch", body.out(), true, handler.out()));
    return true;
  }

  private static Stmt thrower(Site site) {
    boolean own = site.limits().level() == 0 && !site.limits().inHelper();
    return site.draw().chance(0.5)
        ? new Stmt.Jump("throw", own ? "throw new Blip()" : "throw Blip.ofCall()")
        : new Stmt.Do("may throw", Expr.call("bits", "mayThrow"));
  }

  /** Tries something, and does something else in any case. */
  static boolean tryFinally(Site site) {
    if (site.limits().depth() >= DEEPEST) {
      return false;
    }
    State before = site.state().copy();
    Site body = site.inline(site.limits().trying());
    Bodies.fill(body, site.draw().between(1, 2));
    if (body.opened().isEmpty() && mayLeave(site) && site.draw().chance(0.4)) {
      body.add(thrower(site));
      Bodies.fill(body, site.draw().below(2));
    }
    Bodies.finish(body);
    State after = site.state().copy();
    join(site, before);
    Site last = site.inline(site.limits().nested());
    Bodies.fill(last, site.draw().between(1, 2));
    Bodies.finish(last);
    // What is known after the statement holds where the body has ended as it should.
    after.join(site.state(), site.state().context());
    site.state().become(after);
    site.add(new Stmt.Try("try finally", body.out(), false, last.out()));
    return true;
  }

  /** Leaves a method with an exception, now and then. */
  static boolean raise(Site site) {
    if (!mayLeave(site)) {
      return false;
    }
    site.add(thrower(site));
    return true;
  }

  /** A program ends well only if nothing is open that would stay so. */
  private static boolean mayLeave(Site site) {
    return !site.limits().pure()
        && site.state().contexts().size() == 1
        && site.state().held().stream().noneMatch(hold -> hold.guard() == null);
  }

  /** Replaces an owner and its loan together, as often as the bits say. */
  static boolean replaceBoth(Site site) {
    if (site.limits().depth() >= DEEPEST - 1 || site.limits().pure()) {
      return false;
    }
    Kind kind = site.draw().any(Kind.ARENA, Kind.REF_TASK, Kind.SESSION);
    Optional<Sources.Made> owner = Sources.of(site, kind);
    if (owner.isEmpty()) {
      return false;
    }
    Derivation lending = lending(kind);
    Sources.Made made = owner.get();
    Variable first = site.enter(kind, null, true, made.value());
    Obj loan = lending.result(site, made.value());
    Variable second = site.enter(lending.to(), null, true, loan);
    Expr name = new Expr.Name(first.name());
    Expr lend = lending.expression(name);
    site.add(new Stmt.Local("replace both", kind.type(), first.name(), made.expression()));
    site.add(new Stmt.Local("replace both", lending.to().type(), second.name(), lend));
    boolean wrong = site.program().dares();
    if (wrong) {
      site.program().spend();
    }
    Stmt use = new Stmt.Do("use", Sources.use(site, second));
    Stmt end = new Stmt.Do("close", Expr.call(name, "close"));
    Stmt again = new Stmt.Assign("replace both", first.name(), fresh(kind));
    Stmt relend = new Stmt.Assign("replace both", second.name(), lend);
    List<Stmt> body = wrong ? List.of(use, end, again) : List.of(use, end, again, relend);
    site.add(new Stmt.Loop("replace both", body));
    site.add(new Stmt.Do("use", Sources.use(site, second)));
    return true;
  }

  private static Expr fresh(Kind kind) {
    return new Expr.Text(
        switch (kind) {
          case ARENA -> "new Arena()";
          case SESSION -> "new Session()";
          default -> "CurrentTask.current().retain()";
        });
  }

  private static Derivation lending(Kind kind) {
    return Derivation.from(kind).stream()
        .filter(derivation -> derivation.to().mode().limited())
        .findFirst()
        .orElseThrow();
  }

  /** Closes on one branch, and uses on the other. */
  static boolean closeOrUse(Site site) {
    Kind kind = site.draw().any(Kind.ARENA, Kind.REF_TASK, Kind.REF_NS);
    Optional<Variable> owner = site.pickValid(kind);
    Optional<Obj> value = owner.flatMap(site::only);
    if (value.isEmpty() || !site.mayEnd(value.get()) || site.limits().pure()) {
      return false;
    }
    Stmt end = new Stmt.Do("close", Expr.call(owner.get().name(), "close"));
    Stmt use = new Stmt.Do("use", Sources.use(site, owner.get()));
    boolean swap = site.draw().chance(0.5);
    site.add(new Stmt.Branch("close or use", List.of(swap ? use : end), List.of(swap ? end : use)));
    site.state().end(value.get());
    return true;
  }
}
