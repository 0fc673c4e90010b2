package dev.taskbound.differential.gen;

import dev.taskbound.differential.tree.Expr;
import dev.taskbound.differential.tree.Expr.Form;
import dev.taskbound.differential.tree.Stmt;
import java.util.List;
import java.util.Optional;

/** Stretches with a lock or in a nested context that a try statement, or an Optional, bounds. */
final class Sections {
  private static final int DEEPEST = 3;

  private Sections() {}

  /** Takes a lock, or enters a context, and gives it back in a finally block. */
  static boolean guarded(Site site) {
    if (site.limits().depth() >= DEEPEST) {
      return false;
    }
    int before = site.opened().size();
    boolean opens = site.draw().chance(0.5) ? Contexts.enter(site) : Capabilities.lock(site);
    if (!opens || site.opened().size() == before) {
      return opens;
    }
    Site.Opened opened = site.opened().peek();
    Site body = site.inline(site.limits().trying());
    Bodies.fill(body, site.draw().between(1, 3));
    Bodies.finish(body);
    Site last = site.inline(site.limits().nested());
    last.opened().push(opened);
    site.opened().remove(opened);
    Bodies.finish(last);
    site.add(new Stmt.Try("section", body.out(), false, last.out()));
    return true;
  }

  /** Does something with a lock that may not be free, if it is. */
  static boolean tried(Site site) {
    if (site.limits().pure() || site.limits().depth() >= DEEPEST) {
      return false;
    }
    Optional<Variable> mm = Sources.ensure(site, Kind.MM);
    Optional<Obj> value = mm.flatMap(site::only);
    if (value.isEmpty() || !Locks.canRead(site, value.get().space())) {
      return false;
    }
    Site body =
        site.closure(
            site.strand(), site.limits().immediate().repeated(site.program().lastNumber() + 1));
    Obj guard = site.make(Kind.READ_GUARD, List.of(value.get()), value.get().space());
    int born = site.program().lastNumber();
    Hold hold = new Hold(value.get().space(), value.get(), site.strand(), false, guard, born);
    site.state().acquire(hold);
    site.state().pin(guard);
    Variable inner = body.enter(Kind.READ_GUARD, null, false, guard);
    body.run("need", Expr.call(mm.get().name(), "mapCount"));
    Bodies.fill(body, site.draw().between(0, 2));
    Bodies.finish(body);
    body.run("close", Expr.call(inner.name(), "close"));
    site.state().unpin(guard);
    Locks.close(site.state(), guard);
    Expr closure =
        new Expr.Closure(Form.LAMBDA, List.of(inner.name()), body.out(), Optional.empty());
    Expr lock = Expr.call(mm.get().name(), "mmapReadTryLock");
    site.run("try lock", Expr.call(lock, "ifPresent", closure));
    return true;
  }
}
