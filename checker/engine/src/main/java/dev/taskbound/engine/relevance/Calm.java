package dev.taskbound.engine.relevance;

import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Kinds.Kind;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeScanner;
import com.sun.tools.javac.util.List;
import dev.taskbound.engine.facts.Facts;
import dev.taskbound.engine.facts.TypeModes;
import dev.taskbound.engine.flow.Helpers;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Tells methods of unmarked code in which nothing can go wrong although something confined occurs:
 * it is only looked at.
 *
 * <p>Each rule needs an event. A crossing needs a closure or a call that is a boundary; an escape
 * needs a store into a field, an array or a container, or an argument that is kept; a use after the
 * end needs an end; contexts and locks need a call with an effect. So every value that is not plain
 * is taken for a handle, and a body is calm if none of them meets such an event.
 *
 * <p>A {@code return} or a {@code throw} is none: unmarked code is not held to what its signatures
 * say of results, and what is returned cannot have ended. Methods of the same unit are read for
 * their callers, so one that is given a handle, or whose receiver is one, has to be calm as well.
 */
final class Calm {
  private final CalmCalls calls;

  /** What is known of the methods of one unit; one that is still being looked at is not calm. */
  private final Map<MethodSymbol, Boolean> known = new IdentityHashMap<>();

  private Helpers unit;

  Calm(Facts facts) {
    this.calls = new CalmCalls(facts);
  }

  /** Returns whether a method of a unit cannot give rise to a finding, whatever it is given. */
  boolean method(JCTree.JCMethodDecl tree, Helpers helpers) {
    if (helpers != unit) {
      known.clear();
      unit = helpers;
    }
    return tree.sym != null && method(tree.sym, tree);
  }

  private boolean method(MethodSymbol method, JCTree.JCMethodDecl tree) {
    Boolean before = known.get(method);
    if (before == null) {
      known.put(method, false);
      before = !calls.demands(method) && new Body().isCalm(tree.body);
      known.put(method, before);
    }
    return before;
  }

  private static boolean plain(JCTree.JCExpression expression) {
    Type type = expression.type;
    return type != null
        && (type.isPrimitiveOrVoid() || type.hasTag(TypeTag.BOT) || TypeModes.neverConfined(type));
  }

  private static boolean plain(List<JCTree.JCExpression> expressions) {
    for (List<JCTree.JCExpression> each = expressions; each.nonEmpty(); each = each.tail) {
      if (!plain(each.head)) {
        return false;
      }
    }
    return true;
  }

  /** Looks through one body, on javac's own trees, as {@link BodyScanner} does. */
  private final class Body extends TreeScanner {
    private boolean calm = true;

    boolean isCalm(JCTree body) {
      scan(body);
      return calm;
    }

    @Override
    public void scan(JCTree tree) {
      if (calm && tree != null) {
        tree.accept(this);
      }
    }

    @Override
    public void visitClassDef(JCTree.JCClassDecl tree) {
      calm = false;
    }

    @Override
    public void visitLambda(JCTree.JCLambda tree) {
      calm = false;
    }

    @Override
    public void visitReference(JCTree.JCMemberReference tree) {
      calm = false;
    }

    /** Patterns take records apart; what they bind is seldom plain. */
    @Override
    public void visitSwitchExpression(JCTree.JCSwitchExpression tree) {
      calm = false;
    }

    @Override
    public void visitSwitch(JCTree.JCSwitch tree) {
      calm = plain(tree.selector);
      super.visitSwitch(tree);
    }

    @Override
    public void visitTry(JCTree.JCTry tree) {
      calm = tree.resources.isEmpty();
      super.visitTry(tree);
    }

    @Override
    public void visitNewArray(JCTree.JCNewArray tree) {
      calm = tree.elems == null || plain(tree.elems);
      super.visitNewArray(tree);
    }

    @Override
    public void visitAssign(JCTree.JCAssign tree) {
      calm = isLocal(tree.lhs) || plain(tree.rhs);
      super.visitAssign(tree);
    }

    private static boolean isLocal(JCTree target) {
      return target instanceof JCTree.JCIdent name
          && name.sym != null
          && name.sym.kind == Kind.VAR
          && name.sym.owner.kind == Kind.MTH;
    }

    /** Stands for calls of an iterator, of which only the usual one is known to do nothing. */
    @Override
    public void visitForeachLoop(JCTree.JCEnhancedForLoop tree) {
      if (tree.expr.type == null || !tree.expr.type.hasTag(TypeTag.ARRAY)) {
        MethodSymbol iterator = Iterations.iterator(tree.expr.type);
        calm =
            iterator != null
                && iterator
                    .type
                    .getReturnType()
                    .tsym
                    .getQualifiedName()
                    .contentEquals("java.util.Iterator")
                && calls.quiet(iterator)
                && readCalmly(iterator);
      }
      super.visitForeachLoop(tree);
    }

    /** An instance of a local class is a closure; one of another class has what it is given. */
    @Override
    public void visitNewClass(JCTree.JCNewClass tree) {
      calm =
          tree.def == null
              && tree.type.tsym instanceof ClassSymbol type
              && !local(type)
              && tree.constructor instanceof MethodSymbol constructor
              && quiet(constructor, tree.args, true);
      super.visitNewClass(tree);
    }

    @Override
    public void visitApply(JCTree.JCMethodInvocation tree) {
      calm =
          called(tree.meth) instanceof MethodSymbol method
              && onCalm(tree.meth, method)
              && quiet(method, tree.args, false);
      super.visitApply(tree);
    }

    private static Symbol called(JCTree select) {
      Symbol symbol =
          select instanceof JCTree.JCIdent name
              ? name.sym
              : select instanceof JCTree.JCFieldAccess field ? field.sym : null;
      return symbol == null ? null : symbol.baseSymbol();
    }

    /** A method of this file may let its receiver escape; its own object a body may always use. */
    private boolean onCalm(JCTree select, MethodSymbol method) {
      return !(select instanceof JCTree.JCFieldAccess field)
          || method.isStatic()
          || field.selected instanceof JCTree.JCIdent name
              && (name.name.contentEquals("this") || name.name.contentEquals("super"))
          || readCalmly(method);
    }

    private boolean quiet(MethodSymbol method, List<JCTree.JCExpression> given, boolean made) {
      if (!calls.quiet(method) || inferred(method) && !readCalmly(method)) {
        return false;
      }
      int i = 0;
      boolean plain = true;
      for (List<JCTree.JCExpression> each = given; each.nonEmpty(); each = each.tail, i++) {
        if (!plain(each.head)) {
          plain = false;
          if (calls.keeps(method, i, made)) {
            return false;
          }
        }
      }
      return plain || readCalmly(method);
    }

    /** What such a method does is what its callers do. */
    private static boolean inferred(MethodSymbol method) {
      return (method.flags_field & Flags.PRIVATE) != 0
          || method.owner instanceof ClassSymbol type && local(type);
    }

    private static boolean local(ClassSymbol type) {
      return type.owner.kind != Kind.PCK && type.owner.kind != Kind.TYP;
    }

    /** Returns whether a method is calm if its callers read it; else there is nothing to read. */
    private boolean readCalmly(MethodSymbol method) {
      JCTree.JCMethodDecl tree = (JCTree.JCMethodDecl) unit.tree(method);
      return tree == null || tree.body == null || method(method, tree);
    }
  }
}
