package dev.taskbound.differential.gen;

import dev.taskbound.differential.tree.Expr;
import java.util.List;
import java.util.Optional;

/** Closures that are objects of a class with a field. */
final class Jobs {
  private static final List<Kind> KINDS =
      List.of(
          Kind.REF_TASK,
          Kind.ARENA,
          Kind.COUNTER,
          Kind.SESSION,
          Kind.VIEW,
          Kind.BLOCK,
          Kind.TASK,
          Kind.ROW);

  private Jobs() {}

  /** Makes an object that uses a value when it is run. */
  static boolean create(Site site) {
    Kind kind = site.draw().pick(KINDS);
    Optional<Variable> captured = Sources.ensure(site, kind);
    Optional<Obj> value = captured.flatMap(site::only);
    if (value.isEmpty() || value.get().id() < site.limits().helperStart()) {
      return false;
    }
    String name = declare(site, kind);
    Obj job = site.make(Kind.CLOSURE, List.of(), Closures.OWNS);
    site.state().put(job, value.get());
    Expr made = Expr.apply("new " + name, new Expr.Name(captured.get().name()));
    site.declare("job", Kind.CLOSURE, made, job);
    return true;
  }

  private static String declare(Site site, Kind kind) {
    String name = kind.type().replaceAll("\\W", "") + "Job";
    String mode =
        switch (kind.mode()) {
          case BORROWED -> "@Borrowed ";
          case CURRENT_TASK_ONLY -> "@CurrentTaskOnly ";
          default -> "";
        };
    String field = (kind.mode() == Mode.BORROWED ? "@Borrowed " : "") + kind.type();
    site.program()
        .type(
            mode
                + "record "
                + name
                + "("
                + field
                + " value) implements Runnable {\n"
                + "  @Override public void run() {\n"
                + "    value."
                + kind.uses().get(0)
                + "();\n  }\n}");
    return name;
  }
}
