package dev.taskbound.differential.gen;

import dev.taskbound.differential.tree.Expr;
import dev.taskbound.differential.tree.Helper;
import dev.taskbound.differential.tree.Stmt;
import java.util.List;
import java.util.Optional;

/** Methods that hand a closure on, with a signature that says so or without. */
final class Forwards {
  private Forwards() {}

  /** Adds a method that runs its closure in another task context; returns its name. */
  static String crossing(Site site) {
    return add(site, site.draw().any("Syscall.run", "Run.scoped"), true);
  }

  /** Adds a method that runs its closure at once; returns its name. */
  static String immediate(Site site) {
    return add(site, site.draw().any("", "Run.now"), false);
  }

  private static String add(Site site, String to, boolean crossing) {
    String name = site.program().name("forward");
    boolean inferred = site.draw().chance(0.5);
    String annotation = inferred ? "" : crossing ? "@PretendThread " : "@RunsImmediately ";
    Expr body = new Expr.Name("body");
    Expr run = to.isEmpty() ? Expr.call(body, "run") : Expr.apply(to, body);
    String kind = inferred ? "forward inferred" : "forward annotated";
    site.program()
        .helper(
            new Helper(
                kind,
                (inferred ? "private " : "") + "static void",
                name,
                List.of(annotation + "Runnable body"),
                List.of(new Stmt.Do(kind, run)),
                Optional.empty()));
    return name;
  }
}
