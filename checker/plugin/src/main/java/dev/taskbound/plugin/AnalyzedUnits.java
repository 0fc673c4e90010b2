package dev.taskbound.plugin;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Counts, file by file, which top-level classes javac has finished analysing. */
final class AnalyzedUnits {
  /** Open files only; closed ones are remembered by their file, so that no tree is kept alive. */
  private final Map<JavaFileObject, Set<TypeElement>> waiting = new HashMap<>();

  private final Set<JavaFileObject> complete = new HashSet<>();

  /**
   * Notes that a class has been analysed.
   *
   * @return whether it was the last one of its file; true only once a file
   */
  boolean completes(CompilationUnitTree unit, @Nullable TypeElement analyzed) {
    JavaFileObject file = unit.getSourceFile();
    if (complete.contains(file)) {
      return false;
    }
    Set<TypeElement> left = waiting.get(file);
    if (left == null) {
      left = classes(unit);
      waiting.put(file, left);
    }
    if (!left.remove(analyzed) || !left.isEmpty()) {
      return false;
    }
    waiting.remove(file);
    complete.add(file);
    return true;
  }

  private static Set<TypeElement> classes(CompilationUnitTree unit) {
    Set<TypeElement> classes = new HashSet<>();
    for (Tree tree : unit.getTypeDecls()) {
      // A class without a symbol is a duplicate that javac has reported and will not analyse.
      if (tree instanceof JCClassDecl declaration && declaration.sym != null) {
        classes.add(declaration.sym);
      }
    }
    return classes;
  }
}
