package dev.taskbound.benchmarks.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All kinds of files whose cost is measured against their size. */
public final class Shapes {
  private Shapes() {}

  /** Returns them in the order of the table. */
  public static List<Shape> all() {
    List<Shape> all = new ArrayList<>();
    all.addAll(StraightShapes.all());
    all.addAll(BranchShapes.all());
    all.addAll(ClosureShapes.all());
    all.addAll(ExpressionShapes.all());
    all.addAll(HelperShapes.all());
    all.addAll(TypeShapes.all());
    return List.copyOf(all);
  }

  /** Returns the one of this name. */
  public static Optional<Shape> named(String name) {
    return all().stream().filter(shape -> shape.name().equals(name)).findFirst();
  }
}
