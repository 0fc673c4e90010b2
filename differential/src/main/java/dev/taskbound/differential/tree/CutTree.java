package dev.taskbound.differential.tree;

import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/**
 * A generated program that jqwik can shrink.
 *
 * @param value the program
 */
public record CutTree(Tree value) implements Shrinkable<Tree> {

  @Override
  public Stream<Shrinkable<Tree>> shrink() {
    return Cuts.of(value).map(CutTree::new);
  }

  @Override
  public ShrinkingDistance distance() {
    return ShrinkingDistance.of(size(value));
  }

  /**
   * Returns how many statements a program has.
   *
   * @param tree the program
   * @return the number of statements, inner ones included
   */
  public static int size(Tree tree) {
    int[] count = {tree.helpers().size()};
    Names.visit(tree.body(), statement -> count[0]++);
    tree.helpers().forEach(helper -> Names.visit(helper.body(), statement -> count[0]++));
    return count[0];
  }
}
