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
import dev.taskbound.engine.facts.TypeModes;
import java.util.Set;

/**
 * Looks through one body for {@link Calm}, on javac's own trees, as {@link BodyScanner} does.
 *
 * <p>Either all that is not plain is taken for a handle, or only some parameters are, and whatever
 * is made of them: what an expression gives in which one of them occurs, and the variables that it
 * is kept in. These are collected until there are no more.
 */
final class CalmBody extends TreeScanner {
  /** How often a body is looked at for further variables. */
  private static final int MOST_PASSES = 4;

  private final Calm others;
  private final CalmCalls calls;
  private final ClassSymbol self;
  private final Set<Symbol> handles;

  private boolean calm = true;
  private boolean inClosure;

  /** Whether a handle occurs in what was looked at last, see {@link #meets}. */
  private boolean met;

  /**
   * @param self the class whose code it is
   * @param handles the variables that may be handles; null if all may
   */
  CalmBody(Calm others, CalmCalls calls, ClassSymbol self, Set<Symbol> handles) {
    this.others = others;
    this.calls = calls;
    this.self = self;
    this.handles = handles;
  }

  /** Returns whether nothing can happen to a handle in a body, or in the value of a variable. */
  boolean isCalm(JCTree body) {
    if (handles == null) {
      scan(body);
      return calm;
    }
    for (int pass = 0; calm && pass < MOST_PASSES; pass++) {
      int before = handles.size();
      scan(body);
      if (handles.size() == before) {
        return calm;
      }
    }
    return false;
  }

  /** Returns whether values of this expression cannot be handles, whatever they are made of. */
  static boolean plain(JCTree.JCExpression expression) {
    return expression.type != null && plain(expression.type);
  }

  private static boolean plain(Type type) {
    return type.isPrimitiveOrVoid() || type.hasTag(TypeTag.BOT) || TypeModes.neverConfined(type);
  }

  @Override
  public void scan(JCTree tree) {
    if (calm && tree != null) {
      tree.accept(this);
    }
  }

  /** Looks at a tree, and returns whether a handle may occur in it. */
  private boolean meets(JCTree tree) {
    boolean outer = met;
    met = handles == null;
    scan(tree);
    boolean inside = met;
    met |= outer;
    return inside;
  }

  /** Looks at an expression, and returns whether it may give a handle. */
  private boolean carries(JCTree.JCExpression expression) {
    return meets(expression) && !plain(expression);
  }

  private void handle(Symbol variable) {
    if (handles != null) {
      handles.add(variable);
    }
  }

  @Override
  public void visitIdent(JCTree.JCIdent tree) {
    met |= handles != null && handles.contains(tree.sym);
  }

  @Override
  public void visitVarDef(JCTree.JCVariableDecl tree) {
    if (tree.init != null && carries(tree.init)) {
      handle(tree.sym);
    }
  }

  @Override
  public void visitAssign(JCTree.JCAssign tree) {
    if (carries(tree.rhs)) {
      if (isLocal(tree.lhs)) {
        handle(((JCTree.JCIdent) tree.lhs).sym);
      } else {
        calm = false;
      }
    }
    scan(tree.lhs);
  }

  private static boolean isLocal(JCTree target) {
    return target instanceof JCTree.JCIdent name
        && name.sym != null
        && name.sym.kind == Kind.VAR
        && name.sym.owner.kind == Kind.MTH;
  }

  @Override
  public void visitNewArray(JCTree.JCNewArray tree) {
    scan(tree.dims);
    if (tree.elems != null) {
      for (List<JCTree.JCExpression> each = tree.elems; each.nonEmpty(); each = each.tail) {
        if (carries(each.head)) {
          calm = false;
        }
      }
    }
  }

  /** What a pattern binds of a handle is one, too. */
  @Override
  public void visitTypeTest(JCTree.JCInstanceOf tree) {
    if (meets(tree.expr) && handles != null && tree.pattern instanceof JCTree.JCPattern) {
      if (tree.pattern instanceof JCTree.JCBindingPattern binding) {
        handle(binding.var.sym);
      } else {
        calm = false;
      }
    }
  }

  @Override
  public void visitSwitch(JCTree.JCSwitch tree) {
    selects(tree.selector);
    scan(tree.cases);
  }

  @Override
  public void visitSwitchExpression(JCTree.JCSwitchExpression tree) {
    selects(tree.selector);
    scan(tree.cases);
  }

  /** Patterns take records apart; what they bind is seldom plain. */
  private void selects(JCTree.JCExpression selector) {
    if (carries(selector)) {
      calm = false;
    }
  }

  @Override
  public void visitTry(JCTree.JCTry tree) {
    if (tree.resources.nonEmpty()) {
      calm = false;
    }
    super.visitTry(tree);
  }

  /** Stands for calls of an iterator, of which only the usual one is known to do nothing. */
  @Override
  public void visitForeachLoop(JCTree.JCEnhancedForLoop tree) {
    if (meets(tree.expr)) {
      handle(tree.var.sym);
      calm &= tree.expr.type != null && (tree.expr.type.hasTag(TypeTag.ARRAY) || iterates(tree));
    }
    scan(tree.body);
  }

  private boolean iterates(JCTree.JCEnhancedForLoop tree) {
    MethodSymbol iterator = Iterations.iterator(tree.expr.type);
    return iterator != null
        && iterator.type.getReturnType().tsym.getQualifiedName().contentEquals("java.util.Iterator")
        && calls.quiet(iterator)
        && others.reads(iterator);
  }

  @Override
  public void visitReturn(JCTree.JCReturn tree) {
    if (tree.expr != null && carries(tree.expr) && inClosure) {
      calm = false;
    }
  }

  /** Code that is run later: nothing may be in it. */
  private void later(JCTree code) {
    if (meets(code)) {
      calm = false;
    }
  }

