package dev.taskbound.engine;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCAnnotation;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.tree.JCTree.JCLambda;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.JCTree.JCModifiers;
import com.sun.tools.javac.tree.JCTree.JCTypeApply;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import com.sun.tools.javac.tree.TreeScanner;
import dev.taskbound.engine.facts.LombokCode;
import java.util.ArrayList;
import java.util.List;

/**
 * The classes of a compilation unit, found in one walk that goes where expressions are and nowhere
 * else.
 */
final class UnitClasses extends TreeScanner {
  /**
   * A class that is not local, nor in a local one, and that somebody has written.
   *
   * @param path where it stands
   * @param inside the classes in its bodies, local and anonymous ones with their members, in the
   *     order of the file; those in the bodies of its member classes are told there
   */
  record Listed(TreePath path, List<JCClassDecl> inside) {
    JCClassDecl tree() {
      return (JCClassDecl) path.getLeaf();
    }
  }

  private final List<Listed> listed = new ArrayList<>();
  private final List<JCClassDecl> all = new ArrayList<>();

  /** The class whose bodies are walked; null within one that nobody has written. */
  private Listed around;

  private UnitClasses() {}

  /** Walks a unit whose classes are attributed. */
  static UnitClasses of(CompilationUnitTree unit) {
    UnitClasses classes = new UnitClasses();
    TreePath root = new TreePath(unit);
    for (JCTree declaration : ((JCCompilationUnit) unit).defs) {
      if (declaration instanceof JCClassDecl type) {
        classes.enter(type, root, true);
      }
    }
    return classes;
  }

  /** Returns the classes that are checked one by one, outer ones first. */
  List<Listed> listed() {
    return listed;
  }

  /** Returns all classes, those in bodies and those that nobody has written included. */
  List<JCClassDecl> all() {
    return all;
  }

  /** Walks a class that is not local; first itself, then its members, as they are listed. */
  private void enter(JCClassDecl type, TreePath outer, boolean written) {
    Listed before = around;
    around = null;
    if (type.sym != null) {
      all.add(type);
    }
    TreePath path = written ? new TreePath(outer, type) : null;
    if (written) {
      around = new Listed(path, new ArrayList<>(0));
      listed.add(around);
    }
    for (JCTree member : type.defs) {
      if (member instanceof JCClassDecl inner) {
        enter(inner, path, written && !LombokCode.declares(inner.sym));
      } else {
        scan(member);
      }
    }
    around = before;
  }

  @Override
  public void visitClassDef(JCClassDecl tree) {
    if (tree.sym != null) {
      all.add(tree);
      if (around != null) {
        around.inside().add(tree);
      }
    }
    scan(tree.defs);
  }

  @Override
  public void visitMethodDef(JCMethodDecl tree) {
    scan(tree.body);
  }

  @Override
  public void visitVarDef(JCVariableDecl tree) {
    scan(tree.init);
  }

  @Override
  public void visitLambda(JCLambda tree) {
    scan(tree.body);
  }

  @Override
  public void visitModifiers(JCModifiers tree) {
    // Nothing that is written there can declare a class.
  }

  @Override
  public void visitAnnotation(JCAnnotation tree) {
    // As little as a modifier.
  }

  @Override
  public void visitTypeApply(JCTypeApply tree) {
    // As little as a modifier.
  }
}
