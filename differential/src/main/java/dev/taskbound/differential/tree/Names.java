package dev.taskbound.differential.tree;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** What statements mention. */
public final class Names {
  private Names() {}

  /**
   * Returns the names of variables that statements mention, their own ones included.
   *
   * @param statements the statements
   * @return the names, in order
   */
  public static Set<String> in(List<Stmt> statements) {
    Set<String> names = new LinkedHashSet<>();
    statements.forEach(statement -> mentioned(statement, names::add));
    return names;
  }

  /**
   * Returns the names of variables that an expression mentions.
   *
   * @param value the expression
   * @return the names, in order
   */
  public static Set<String> in(Expr value) {
    Set<String> names = new LinkedHashSet<>();
    mentioned(value, names::add);
    return names;
  }

  /**
   * Visits all statements, outer before inner, those of closures included.
   *
   * @param statements where to begin
   * @param visitor is given each statement
   */
  public static void visit(List<Stmt> statements, Consumer<Stmt> visitor) {
    for (Stmt statement : statements) {
      visitor.accept(statement);
      for (List<Stmt> block : Blocks.of(statement)) {
        visit(block, visitor);
      }
      for (Expr value : Blocks.values(statement)) {
        visit(value, visitor);
      }
    }
  }

  private static void visit(Expr value, Consumer<Stmt> visitor) {
    if (value instanceof Expr.Closure closure) {
      visit(closure.body(), visitor);
    }
    Blocks.parts(value).forEach(part -> visit(part, visitor));
  }

  private static void mentioned(Stmt statement, Consumer<String> names) {
    if (statement instanceof Stmt.Assign assign) {
      String target = assign.target();
      int end = target.indexOf('[');
      names.accept(end < 0 ? target : target.substring(0, end));
    }
    Blocks.values(statement).forEach(value -> mentioned(value, names));
    Blocks.of(statement).forEach(block -> block.forEach(inner -> mentioned(inner, names)));
  }

  private static void mentioned(Expr value, Consumer<String> names) {
    if (value instanceof Expr.Name name) {
      names.accept(name.name());
    } else if (value instanceof Expr.Closure closure) {
      closure.body().forEach(inner -> mentioned(inner, names));
    } else if (value instanceof Expr.Apply apply) {
      names.accept(apply.method());
    }
    Blocks.parts(value).forEach(part -> mentioned(part, names));
  }
}
