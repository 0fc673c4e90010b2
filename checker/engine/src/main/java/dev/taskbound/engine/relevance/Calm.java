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
import javax.lang.model.element.TypeElement;

/**
 * Tells methods of unmarked code in which nothing can go wrong although something confined occurs:
 * it is only looked at.
 *
 * <p>Each rule needs an event. A crossing needs a closure or a call that is a boundary; an escape
 * needs a store into a field, an array or a container, or an argument that is kept; a use after the
 * end needs an end; contexts and locks need a call with an effect. So every value that is not plain
 * is taken for a handle, and a body is calm if none of them meets such an event. What a closure
 * does that is run on the spot is done here.
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

  /**
   * Returns whether a method, field or initializer of {@code owner} cannot give rise to a finding,
   * whatever a method is given.
   */
  boolean member(JCTree tree, TypeElement owner, Helpers helpers) {
    if (helpers != unit) {
      known.clear();
      unit = helpers;
    }
    if (tree instanceof JCTree.JCMethodDecl method) {
      return method.sym != null && method(method.sym, method);
    }
    if (calls.demands((ClassSymbol) owner)) {
      return false;
    }
    return tree instanceof JCTree.JCVariableDecl field
        ? field.sym != null
            && !calls.demands(field.sym)
            && plain(field.init)
            && new Body().isCalm(field.init)
        : new Body().isCalm(tree);
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
    private boolean inClosure;

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

    /** Those that are run on the spot are not met here, see {@link #runHere}. */
    @Override
    public void visitLambda(JCTree.JCLambda tree) {
      calm = false;
    }

    @Override
    public void visitReference(JCTree.JCMemberReference tree) {
      calm = false;
    }

    private boolean runsHere(JCTree argument, MethodSymbol method, int index) {
      return argument instanceof JCTree.JCLambda && calls.runsHere(method, index);
    }

    /** Looks at what a call is given, and at what closures do that it runs. */
    private void arguments(MethodSymbol method, List<JCTree.JCExpression> given) {
      int i = 0;
      for (List<JCTree.JCExpression> each = given; each.nonEmpty(); each = each.tail, i++) {
        if (calm && runsHere(each.head, method, i)) {
          runHere((JCTree.JCLambda) each.head);
        } else {
          scan(each.head);
        }
      }
    }

    /** The caller goes on with what the closure returns. */
    private void runHere(JCTree.JCLambda tree) {
      boolean outer = inClosure;
      inClosure = true;
      if (tree.body instanceof JCTree.JCExpression result) {
        calm = plain(result);
      }
      scan(tree.body);
      inClosure = outer;
    }

    @Override
    public void visitReturn(JCTree.JCReturn tree) {
      calm = !inClosure || tree.expr == null || plain(tree.expr);
      super.visitReturn(tree);
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
      scan(tree.encl);
      scan(tree.args);
    }

    @Override
    public void visitApply(JCTree.JCMethodInvocation tree) {
      calm =
          called(tree.meth) instanceof MethodSymbol method
              && onCalm(tree.meth, method)
              && quiet(method, tree.args, keepsNothing(tree.meth));
      if (calm) {
        scan(tree.meth);
        arguments((MethodSymbol) called(tree.meth), tree.args);
      }
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

    /** What a closure that was given to this body is called with is not kept by the closure. */
    private boolean keepsNothing(JCTree select) {
      return select instanceof JCTree.JCFieldAccess field
          && field.selected instanceof JCTree.JCIdent name
          && isParameter(name.sym)
          && calls.closure(name.sym.type);
    }

    private static boolean isParameter(Symbol symbol) {
      return symbol.kind == Kind.VAR
          && (symbol.flags_field & Flags.PARAMETER) != 0
          && (symbol.flags_field & (Flags.FINAL | Flags.EFFECTIVELY_FINAL)) != 0;
    }

    /**
     * @param fresh whether the receiver holds nothing of what the type variables of its class stand
     *     for
     */
    private boolean quiet(MethodSymbol method, List<JCTree.JCExpression> given, boolean fresh) {
      if (!calls.quiet(method) || inferred(method) && !readCalmly(method)) {
        return false;
      }
      int i = 0;
      boolean plain = true;
      for (List<JCTree.JCExpression> each = given; each.nonEmpty(); each = each.tail, i++) {
        if (!plain(each.head)) {
          plain = false;
          if (!runsHere(each.head, method, i) && calls.keeps(method, i, fresh)) {
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
