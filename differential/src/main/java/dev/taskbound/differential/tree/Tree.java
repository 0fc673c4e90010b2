package dev.taskbound.differential.tree;

import java.util.List;

/**
 * A generated program: a class with fields, methods, and a body.
 *
 * @param fields declarations of fields, as Java text
 * @param helpers methods, in order
 * @param types member classes, as Java text
 * @param body the statements of its method {@code run}
 */
public record Tree(List<String> fields, List<Helper> helpers, List<String> types, List<Stmt> body) {

  /** Makes the lists unchangeable. */
  public Tree {
    fields = List.copyOf(fields);
    helpers = List.copyOf(helpers);
    types = List.copyOf(types);
    body = List.copyOf(body);
  }
}
