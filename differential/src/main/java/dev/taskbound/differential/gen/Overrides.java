package dev.taskbound.differential.gen;

import dev.taskbound.differential.tree.Expr;
import dev.taskbound.differential.tree.Stmt;
import java.util.List;
import java.util.Optional;

/** Methods that demand more than what they override, called through what they override. */
final class Overrides {
  private static final String KIND = "override";

  private Overrides() {}

  /** Writes such a class, and such a call. */
  static boolean wrong(Site site) {
    if (site.limits().pure() || !site.program().dares()) {
      return false;
    }
    return switch (site.draw().below(3)) {
      case 0 -> needs(site);
      case 1 -> consumes(site);
      default -> leaves(site);
    };
  }

  private static boolean needs(Site site) {
    Sources.ensure(site, Kind.GATE);
    Optional<Variable> gate =
        site.any(
            site.all(Kind.GATE).stream()
                .filter(v -> site.only(v).isPresent())
                .filter(v -> Locks.isFree(site, site.only(v).orElseThrow()))
                .toList());
    if (gate.isEmpty()) {
      return false;
    }
    site.program().type("interface Look {\n  int look(Gate gate);\n}");
    site.program()
        .type(
            "record LockedLook() implements Look {\n"
                + "  @HoldsGate(\"gate\") @Override public int look(Gate gate) {\n"
                + "    return gate.look();\n  }\n}");
    String name = site.program().name("look");
    Expr call = Expr.call(new Expr.Name(name), "look", new Expr.Name(gate.get().name()));
    return add(site, make("Look", name, "new LockedLook()"), new Stmt.Do(KIND, call));
  }

  private static boolean consumes(Site site) {
    Optional<Variable> arena = Sources.ensure(site, Kind.ARENA);
    Optional<Obj> value = arena.flatMap(site::only).filter(site::mayEnd);
    if (value.isEmpty()) {
      return false;
    }
    site.program().type("interface Sink {\n  void take(@Borrowed Arena arena);\n}");
    site.program()
        .type(
            "record ClosingSink() implements Sink {\n"
                + "  @Override public void take(@Consumes Arena arena) {\n"
                + "    arena.free();\n  }\n}");
    String name = site.program().name("sink");
    Expr argument = new Expr.Name(arena.get().name());
    site.state().end(value.get());
    return add(
        site,
        make("Sink", name, "new ClosingSink()"),
        new Stmt.Do(KIND, Expr.call(new Expr.Name(name), "take", argument)),
        new Stmt.Do("use", Expr.call(arena.get().name(), "size")));
  }

  private static boolean leaves(Site site) {
    Obj context = site.state().context();
    Optional<Variable> task =
        Sources.ensure(site, Kind.TASK)
            .filter(v -> site.only(v).map(o -> o.dependsOn(context)).orElse(false));
    if (task.isEmpty() || !site.mayEnd(context)) {
      return false;
    }
    site.program().type("interface Step {\n  void go();\n}");
    site.program()
        .type(
            "record LeavingStep() implements Step {\n"
                + "  @LeavesTaskContext @Override public void go() {\n"
                + "    Syscall.returnToUserspace();\n  }\n}");
    String name = site.program().name("step");
    site.state().end(context);
    return add(
        site,
        make("Step", name, "new LeavingStep()"),
        new Stmt.Do(KIND, Expr.call(name, "go")),
        new Stmt.Do("use", Expr.call(task.get().name(), "pid")));
  }

  private static Stmt make(String type, String name, String value) {
    return new Stmt.Local(KIND, type, name, new Expr.Apply(value.replace("()", ""), List.of()));
  }

  private static boolean add(Site site, Stmt... all) {
    site.program().spend();
    site.add(new Stmt.Group(KIND, List.of(all)));
    return true;
  }
}
