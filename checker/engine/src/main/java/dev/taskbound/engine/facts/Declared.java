package dev.taskbound.engine.facts;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * What declarations declare, as javac has it in the trees; without the large class of the Checker
 * Framework that knows this and all the rest of trees, for code that is read in every compilation.
 */
public final class Declared {
  private Declared() {}

  /** Returns the class that an attributed tree declares. */
  public static TypeElement by(ClassTree tree) {
    return (TypeElement) symbol((JCTree) tree);
  }

  /** Returns the method that an attributed tree declares. */
  public static ExecutableElement by(MethodTree tree) {
    return (ExecutableElement) symbol((JCTree) tree);
  }

  /** Returns the variable that an attributed tree declares. */
  public static VariableElement by(VariableTree tree) {
    return (VariableElement) symbol((JCTree) tree);
  }

  /** Returns whether javac made the method, such as the constructor of a class without one. */
  public static boolean unwritten(ExecutableElement method) {
    return (((Symbol) method).flags() & (Flags.SYNTHETIC | Flags.GENERATEDCONSTR)) != 0;
  }

  private static Symbol symbol(JCTree tree) {
    return TreeInfo.symbolFor(tree);
  }
}
