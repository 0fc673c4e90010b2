package dev.taskbound.differential.gen;

import dev.taskbound.differential.tree.Expr;
import dev.taskbound.differential.tree.Expr.Form;
import dev.taskbound.differential.tree.Helper;
import dev.taskbound.differential.tree.Stmt;
import java.util.List;
import java.util.Optional;

/** Locks without guards, and calls that need locks. */
final class Capabilities {
  private Capabilities() {}

  /** Takes a lock that has to be given back. */
  static boolean lock(Site site) {
    Kind kind = site.draw().any(Kind.MM, Kind.GATE);
    if (site.limits().pure() || site.limits().tried()) {
      return false;
    }
    Optional<Variable> target = Sources.ensure(site, kind);
    if (target.isEmpty()) {
      return false;
    }
    Obj value = site.only(target.get()).orElseThrow();
    boolean free =
        kind == Kind.GATE ? Locks.isFree(site, value) : Locks.canRead(site, value.space());
    if (!free) {
      return lockTwice(site, target.get(), value);
    }
    int born = site.program().lastNumber();
    Hold hold = new Hold(key(value), value, site.strand(), false, null, born);
    site.run("lock", call(site, target.get(), true));
    site.state().acquire(hold);
    site.state().pin(value);
    site.opened().push(new Site.Opened("lock", target.get(), hold));
    return true;
  }

  private static Object key(Obj value) {
    return value.kind() == Kind.GATE ? value : value.space();
  }

  private static boolean lockTwice(Site site, Variable target, Obj value) {
    if (Locks.proofs(site, key(value), value).isEmpty() || !site.program().dares()) {
      return false;
    }
    site.program().spend();
    Expr name = new Expr.Name(target.name());
    String method = site.draw().any("lock", "pass");
    if (target.kind() == Kind.MM) {
      method = site.draw().any("mmapReadLockRaw", "mmapReadLock", "mmapWriteLock");
    }
    site.run("wrong lock", Expr.call(name, method));
    return true;
  }

  /** Gives back a lock that this block has taken. */
  static boolean unlock(Site site) {
    Optional<Site.Opened> last =
        site.opened().stream().filter(opened -> opened.hold() != null).findFirst();
    if (last.isPresent()) {
      unlock(site, last.get());
      return true;
    }
    return unlockTwice(site);
  }

  /** Gives back what was taken. */
  static void unlock(Site site, Site.Opened opened) {
    site.run("unlock", call(site, opened.variable(), false));
    site.state().release(opened.hold());
    site.state().unpin(site.only(opened.variable()).orElseThrow());
    site.opened().remove(opened);
  }

  private static boolean unlockTwice(Site site) {
    Optional<Variable> target = unlocked(site);
    if (target.isEmpty() || site.limits().pure() || !site.program().dares()) {
      return false;
    }
    site.program().spend();
    site.run("wrong unlock", call(site, target.get(), false));
    return true;
  }

  /** Returns a variable whose lock is not held here in any way. */
  private static Optional<Variable> unlocked(Site site) {
    Kind kind = site.draw().any(Kind.MM, Kind.GATE);
    return site.any(
        site.all(kind).stream()
            .filter(v -> site.valid(v) && site.only(v).isPresent())
            .filter(v -> Locks.isFree(site, key(site.only(v).orElseThrow())))
            .toList());
  }

  private static Expr call(Site site, Variable target, boolean locks) {
    boolean gate = target.kind() == Kind.GATE;
    String own = gate ? locks ? "lock" : "unlock" : locks ? "mmapReadLockRaw" : "mmapReadUnlockRaw";
    Expr name = new Expr.Name(target.name());
    boolean effects = site.program().plan().features().contains(Feature.EFFECTS);
    if (!effects || site.draw().chance(0.6)) {
      return Expr.call(name, own);
    }
    boolean inferred = site.draw().chance(0.5);
    String helper = site.program().name("helper");
    String capability = gate ? "HoldsGate.class" : "HoldsMmapRead.class";
    String annotation = locks ? "@Acquires" : "@Releases";
    String kind = inferred ? "inferred effect" : "declared effect";
    site.program()
        .helper(
            new Helper(
                kind,
                inferred
                    ? "private static void"
                    : annotation + "(value = " + capability + ", of = \"it\") static void",
                helper,
                List.of((inferred || gate ? "" : "@Borrowed ") + target.kind().type() + " it"),
                List.of(new Stmt.Do(kind, Expr.call("it", own))),
                Optional.empty()));
    return Expr.apply(helper, name);
  }

