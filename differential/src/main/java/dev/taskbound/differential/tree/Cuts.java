package dev.taskbound.differential.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Smaller programs made from a program: larger cuts first. */
public final class Cuts {
  private Cuts() {}

  /**
   * Returns programs that are smaller by one cut. Not all of them need be Java.
   *
   * @param tree the program
   * @return the smaller ones
   */
  public static Stream<Tree> of(Tree tree) {
    Stream<Tree> bodies =
        blocks(tree.body())
            .map(body -> new Tree(tree.fields(), tree.helpers(), tree.types(), body))
            .map(Cuts::tidy);
    Stream<Tree> helpers =
        indexes(tree.helpers())
            .filter(at -> tree.helpers().get(at).kind().startsWith("helper"))
            .flatMap(
                at ->
                    blocks(tree.helpers().get(at).body()).map(body -> withHelper(tree, at, body)));
    return Stream.concat(bodies, helpers);
  }

  private static Tree withHelper(Tree tree, int at, List<Stmt> body) {
    Helper changed = tree.helpers().get(at).withBody(body);
    List<Helper> all = Blocks.splice(tree.helpers(), at, List.of(changed));
    return tidy(new Tree(tree.fields(), all, tree.types(), tree.body()));
  }

  /** Takes out methods, fields and classes that nothing mentions. */
  private static Tree tidy(Tree tree) {
    Set<String> names = Names.in(tree.body());
    for (int before = -1; before != names.size(); ) {
      before = names.size();
      for (Helper helper : tree.helpers()) {
        if (names.contains(helper.name())) {
          names.addAll(Names.in(helper.body()));
          helper.result().ifPresent(result -> names.addAll(Names.in(result)));
        }
      }
    }
    return new Tree(
        tree.fields().stream().filter(field -> names.contains(lastWord(field))).toList(),
        tree.helpers().stream().filter(helper -> names.contains(helper.name())).toList(),
        tree.types().stream().filter(type -> isUsed(type, names)).toList(),
        tree.body());
  }

  /** Interfaces are kept: only classes are known by what makes them. */
  private static boolean isUsed(String type, Set<String> names) {
    int at = type.indexOf("record ");
    int end = type.indexOf('(');
    return at < 0 || names.contains("new " + type.substring(at + "record ".length(), end));
  }

  private static String lastWord(String declaration) {
    String left = declaration.split(" = ", 2)[0];
    return left.substring(left.lastIndexOf(' ') + 1);
  }

  private static Stream<Integer> indexes(List<?> list) {
    return Stream.iterate(0, i -> i < list.size(), i -> i + 1);
  }

  /** Returns smaller blocks: halves, single statements less, smaller statements. */
  private static Stream<List<Stmt>> blocks(List<Stmt> block) {
    int size = block.size();
    Stream<List<Stmt>> halves =
        size < 4
            ? Stream.empty()
            : Stream.of(block.subList(size / 2, size), block.subList(0, size / 2));
    Stream<List<Stmt>> less = indexes(block).map(at -> without(block, size - 1 - at));
    Stream<List<Stmt>> smaller =
        indexes(block).flatMap(at -> variants(block.get(at)).map(v -> Blocks.splice(block, at, v)));
    return Stream.concat(Stream.concat(halves, less), smaller);
  }

  /** Takes out a statement, and all that mention what it declares. */
  private static List<Stmt> without(List<Stmt> block, int at) {
    List<Stmt> rest = Blocks.splice(block, at, List.of());
    for (String name : declared(block.get(at))) {
      rest = free(rest, name);
    }
    return rest;
  }

  private static List<String> declared(Stmt statement) {
    if (statement instanceof Stmt.Local local) {
      return List.of(local.name());
    } else if (statement instanceof Stmt.Group group) {
      return group.body().stream().flatMap(inner -> declared(inner).stream()).toList();
    }
    return List.of();
  }

  /** Takes out the statements that mention a variable, as deep inside as possible. */
  private static List<Stmt> free(List<Stmt> block, String name) {
    List<Stmt> result = new ArrayList<>();
    for (Stmt statement : block) {
      free(statement, name).ifPresent(result::add);
    }
    List<String> lost = new ArrayList<>();
    block.stream().filter(s -> !keeps(result, s)).forEach(s -> lost.addAll(declared(s)));
    List<Stmt> rest = result;
    for (String other : lost) {
      rest = free(rest, other);
    }
    return rest;
  }

  private static boolean keeps(List<Stmt> result, Stmt statement) {
    List<String> names = declared(statement);
    return names.isEmpty() || result.stream().anyMatch(other -> declared(other).containsAll(names));
  }

