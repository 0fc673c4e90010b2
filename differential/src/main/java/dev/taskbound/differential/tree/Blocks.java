package dev.taskbound.differential.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The parts of statements and expressions, to be looked at and to be replaced. */
public final class Blocks {
  private Blocks() {}

  /**
   * Returns the blocks of a statement, but not those of its closures.
   *
   * @param statement a statement
   * @return its blocks, in order
   */
  public static List<List<Stmt>> of(Stmt statement) {
    if (statement instanceof Stmt.With with) {
      return List.of(with.body());
    } else if (statement instanceof Stmt.Each each) {
      return List.of(each.body());
    } else if (statement instanceof Stmt.Branch branch) {
      return List.of(branch.yes(), branch.no());
    } else if (statement instanceof Stmt.Loop loop) {
      return List.of(loop.body());
    } else if (statement instanceof Stmt.Try tried) {
      return List.of(tried.body(), tried.then());
    } else if (statement instanceof Stmt.Group group) {
      return List.of(group.body());
    }
    return List.of();
  }

  /**
   * Returns a statement with other blocks.
   *
   * @param statement a statement
   * @param blocks as many blocks as it has
   * @return the new statement
   */
  public static Stmt with(Stmt statement, List<List<Stmt>> blocks) {
    if (statement instanceof Stmt.With with) {
      return new Stmt.With(with.kind(), with.type(), with.name(), with.value(), blocks.get(0));
    } else if (statement instanceof Stmt.Each each) {
      return new Stmt.Each(each.kind(), each.type(), each.name(), each.over(), blocks.get(0));
    } else if (statement instanceof Stmt.Branch branch) {
      return new Stmt.Branch(branch.kind(), blocks.get(0), blocks.get(1));
    } else if (statement instanceof Stmt.Loop loop) {
      return new Stmt.Loop(loop.kind(), blocks.get(0));
    } else if (statement instanceof Stmt.Try tried) {
      return new Stmt.Try(tried.kind(), blocks.get(0), tried.caught(), blocks.get(1));
    } else if (statement instanceof Stmt.Group group) {
      return new Stmt.Group(group.kind(), blocks.get(0));
    }
    return statement;
  }

  /**
   * Returns the expressions of a statement, but not those of its blocks.
   *
   * @param statement a statement
   * @return at most one expression
   */
  public static List<Expr> values(Stmt statement) {
    if (statement instanceof Stmt.Local local) {
      return List.of(local.value());
    } else if (statement instanceof Stmt.Assign assign) {
      return List.of(assign.value());
    } else if (statement instanceof Stmt.Do run) {
      return List.of(run.value());
    } else if (statement instanceof Stmt.With with) {
      return List.of(with.value());
    } else if (statement instanceof Stmt.Each each) {
      return List.of(each.over());
    }
    return List.of();
  }

  /**
   * Returns a statement with another expression.
   *
   * @param statement a statement that has one
   * @param value the new expression
   * @return the new statement
   */
  public static Stmt with(Stmt statement, Expr value) {
    if (statement instanceof Stmt.Local local) {
      return new Stmt.Local(local.kind(), local.type(), local.name(), value);
    } else if (statement instanceof Stmt.Assign assign) {
      return new Stmt.Assign(assign.kind(), assign.target(), value);
    } else if (statement instanceof Stmt.Do run) {
      return new Stmt.Do(run.kind(), value);
    } else if (statement instanceof Stmt.With with) {
      return new Stmt.With(with.kind(), with.type(), with.name(), value, with.body());
    } else if (statement instanceof Stmt.Each each) {
      return new Stmt.Each(each.kind(), each.type(), each.name(), value, each.body());
    }
    return statement;
  }

  /**
   * Returns the expressions in an expression; the body of a closure is none.
   *
   * @param value an expression
   * @return its parts, in order
   */
  public static List<Expr> parts(Expr value) {
    if (value instanceof Expr.Call call) {
      return Stream.concat(Stream.of(call.target()), call.arguments().stream()).toList();
    } else if (value instanceof Expr.Apply apply) {
      return apply.arguments();
    } else if (value instanceof Expr.Closure closure) {
      return closure.result().stream().toList();
    } else if (value instanceof Expr.Reference reference) {
      return List.of(reference.target());
    } else if (value instanceof Expr.Cast cast) {
      return List.of(cast.value());
    } else if (value instanceof Expr.Elements elements) {
      return elements.elements();
    }
    return List.of();
  }

  /**
   * Returns an expression with other parts.
   *
   * @param value an expression
   * @param parts as many parts as it has
   * @return the new expression
   */
  public static Expr with(Expr value, List<Expr> parts) {
    if (value instanceof Expr.Call call) {
      return new Expr.Call(parts.get(0), call.method(), parts.subList(1, parts.size()));
    } else if (value instanceof Expr.Apply apply) {
      return new Expr.Apply(apply.method(), parts);
    } else if (value instanceof Expr.Closure closure) {
      Optional<Expr> result = parts.stream().findFirst();
      return new Expr.Closure(closure.form(), closure.parameters(), closure.body(), result);
    } else if (value instanceof Expr.Reference reference) {
      return new Expr.Reference(parts.get(0), reference.method());
    } else if (value instanceof Expr.Cast cast) {
      return new Expr.Cast(cast.type(), parts.get(0));
    } else if (value instanceof Expr.Elements elements) {
      return new Expr.Elements(elements.type(), parts);
    }
    return value;
  }

  /**
   * Returns a list with one element replaced by any number of others.
   *
   * @param <T> the type of the elements
   * @param list the list
   * @param at which element
   * @param others what stands there instead
   * @return a new list
   */
  public static <T> List<T> splice(List<T> list, int at, List<T> others) {
    List<T> result = new ArrayList<>(list.subList(0, at));
    result.addAll(others);
    result.addAll(list.subList(at + 1, list.size()));
    return result;
  }
}
