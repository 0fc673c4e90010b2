package dev.taskbound.engine.relevance;

import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Kinds.Kind;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeScanner;
import dev.taskbound.engine.effort.Effort;
import dev.taskbound.engine.facts.Declared;
import dev.taskbound.engine.facts.Facts;
import dev.taskbound.engine.flow.Helpers;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.checkerframework.nullaway.javacutil.TreeUtils;

/**
 * Looks through one body for what makes it relevant.
 *
 * <p>This is done to all code of a program. So it works on javac's own trees and symbols, makes no
 * objects on its way, and passes over what only names types: each value has its type with it.
 */
final class BodyScanner extends TreeScanner {
  private final Facts facts;
  private final TypeVerdicts types;
  private final MethodVerdicts methods;
  private final Helpers helpers;
  private final boolean marked;
  private final Relevance relevance;
  private final TypeElement owner;

  /** A method whose parameters are not asked. */
  private JCTree leftOut;

  private boolean found;
  private int trees;
  private boolean crosses;
  private boolean ends;
  private boolean lent;
  private boolean described;
  private boolean self;
  private List<MethodSymbol> callees = List.of();

  /**
   * @param types the verdicts of code that is {@code marked} or is not
   * @param owner the class whose code it is
   */
  BodyScanner(
      Facts facts,
      TypeVerdicts types,
      MethodVerdicts methods,
      Helpers helpers,
      boolean marked,
      Relevance relevance,
      TypeElement owner) {
    this.facts = facts;
    this.types = types;
    this.methods = methods;
    this.helpers = helpers;
    this.marked = marked;
    this.relevance = relevance;
    this.owner = owner;
  }

  /**
   * Looks through a method, field or initializer.
   *
   * @return null if it is relevant by itself; else the private methods of the unit that it calls,
   *     each of which may make it so
   */
  List<MethodSymbol> calleesOrFound(Tree member) {
    scan((JCTree) member);
    facts.effort().add(Effort.Kind.BODIES_JUDGED);
    facts.effort().add(Effort.Kind.TREES_JUDGED, trees);
    return found || crosses && (ends || lent) || described && ends ? null : callees;
  }

  /**
   * Looks through a method as if nothing were known of its parameters but their types.
   *
   * @return as {@link #calleesOrFound}; null also if something ends in it
   */
  List<MethodSymbol> calleesOrFoundBeside(JCTree.JCMethodDecl method) {
    leftOut = method;
    List<MethodSymbol> all = calleesOrFound(method);
    return ends ? null : all;
  }

  @Override
  public void scan(JCTree tree) {
    if (!found && tree != null) {
      trees++;
      tree.accept(this);
    }
  }

  private void type(Type type) {
    int mask = types.of(type);
    if (mask != 0) {
      found |= (mask & TypeVerdicts.CONFINED) != 0;
      lent |= (mask & TypeVerdicts.LENT) != 0;
    }
  }

  /** Notes that the object whose code this is may be used. */
  private void self() {
    if (!self) {
      self = true;
      found |= relevance.confinedAround(owner);
    }
  }

  @Override
  public void visitMethodDef(JCTree.JCMethodDecl tree) {
    MethodSymbol method =
        tree.sym != null
            ? tree.sym
            : (MethodSymbol) Declared.by((com.sun.source.tree.MethodTree) tree);
    int given = tree == leftOut ? 0 : methods.given(method, marked);
    found |= (given & MethodVerdicts.FOUND) != 0;
    described |= (given & MethodVerdicts.DESCRIBES) != 0;
    crosses |= (given & MethodVerdicts.CROSSES) != 0;
    scan(tree.params);
    scan(tree.body);
  }

  @Override
  public void visitClassDef(JCTree.JCClassDecl tree) {
    scan(tree.defs);
  }

  @Override
  public void visitVarDef(JCTree.JCVariableDecl tree) {
    Symbol variable =
        tree.sym != null ? tree.sym : (Symbol) Declared.by((com.sun.source.tree.VariableTree) tree);
    type(variable.type);
    scan(tree.init);
  }

  @Override
  public void visitIdent(JCTree.JCIdent tree) {
    Symbol named = tree.sym;
    if (named == null) {
      named = (Symbol) TreeUtils.elementFromUse((com.sun.source.tree.IdentifierTree) tree);
    }
    if (isType(named)) {
      return;
    }
    if (named.kind == Kind.VAR) {
      if (named.owner.kind == Kind.MTH && tree.type == named.type) {
        // A local variable or parameter: it is declared in this body.
        return;
      }
      if (!self && named.owner.kind == Kind.TYP && reachesSelf(tree, named)) {
        self();
      }
    }
    type(tree.type);
  }

  /** A closure in a field may have captured the object. */
  private boolean reachesSelf(JCTree.JCIdent tree, Symbol named) {
    return tree.name.contentEquals("this")
        || named.type.tsym != null && named.type.tsym.isInterface() && facts.functional(named.type);
  }

