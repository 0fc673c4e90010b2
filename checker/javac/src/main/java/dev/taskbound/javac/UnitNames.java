package dev.taskbound.javac;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;

/** How a user recognises a compilation unit. */
public final class UnitNames {
  private UnitNames() {}

  /** Returns the name of the unit's first class by name; of its file, if it has no class. */
  public static String of(CompilationUnitTree unit) {
    return unit.getTypeDecls().stream()
        // A class without a symbol is a duplicate that javac has reported.
        .filter(tree -> tree instanceof JCClassDecl declaration && declaration.sym != null)
        .map(tree -> ((JCClassDecl) tree).sym.getQualifiedName().toString())
        .sorted()
        .findFirst()
        .orElse(unit.getSourceFile().getName());
  }
}
