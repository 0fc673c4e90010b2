package dev.taskbound.engine.facts;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Which types are compiled from source in this run. */
public final class Sources {
  private final Trees trees;
  private final Map<TypeElement, Boolean> declared = new HashMap<>();
  private final Map<TypeElement, ClassTree> local = new HashMap<>();

  public Sources(Trees trees) {
    this.trees = trees;
  }

  /** Makes the tree of a local class known. */
  public void add(TypeElement type, ClassTree tree) {
    local.put(type, tree);
  }

  /** Returns the tree of a local class of a unit under check, or null. */
  public ClassTree localTree(TypeElement type) {
    return local.get(type);
  }

  /** Returns whether {@code type} comes from a source file of this compilation. */
  public boolean declares(TypeElement type) {
    Boolean known = declared.get(type);
    if (known == null) {
      known = trees.getTree(type) != null;
      declared.put(type, known);
    }
    return known;
  }

  /** Returns the path to the tree of a class compiled from source that is not local, or null. */
  TreePath pathOf(TypeElement type) {
    return trees.getPath(type);
  }

  /** Returns the tree of a field compiled from source, or null. */
  VariableTree treeOf(VariableElement field) {
    ClassTree owner = field.getEnclosingElement() instanceof TypeElement type ? treeOf(type) : null;
    if (owner != null) {
      for (Tree member : owner.getMembers()) {
        if (member instanceof JCVariableDecl variable && variable.sym == field) {
          return variable;
        }
      }
    }
    return null;
  }

  /** Returns the element that the tree at the end of {@code path} declares. */
  public Element declaredAt(TreePath path) {
    return trees.getElement(path);
  }

  /** Returns the tree of a type compiled from source, or null. */
  public ClassTree treeOf(TypeElement type) {
    return trees.getTree(type);
  }
}
