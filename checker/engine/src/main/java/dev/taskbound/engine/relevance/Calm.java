package dev.taskbound.engine.relevance;

import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.tree.JCTree;
import dev.taskbound.engine.facts.Facts;
import dev.taskbound.engine.flow.Helpers;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * Tells methods of unmarked code in which nothing can go wrong although something confined occurs:
 * it is only looked at.
 *
 * <p>Each rule needs an event. A crossing needs a closure or a call that is a boundary; an escape
 * needs a store into a field, an array or a container, or an argument that is kept; a use after the
 * end needs an end; contexts and locks need a call with an effect. So every value that is not plain
 * is taken for a handle, unless something better is known of a body, and a body is calm if none of
 * them meets such an event. What a closure does that is run on the spot is done here.
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
            && CalmBody.plain(field.init)
            && body((ClassSymbol) owner, null).isCalm(field.init)
        : body((ClassSymbol) owner, null).isCalm(tree);
  }

  /**
   * Returns the same for a method of the unit that was looked at last, of which is known that
   * nothing in it is a handle but some parameters, and what is made of them.
   */
  boolean method(JCTree.JCMethodDecl tree, Set<Symbol> handles) {
    return !calls.demands(tree.sym) && body(tree.sym.owner, handles).isCalm(tree.body);
  }

  private CalmBody body(Symbol owner, Set<Symbol> handles) {
    return new CalmBody(this, calls, (ClassSymbol) owner, handles);
  }

  private boolean method(MethodSymbol method, JCTree.JCMethodDecl tree) {
    Boolean before = known.get(method);
    if (before == null) {
      known.put(method, false);
      before = !calls.demands(method) && body(method.owner, null).isCalm(tree.body);
      known.put(method, before);
    }
    return before;
  }

  /** Returns whether a method is calm if its callers read it; else there is nothing to read. */
  boolean reads(MethodSymbol method) {
    JCTree.JCMethodDecl tree = (JCTree.JCMethodDecl) unit.tree(method);
    return tree == null || tree.body == null || method(method, tree);
  }
}
