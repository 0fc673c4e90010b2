package dev.taskbound.differential.gen;

import dev.taskbound.differential.tree.Expr;
import dev.taskbound.differential.tree.Helper;
import dev.taskbound.differential.tree.Stmt;
import java.util.List;
import java.util.Optional;

/** Task contexts without closures: entering, exiting and leaving them. */
final class Contexts {
  private Contexts() {}

  /** Closes what was opened last, or, for once, does not. */
  static void close(Site site, Site.Opened last) {
    if (site.limits().root() && site.program().dares()) {
      site.program().spend();
      site.opened().remove(last);
      return;
    }
    if (last.hold() == null) {
      exit(site, last);
    } else {
      Capabilities.unlock(site, last);
    }
  }

  /** Enters a nested task context. */
  static boolean enter(Site site) {
    if (site.limits().pure() || site.limits().tried()) {
      return false;
    }
    Optional<Variable> mm = Sources.ensure(site, Kind.MM);
    if (mm.isEmpty()) {
      return false;
    }
    Obj space = site.only(mm.get()).orElseThrow();
    site.run("enter", Expr.apply(method(site, true), new Expr.Name(mm.get().name())));
    site.state().pin(space);
    site.state().contexts().add(site.makeContext(site.strand(), space.space()));
    site.opened().push(new Site.Opened("enter", mm.get(), null));
    return true;
  }

  /** Chooses the sample's own method, or one that calls it. */
  private static String method(Site site, boolean enters) {
    String own = enters ? "Kthread.useMm" : "Kthread.unuseMm";
    boolean effects = site.program().plan().features().contains(Feature.EFFECTS);
    if (!effects || site.draw().chance(0.6)) {
      return own;
    }
    String name = site.program().name("helper");
    boolean inferred = site.draw().chance(0.5);
    String annotation = enters ? "@EntersTaskContext " : "@ExitsTaskContext ";
    String kind = inferred ? "inferred effect" : "declared effect";
    String type = inferred ? "MmWithUser" : "@Borrowed MmWithUser";
    site.program()
        .helper(
            new Helper(
                kind,
                inferred ? "private static void" : annotation + "static void",
                name,
                List.of(type + " space"),
                List.of(new Stmt.Do(kind, Expr.apply(own, new Expr.Name("space")))),
                Optional.empty()));
    return name;
  }

  /** Exits the nested task context that this block has entered last. */
  static boolean exit(Site site) {
    Optional<Site.Opened> last =
        site.opened().stream().filter(opened -> opened.hold() == null).findFirst();
    if (last.isEmpty()) {
      return exitTooMany(site);
    }
    if (site.state().isPinned(site.state().context())) {
      return false;
    }
    exit(site, last.get());
    return true;
  }

  private static void exit(Site site, Site.Opened opened) {
    State state = site.state();
    site.run("exit", Expr.apply(method(site, false), new Expr.Name(opened.variable().name())));
    state.end(state.contexts().remove(state.contexts().size() - 1));
    state.unpin(site.only(opened.variable()).orElseThrow());
    site.opened().remove(opened);
  }

  private static boolean exitTooMany(Site site) {
    boolean none = site.state().contexts().size() == 1;
    if (!none || site.limits().pure() || !site.program().dares()) {
      return false;
    }
    Optional<Variable> mm = Sources.ensure(site, Kind.MM);
    if (mm.isEmpty()) {
      return false;
    }
    site.program().spend();
    site.run("wrong exit", Expr.apply("Kthread.unuseMm", new Expr.Name(mm.get().name())));
    return true;
  }

  /** Uses a handle of the context around a nested one. */
  static boolean useOuter(Site site) {
    if (site.state().contexts().size() == 1 || !site.program().dares()) {
      return false;
    }
    List<Variable> outer =
        site.scope().stream()
            .filter(v -> v.kind().mode() == Mode.CURRENT_TASK_ONLY)
            .filter(v -> site.only(v).filter(o -> isOutside(site, o)).isPresent())
            .toList();
    Optional<Variable> handle = site.any(outer);
    if (handle.isPresent()) {
      site.program().spend();
      site.run("use outer", Sources.use(site, handle.get()));
    }
    return handle.isPresent();
  }

  private static boolean isOutside(Site site, Obj value) {
    return value.strand() == site.strand()
        && value.context() != site.state().context()
        && !site.state().isOver(value);
  }

  /** Leaves the running task context for good. */
  static boolean leave(Site site) {
    Obj context = site.state().context();
    if (site.limits().pure() || !site.mayEnd(context)) {
      return false;
    }
    boolean nested = site.state().contexts().size() > 1;
    String method =
        nested
            ? site.draw().any("Syscall.returnToUserspace", "Reaper.releaseTask")
            : site.draw()
                .any("Exec.beginNewExec", "Syscall.returnToUserspace", "Reaper.releaseTask");
    Object space = method.startsWith("Exec") ? new Object() : context.space();
    site.run("leave", Expr.apply(through(site, method)));
    replace(site.state(), context, site.makeContext(site.strand(), space));
    return true;
  }

  private static void replace(State state, Obj old, Obj next) {
    state.end(old);
    state.contexts().set(state.contexts().size() - 1, next);
  }

  private static String through(Site site, String method) {
    boolean effects = site.program().plan().features().contains(Feature.EFFECTS);
    if (!effects || site.draw().chance(0.6)) {
      return method;
    }
    boolean inferred = site.draw().chance(0.5);
    return leaver(
        site,
        inferred ? "inferred effect" : "declared effect",
        inferred ? "private static void" : "@LeavesTaskContext static void",
        method);
  }

  private static String leaver(Site site, String kind, String head, String method) {
    String name = site.program().name("helper");
    Stmt leave = new Stmt.Do(kind, Expr.apply(method));
    site.program()
        .helper(new Helper(kind, head, name, List.of(), List.of(leave), Optional.empty()));
    return name;
  }

  /** Calls a method that leaves the task context without saying so, and uses a handle after it. */
  static boolean leaveSecretly(Site site) {
    Kind kind = site.draw().any(Kind.TASK, Kind.VIEW, Kind.BADGE, Kind.ROW, Kind.NS);
    Obj context = site.state().context();
    if (site.limits().pure() || !site.mayEnd(context) || !site.program().dares()) {
      return false;
    }
    Optional<Variable> handle =
        Sources.ensure(site, kind)
            .filter(v -> site.only(v).map(o -> o.dependsOn(context)).orElse(false));
    if (handle.isEmpty()) {
      return false;
    }
    site.program().spend();
    String name = leaver(site, "undeclared effect", "static void", "Syscall.returnToUserspace");
    site.add(
        new Stmt.Group(
            "undeclared effect",
            List.of(
                new Stmt.Do("undeclared effect", Expr.apply(name)),
                new Stmt.Do("use", Sources.use(site, handle.get())))));
    replace(site.state(), context, site.makeContext(site.strand(), context.space()));
    return true;
  }
}
