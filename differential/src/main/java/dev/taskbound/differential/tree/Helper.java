package dev.taskbound.differential.tree;

import java.util.List;
import java.util.Optional;

/**
 * A method of a generated program.
 *
 * @param kind the production
 * @param head annotations, modifiers and result type, as Java text
 * @param name the method's name
 * @param parameters the parameters, with their types and annotations
 * @param body its statements
 * @param result what it returns, if anything
 */
public record Helper(
    String kind,
    String head,
    String name,
    List<String> parameters,
    List<Stmt> body,
    Optional<Expr> result) {

  /** Makes the lists unchangeable. */
  public Helper {
    parameters = List.copyOf(parameters);
    body = List.copyOf(body);
  }

  /**
   * Returns this method with another body.
   *
   * @param statements the new body
   * @return the method
   */
  public Helper withBody(List<Stmt> statements) {
    return new Helper(kind, head, name, parameters, statements, result);
  }
}
