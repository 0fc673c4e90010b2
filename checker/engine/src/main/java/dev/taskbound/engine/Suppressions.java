package dev.taskbound.engine;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import dev.taskbound.engine.report.Finding;
import dev.taskbound.engine.report.Place;
import dev.taskbound.engine.report.UnusedSuppression;
import dev.taskbound.engine.rules.Rule;
import dev.taskbound.engine.rules.SimilarKeys;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The {@code @SuppressWarnings} of a compilation unit that speak of Taskbound. */
final class Suppressions extends TreeScanner<Void, Void> {
  private static final String NAME = "taskbound";
  private static final String PREFIX = NAME + ":";

  /** The stretch of a declaration, and what one literal in its annotation says. */
  private record Stretch(long start, long end, String name, Place literal) {
    boolean covers(Finding finding) {
      int at = finding.place().start();
      return start <= at && at < end && (name.equals(NAME) || name.equals(PREFIX + key(finding)));
    }

    private static String key(Finding finding) {
      return finding.rule().key();
    }
  }

  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final List<Stretch> stretches = new ArrayList<>();

  /**
   * By where they begin: one literal speaks for several declarations if these share an annotation,
   * as a record's component and its field do.
   */
  private final Set<Integer> usedLiterals = new HashSet<>();

  Suppressions(CompilationUnitTree unit, Trees trees) {
    this.unit = unit;
    this.positions = trees.getSourcePositions();
    scan(unit, null);
  }

  /**
   * Returns whether a declaration around the finding suppresses it. Where several do, all of them
   * count as used.
   */
  boolean suppress(Finding finding) {
    boolean suppressed = false;
    for (Stretch stretch : stretches) {
      if (stretch.covers(finding)) {
        usedLiterals.add(stretch.literal().start());
        suppressed = true;
      }
    }
    return suppressed;
  }

  /** Returns those that have suppressed none of the findings asked about, in the file's order. */
  List<UnusedSuppression> unused() {
    Map<Integer, UnusedSuppression> unused = new TreeMap<>();
    for (Stretch stretch : stretches) {
      int literal = stretch.literal().start();
      if (!usedLiterals.contains(literal)) {
        unused.put(literal, describe(stretch));
      }
    }
    return List.copyOf(unused.values());
  }

  private static UnusedSuppression describe(Stretch stretch) {
    String name = stretch.name();
    String key = name.equals(NAME) ? "" : name.substring(PREFIX.length());
    if (name.equals(NAME) || Rule.byKey(key).isPresent()) {
      return new UnusedSuppression(
          stretch.literal(), name, "`" + name + "` suppresses nothing here", "remove it");
    }
    List<String> near = SimilarKeys.to(key);
    String help =
        near.isEmpty()
            ? "`taskbound explain` lists all rules"
            : "did you mean `" + PREFIX + near.get(0) + "`?";
    return new UnusedSuppression(
        stretch.literal(), name, "`" + name + "` suppresses nothing: there is no such rule", help);
  }

  @Override
  public Void visitClass(ClassTree tree, Void unused) {
    note(tree, tree.getModifiers());
    return super.visitClass(tree, unused);
  }

  @Override
  public Void visitMethod(MethodTree tree, Void unused) {
    note(tree, tree.getModifiers());
    return super.visitMethod(tree, unused);
  }

  @Override
  public Void visitVariable(VariableTree tree, Void unused) {
    note(tree, tree.getModifiers());
    return super.visitVariable(tree, unused);
  }

  private void note(Tree declaration, ModifiersTree modifiers) {
    for (AnnotationTree annotation : modifiers.getAnnotations()) {
      String type = annotation.getAnnotationType().toString();
      if (type.equals("SuppressWarnings") || type.equals("java.lang.SuppressWarnings")) {
        for (ExpressionTree argument : annotation.getArguments()) {
          names(declaration, argument);
        }
      }
    }
  }

  private void names(Tree declaration, ExpressionTree value) {
    if (value instanceof AssignmentTree assignment) {
      names(declaration, assignment.getExpression());
    } else if (value instanceof NewArrayTree array) {
      array.getInitializers().forEach(each -> names(declaration, each));
    } else if (value instanceof LiteralTree literal
        && literal.getValue() instanceof String name
        && (name.equals(NAME) || name.startsWith(PREFIX))) {
      stretches.add(
          new Stretch(
              positions.getStartPosition(unit, declaration),
              positions.getEndPosition(unit, declaration),
              name,
              Place.of(
                  unit,
                  (int) positions.getStartPosition(unit, literal),
                  (int) positions.getEndPosition(unit, literal))));
    }
  }
}