  @Override
  public void visitClassDef(JCTree.JCClassDecl tree) {
    for (List<JCTree> each = tree.defs; each.nonEmpty(); each = each.tail) {
      later(each.head);
    }
  }

  @Override
  public void visitMethodDef(JCTree.JCMethodDecl tree) {
    scan(tree.body);
  }

  /** Those that are run on the spot are not met here, see {@link #here}. */
  @Override
  public void visitLambda(JCTree.JCLambda tree) {
    later(tree.body);
  }

  @Override
  public void visitReference(JCTree.JCMemberReference tree) {
    later(tree.expr);
  }

  /** Looks at a closure that a call runs; the caller goes on with what the closure returns. */
  private boolean here(JCTree.JCLambda closure) {
    boolean outer = inClosure;
    inClosure = true;
    boolean meets = meets(closure.body);
    if (meets && closure.body instanceof JCTree.JCExpression result && !plain(result)) {
      calm = false;
    }
    inClosure = outer;
    return meets;
  }

  /** An instance of a local class is a closure; one of another class has what it is given. */
  @Override
  public void visitNewClass(JCTree.JCNewClass tree) {
    boolean within = tree.encl != null ? meets(tree.encl) : handles == null;
    boolean closure = tree.def != null || tree.type.tsym instanceof ClassSymbol type && local(type);
    if (closure && handles == null || !(tree.constructor instanceof MethodSymbol)) {
      calm = false;
    } else if (!closure) {
      call((MethodSymbol) tree.constructor, tree.args, within, true, null);
    } else {
      for (List<JCTree.JCExpression> each = tree.args; each.nonEmpty(); each = each.tail) {
        later(each.head);
      }
      scan(tree.def);
    }
  }

  @Override
  public void visitApply(JCTree.JCMethodInvocation tree) {
    if (!(called(tree.meth) instanceof MethodSymbol method)) {
      calm = false;
      return;
    }
    boolean on = meets(tree.meth);
    if (on && !onCalm(tree.meth, method)) {
      calm = false;
    }
    call(method, tree.args, on, keepsNothing(tree.meth), container(tree.meth, method));
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
        || others.reads(method);
  }

  /** What a closure that comes from elsewhere is called with is not kept by the closure. */
  private boolean keepsNothing(JCTree select) {
    return select instanceof JCTree.JCFieldAccess field
        && field.selected instanceof JCTree.JCIdent name
        && (isParameter(name.sym) || isField(name.sym))
        && calls.closure(name.sym.type);
  }

  private static boolean isField(Symbol symbol) {
    return symbol.kind == Kind.VAR && symbol.owner.kind == Kind.TYP;
  }

  private Type container(JCTree select, MethodSymbol method) {
    if (select instanceof JCTree.JCIdent) {
      return calls.inherits(self, method) ? self.type : null;
    }
    JCTree.JCExpression selected = ((JCTree.JCFieldAccess) select).selected;
    boolean known =
        selected instanceof JCTree.JCMethodInvocation
            || selected instanceof JCTree.JCIdent name && isField(name.sym);
    return known ? selected.type : null;
  }

  /** Inside generic code, a value of type {@code T} may go wherever a {@code T} is promised. */
  private static boolean goesAnywhere(JCTree.JCExpression value, Type container) {
    return container != null
        && value.type.hasTag(TypeTag.TYPEVAR)
        && value instanceof JCTree.JCIdent name
        && isParameter(name.sym)
        && CalmCalls.mentions(container, value.type.tsym, 0);
  }

  private static boolean isParameter(Symbol symbol) {
    return symbol.kind == Kind.VAR
        && (symbol.flags_field & Flags.PARAMETER) != 0
        && (symbol.flags_field & (Flags.FINAL | Flags.EFFECTIVELY_FINAL)) != 0;
  }

  /**
   * Looks at a call's arguments, and judges it if a handle takes part in it.
   *
   * @param within whether the receiver may be a handle, or made of one
   * @param fresh whether the receiver holds nothing of what the type variables of its class stand
   *     for
   * @param container the receiver's type; null if it may be another one than the expression's
   */
  private void call(
      MethodSymbol method,
      List<JCTree.JCExpression> given,
      boolean within,
      boolean fresh,
      Type container) {
    boolean any = within;
    boolean plain = true;
    int i = 0;
    for (List<JCTree.JCExpression> each = given; calm && each.nonEmpty(); each = each.tail, i++) {
      if (runsHere(each.head, method, i)) {
        any |= here((JCTree.JCLambda) each.head);
        plain = false;
      } else if (carries(each.head)) {
        any = true;
        plain = false;
        calm &= !calls.keeps(method, i, fresh || goesAnywhere(each.head, container));
      }
    }
    if (calm && any) {
      calm = calls.quiet(method) && (plain && !inferred(method) || others.reads(method));
      i = 0;
      for (List<JCTree.JCExpression> each = given; each.nonEmpty(); each = each.tail) {
        if (runsHere(each.head, method, i++)) {
          // What it is given may come from the handle.
          for (JCTree.JCVariableDecl param : ((JCTree.JCLambda) each.head).params) {
            handle(param.sym);
          }
        }
      }
    }
  }

  private boolean runsHere(JCTree argument, MethodSymbol method, int index) {
    return argument instanceof JCTree.JCLambda && calls.runsHere(method, index);
  }

  /** What such a method does is what its callers do. */
  private static boolean inferred(MethodSymbol method) {
    return (method.flags_field & Flags.PRIVATE) != 0
        || method.owner instanceof ClassSymbol type && local(type);
  }

  private static boolean local(ClassSymbol type) {
    return type.owner.kind != Kind.PCK && type.owner.kind != Kind.TYP;
  }
}
