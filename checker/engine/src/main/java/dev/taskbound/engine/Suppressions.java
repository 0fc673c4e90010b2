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
import java.util.ArrayList;
import java.util.List;

/** The {@code @SuppressWarnings} of a compilation unit that speak of Taskbound. */
final class Suppressions extends TreeScanner<Void, Void> {
  private static final String NAME = "taskbound";

  private record Stretch(long start, long end, String name) {}

  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final List<Stretch> stretches = new ArrayList<>();

  Suppressions(CompilationUnitTree unit, Trees trees) {
    this.unit = unit;
    this.positions = trees.getSourcePositions();
    scan(unit, null);
  }

  /** Returns whether a declaration around the finding suppresses it. */
  boolean suppress(Finding finding) {
    String key = NAME + ":" + finding.rule().key();
    for (Stretch stretch : stretches) {
      if (stretch.start() <= finding.place().start()
          && finding.place().start() < stretch.end()
          && (stretch.name().equals(NAME) || stretch.name().equals(key))) {
        return true;
      }
    }
    return false;
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
        && name.startsWith(NAME)) {
      stretches.add(
          new Stretch(
              positions.getStartPosition(unit, declaration),
              positions.getEndPosition(unit, declaration),
              name));
    }
  }
}