  /** Calls what needs a lock. */
  static boolean need(Site site) {
    if (site.limits().pure()) {
      return false;
    }
    if (site.draw().chance(0.3)) {
      return needRcu(site);
    }
    if (site.program().dares()) {
      Optional<Variable> wrong = unlocked(site);
      if (wrong.isPresent()) {
        site.program().spend();
        site.run("need", needing(site, wrong.get()));
        return true;
      }
    }
    Kind kind = site.draw().any(Kind.MM, Kind.GATE);
    Optional<Variable> right =
        site.any(
            site.all(kind).stream()
                .filter(v -> site.valid(v) && site.only(v).isPresent())
                .filter(v -> isHeld(site, site.only(v).orElseThrow()))
                .toList());
    right.ifPresent(target -> site.run("need", needing(site, target)));
    return right.isPresent();
  }

  private static boolean isHeld(Site site, Obj value) {
    return !Locks.proofs(site, key(value), value).isEmpty();
  }

  private static Expr needing(Site site, Variable target) {
    String own = target.kind() == Kind.GATE ? "look" : "mapCount";
    Expr name = new Expr.Name(target.name());
    if (site.draw().chance(0.6)) {
      return Expr.call(name, own);
    }
    boolean inferred = site.draw().chance(0.5);
    String capability = target.kind() == Kind.GATE ? "@HoldsGate" : "@HoldsMmapRead";
    String helper = site.program().name("helper");
    String kind = inferred ? "need inferred" : "need declared";
    site.program()
        .helper(
            new Helper(
                kind,
                inferred ? "private static int" : capability + "(\"it\") static int",
                helper,
                List.of((inferred ? "" : "@Borrowed ") + target.kind().type() + " it"),
                List.of(),
                Optional.of(Expr.call("it", own))));
    return Expr.apply(helper, name);
  }

  private static boolean needRcu(Site site) {
    List<Hold> all =
        site.state().held().stream()
            .filter(hold -> hold.lock() == Locks.RCU && hold.strand() == site.strand())
            .toList();
    boolean held = all.stream().anyMatch(hold -> Locks.isProof(site, hold));
    if (!held && (!all.isEmpty() || !site.program().dares())) {
      return false;
    }
    if (!held) {
      site.program().spend();
    }
    site.run("need", Expr.apply("RcuReadGuard.assertHeld"));
    return true;
  }

  /** Runs a closure while a method holds a lock for it. */
  static boolean under(Site site) {
    if (site.limits().pure() || site.limits().depth() > 2) {
      return false;
    }
    Optional<Variable> gate = Sources.ensure(site, Kind.GATE);
    if (gate.isEmpty()) {
      return false;
    }
    Obj value = site.only(gate.get()).orElseThrow();
    if (!Locks.isFree(site, value)) {
      return false;
    }
    int born = site.program().lastNumber();
    Hold hold = new Hold(value, value, site.strand(), false, null, born);
    site.state().acquire(hold);
    int watermark = site.program().lastNumber() + 1;
    Site body = site.closure(site.strand(), site.limits().immediate().repeated(watermark));
    Bodies.fill(body, site.draw().between(1, 2));
    Bodies.finish(body);
    body.run("need", Expr.call(gate.get().name(), "look"));
    site.state().release(hold);
    Expr closure = Expr.runnable(Form.LAMBDA, body.out());
    site.run("under", Expr.apply(holder(site), new Expr.Name(gate.get().name()), closure));
    return true;
  }

  private static String holder(Site site) {
    String helper = site.program().name("helper");
    site.program()
        .helper(
            new Helper(
                "under",
                "static void",
                helper,
                List.of("Gate it", "@RunsImmediately @HoldsGate(\"it\") Runnable body"),
                List.of(
                    new Stmt.Do("lock", Expr.call("it", "lock")),
                    new Stmt.Do("run", Expr.call("body", "run")),
                    new Stmt.Do("unlock", Expr.call("it", "unlock"))),
                Optional.empty()));
    return helper;
  }
}
