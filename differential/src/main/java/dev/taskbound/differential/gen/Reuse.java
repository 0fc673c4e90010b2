package dev.taskbound.differential.gen;

import dev.taskbound.differential.tree.Expr;
import dev.taskbound.differential.tree.Helper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Methods that leave no trace, and are called more than once. */
final class Reuse {
  private static final List<Kind> KINDS =
      List.of(
          Kind.TASK,
          Kind.VIEW,
          Kind.NS,
          Kind.REF_TASK,
          Kind.ARENA,
          Kind.BLOCK,
          Kind.COUNTER,
          Kind.SESSION,
          Kind.ROW,
          Kind.BADGE,
          Kind.SEAL);

  private Reuse() {}

  /**
   * A method that can be called again.
   *
   * @param name its name
   * @param kinds what its parameters are
   */
  record Method(String name, List<Kind> kinds) {}

  /** Calls a method that there is, or a new one. */
  static boolean call(Site site) {
    List<Method> all = site.program().methods();
    if (all.isEmpty() || site.draw().chance(0.3)) {
      return site.limits().depth() <= 2 && call(site, write(site));
    }
    return call(site, site.draw().pick(all));
  }

  private static boolean call(Site site, Method method) {
    List<Expr> arguments = new ArrayList<>();
    for (Kind kind : method.kinds()) {
      Optional<Variable> argument = site.pick(kind).or(() -> Sources.ensure(site, kind));
      if (argument.isEmpty()) {
        return false;
      }
      arguments.add(new Expr.Name(argument.get().name()));
    }
    if (site.program().plan().branching()) {
      arguments.add(new Expr.Name("bits"));
    }
    site.run("call again", new Expr.Apply(method.name(), arguments));
    return true;
  }

  private static Method write(Site site) {
    Program program = site.program();
    int courage = program.calm();
    boolean inferred = site.draw().chance(0.5);
    int start = program.lastNumber() + 1;
    Site body = site.method(List.of(), site.limits().helper(start).prepared(start));
    List<Kind> kinds = new ArrayList<>();
    List<String> parameters = new ArrayList<>();
    List<Variable> inner = new ArrayList<>();
    int count = site.draw().between(1, 2);
    for (int i = 0; i < count; i++) {
      Kind kind = site.draw().pick(KINDS);
      kinds.add(kind);
      Variable variable = body.enter(kind, null, false, body.make(kind, List.of(), null));
      inner.add(variable);
      boolean lent = !inferred && kind.mode().sendable();
      parameters.add((lent ? "@Borrowed " : "") + kind.type() + " " + variable.name());
    }
    if (program.plan().branching()) {
      parameters.add("Bits bits");
    }
    Bodies.fill(body, site.draw().between(0, 2));
    Bodies.finish(body);
    inner.forEach(variable -> body.run("use", Sources.use(body, variable)));
    program.encourage(courage);
    String name = program.name("method");
    String kind = "helper called again";
    String head = inferred ? "private static void" : "static void";
    program.helper(new Helper(kind, head, name, parameters, body.out(), Optional.empty()));
    Method method = new Method(name, kinds);
    program.methods().add(method);
    return method;
  }
}
