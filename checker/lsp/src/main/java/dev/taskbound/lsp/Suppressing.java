package dev.taskbound.lsp;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.taskbound.engine.report.Edit;
import dev.taskbound.engine.report.Finding;
import dev.taskbound.engine.report.Fix;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Offers to silence a finding with an annotation on the nearest declaration around it. */
final class Suppressing {
  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final String text;

  Suppressing(CompilationUnitTree unit, Trees trees, String text) {
    this.unit = unit;
    this.positions = trees.getSourcePositions();
    this.text = text;
  }

  /** Returns the change; none where no declaration around the finding can be annotated. */
  List<Fix> of(Finding finding) {
    Tree declaration = nearest(finding.place().start());
    if (declaration == null) {
      return List.of();
    }
    String value = "\"taskbound:" + finding.rule().key() + '"';
    Edit edit = edit(declaration, value);
    String title = "Suppress with @SuppressWarnings(" + value + ")";
    return List.of(new Fix(title, List.of(edit), List.of(), List.of()));
  }

  private Edit edit(Tree declaration, String value) {
    for (AnnotationTree annotation : modifiers(declaration).getAnnotations()) {
      String type = annotation.getAnnotationType().toString();
      if (type.equals("SuppressWarnings") || type.equals("java.lang.SuppressWarnings")) {
        return merged(annotation, value);
      }
    }
    int start = start(declaration);
    String indentation = indentation(start);
    return Edit.insert(
        start,
        "@SuppressWarnings(" + value + ")" + (indentation == null ? " " : '\n' + indentation));
  }

  private Edit merged(AnnotationTree annotation, String value) {
    if (annotation.getArguments().isEmpty()) {
      return new Edit(start(annotation), end(annotation), "@SuppressWarnings(" + value + ")");
    }
    ExpressionTree names = annotation.getArguments().get(0);
    if (names instanceof AssignmentTree assignment) {
      names = assignment.getExpression();
    }
    if (!(names instanceof NewArrayTree array)) {
      String present = text.substring(start(names), end(names));
      return new Edit(start(names), end(names), "{" + present + ", " + value + "}");
    }
    List<? extends ExpressionTree> present = array.getInitializers();
    return present.isEmpty()
        ? new Edit(start(array), end(array), value)
        : Edit.insert(end(present.get(present.size() - 1)), ", " + value);
  }

  /** Returns the innermost declaration around an offset that can have annotations, or null. */
  private @Nullable Tree nearest(int offset) {
    Tree[] found = new Tree[1];
    new TreePathScanner<Void, Void>() {
      @Override
      public Void scan(Tree tree, Void unused) {
        if (tree != null && start(tree) <= offset && offset < end(tree) && annotatable(tree)) {
          found[0] = tree;
        }
        return super.scan(tree, unused);
      }

      private boolean annotatable(Tree tree) {
        return tree instanceof VariableTree variable && !implicitlyTyped(variable)
            || tree instanceof MethodTree
            || tree instanceof ClassTree type && !type.getSimpleName().isEmpty();
      }

      private boolean implicitlyTyped(VariableTree variable) {
        TreePath around = getCurrentPath();
        return around != null
            && around.getLeaf() instanceof LambdaExpressionTree lambda
            && lambda.getParameters().contains(variable)
            && text.startsWith(variable.getName().toString(), start(variable))
            && end(variable) - start(variable) == variable.getName().length();
      }
    }.scan(new TreePath(unit), null);
    return found[0];
  }

  private static ModifiersTree modifiers(Tree declaration) {
    if (declaration instanceof VariableTree variable) {
      return variable.getModifiers();
    }
    return declaration instanceof MethodTree method
        ? method.getModifiers()
        : ((ClassTree) declaration).getModifiers();
  }

  private int start(Tree tree) {
    return (int) positions.getStartPosition(unit, tree);
  }

  private int end(Tree tree) {
    return (int) positions.getEndPosition(unit, tree);
  }

  /** Returns the white space before an offset, or null if it is not the first on its line. */
  private @Nullable String indentation(int offset) {
    int line = offset;
    while (line > 0 && text.charAt(line - 1) != '\n' && text.charAt(line - 1) != '\r') {
      line--;
    }
    String before = text.substring(line, offset);
    return before.isBlank() ? before : null;
  }
}