  private static boolean isType(Symbol named) {
    return named.kind == Kind.TYP || named.kind == Kind.PCK;
  }

  @Override
  public void visitSelect(JCTree.JCFieldAccess tree) {
    if (tree.sym == null || !isType(tree.sym)) {
      type(tree.type);
      scan(tree.selected);
    }
  }

  @Override
  public void visitTypeCast(JCTree.JCTypeCast tree) {
    type(tree.type);
    scan(tree.expr);
  }

  @Override
  public void visitTypeTest(JCTree.JCInstanceOf tree) {
    scan(tree.expr);
    if (tree.pattern instanceof JCTree.JCPattern) {
      scan(tree.pattern);
    }
  }

  @Override
  public void visitNewArray(JCTree.JCNewArray tree) {
    type(tree.type);
    scan(tree.dims);
    scan(tree.elems);
  }

  @Override
  public void visitApply(JCTree.JCMethodInvocation tree) {
    type(tree.type);
    if (!found) {
      call(method(tree, called(tree.meth)));
      scan(tree.meth);
      scan(tree.args);
    }
  }

  @Override
  public void visitNewClass(JCTree.JCNewClass tree) {
    // An inner class has its outer object with it.
    self();
    type(tree.type);
    if (!found) {
      call(method(tree, tree.constructor));
      scan(tree.encl);
      scan(tree.args);
      scan(tree.def);
    }
  }

  @Override
  public void visitReference(JCTree.JCMemberReference tree) {
    self();
    given(tree.type);
    if (!found) {
      call(method(tree, tree.sym));
      // Of a class that is named, the closure is given a value.
      type(tree.expr.type);
      scan(tree.expr);
    }
  }

  @Override
  public void visitLambda(JCTree.JCLambda tree) {
    self();
    given(tree.type);
    super.visitLambda(tree);
  }

  /** A functional interface may lend what its type does not tell to be confined. */
  private void given(Type type) {
    if (!found) {
      TypeElement functional =
          type.hasTag(TypeTag.CLASS) && !type.isCompound()
              ? (ClassSymbol) type.tsym
              : Facts.elementOf(type);
      found |= functional != null && methods.gives((ClassSymbol) functional);
    }
  }

  /** The loop calls the method that gives the iterator. */
  @Override
  public void visitForeachLoop(JCTree.JCEnhancedForLoop tree) {
    Type type = tree.expr.type;
    if (type != null && !type.hasTag(TypeTag.ARRAY) && !methods.unwrittenOf(type)) {
      MethodSymbol iterator = Iterations.iterator(type);
      if (iterator != null) {
        call(iterator);
      }
    }
    super.visitForeachLoop(tree);
  }

  @Override
  public void visitTry(JCTree.JCTry tree) {
    ends |= tree.resources.nonEmpty();
    for (JCTree resource : tree.resources) {
      found |=
          followed(
              resource instanceof JCTree.JCVariableDecl variable
                  ? variable.sym.type
                  : resource.type);
    }
    super.visitTry(tree);
  }

  private boolean followed(Type type) {
    TypeElement element = Facts.elementOf(type);
    return marked || element != null && facts.followed(element);
  }

  private static Symbol called(JCTree select) {
    return select instanceof JCTree.JCIdent name
        ? name.sym
        : select instanceof JCTree.JCFieldAccess field ? field.sym : null;
  }

  /** Returns the method that a tree calls; where javac could not tell, fails in the usual way. */
  private static MethodSymbol method(JCTree tree, Symbol symbol) {
    if (symbol != null && symbol.baseSymbol() instanceof MethodSymbol method) {
      return method;
    }
    ExecutableElement found =
        tree instanceof JCTree.JCMethodInvocation call
            ? TreeUtils.elementFromUse((com.sun.source.tree.MethodInvocationTree) call)
            : tree instanceof JCTree.JCNewClass made
                ? TreeUtils.elementFromUse((com.sun.source.tree.NewClassTree) made)
                : TreeUtils.elementFromUse((com.sun.source.tree.MemberReferenceTree) tree);
    return (MethodSymbol) found;
  }

  private void call(MethodSymbol method) {
    int mask = methods.ofCall(method);
    if (mask != 0) {
      found |= (mask & MethodVerdicts.FOUND) != 0;
      crosses |= (mask & MethodVerdicts.CROSSES) != 0;
      if ((mask & MethodVerdicts.ENDS) != 0) {
        ends = true;
        found |= followed(method.owner.type);
      }
    }
    if (!found && (method.flags_field & Flags.PRIVATE) != 0) {
      callee(method);
    }
  }

  /** What a private method hands out is known from its body alone. */
  private void callee(MethodSymbol method) {
    com.sun.source.tree.MethodTree tree = helpers.tree(method);
    if (tree != null && tree.getBody() != null && !callees.contains(method)) {
      if (callees.isEmpty()) {
        callees = new ArrayList<>();
      }
      callees.add(method);
    }
  }
}