  private static Optional<Stmt> free(Stmt statement, String name) {
    if (!Names.in(List.of(statement)).contains(name)) {
      return Optional.of(statement);
    }
    if (statement instanceof Stmt.Group || statement instanceof Stmt.Assign) {
      return Optional.empty();
    }
    Stmt result = statement;
    for (Expr value : Blocks.values(statement)) {
      Optional<Expr> freed = free(value, name);
      if (freed.isEmpty()) {
        return Optional.empty();
      }
      result = Blocks.with(result, freed.get());
    }
    List<List<Stmt>> blocks = Blocks.of(result).stream().map(b -> free(b, name)).toList();
    return Optional.of(Blocks.with(result, blocks));
  }

  private static Optional<Expr> free(Expr value, String name) {
    if (value instanceof Expr.Name mentioned) {
      return mentioned.name().equals(name) ? Optional.empty() : Optional.of(value);
    }
    List<Expr> parts = new ArrayList<>();
    for (Expr part : Blocks.parts(value)) {
      Optional<Expr> freed = free(part, name);
      if (freed.isEmpty()) {
        return Optional.empty();
      }
      parts.add(freed.get());
    }
    Expr result = Blocks.with(value, parts);
    return Optional.of(
        result instanceof Expr.Closure closure
            ? new Expr.Closure(
                closure.form(), closure.parameters(), free(closure.body(), name), closure.result())
            : result);
  }

  /** Returns what a statement can be replaced with. */
  private static Stream<List<Stmt>> variants(Stmt statement) {
    Stream<List<Stmt>> unwrapped =
        statement instanceof Stmt.Group ? Stream.empty() : unwrapped(statement);
    Stream<List<Stmt>> inner =
        statement instanceof Stmt.Group group
            ? groups(group)
            : smallerBlocks(statement).map(List::of);
    return Stream.concat(unwrapped, inner);
  }

  private static Stream<List<Stmt>> groups(Stmt.Group group) {
    return indexes(group.body())
        .flatMap(
            at ->
                smallerBlocks(group.body().get(at))
                    .map(smaller -> Blocks.splice(group.body(), at, List.of(smaller))))
        .map(body -> List.of(new Stmt.Group(group.kind(), body)));
  }

  private static Stream<List<Stmt>> unwrapped(Stmt statement) {
    if (statement instanceof Stmt.Branch branch) {
      return Stream.of(branch.yes(), branch.no());
    } else if (statement instanceof Stmt.Loop loop) {
      return Stream.of(loop.body());
    } else if (statement instanceof Stmt.Try tried) {
      return Stream.of(tried.body(), concat(tried.body(), tried.then()));
    } else if (statement instanceof Stmt.Do run && run.value() instanceof Expr.Apply apply) {
      return apply.arguments().stream()
          .filter(argument -> argument instanceof Expr.Closure)
          .map(argument -> ((Expr.Closure) argument).body())
          .filter(body -> !opensSomething(body));
    }
    return Stream.empty();
  }

  /**
   * In another body the same statements may be judged otherwise, and that does not show in a run.
   */
  private static boolean opensSomething(List<Stmt> body) {
    boolean[] found = {false};
    Names.visit(body, s -> found[0] |= s.kind().equals("lock") || s.kind().equals("enter"));
    return found[0];
  }

  private static List<Stmt> concat(List<Stmt> first, List<Stmt> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  private static Stream<Stmt> smallerBlocks(Stmt statement) {
    List<List<Stmt>> blocks = Blocks.of(statement);
    Stream<Stmt> inBlocks =
        indexes(blocks)
            .flatMap(
                at ->
                    blocks(blocks.get(at))
                        .map(b -> Blocks.with(statement, Blocks.splice(blocks, at, List.of(b)))));
    Stream<Stmt> inValues =
        Blocks.values(statement).stream()
            .flatMap(Cuts::smaller)
            .map(value -> Blocks.with(statement, value));
    return Stream.concat(inBlocks, inValues);
  }

  private static Stream<Expr> smaller(Expr value) {
    Stream<Expr> bodies =
        value instanceof Expr.Closure closure
            ? blocks(closure.body())
                .map(
                    body ->
                        new Expr.Closure(
                            closure.form(), closure.parameters(), body, closure.result()))
            : Stream.empty();
    List<Expr> parts = Blocks.parts(value);
    Stream<Expr> inner =
        indexes(parts)
            .flatMap(
                at ->
                    smaller(parts.get(at))
                        .map(p -> Blocks.with(value, Blocks.splice(parts, at, List.of(p)))));
    return Stream.concat(bodies, inner);
  }
}
