package dev.taskbound.engine.relevance;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.tree.JCTree;
import dev.taskbound.engine.facts.Facts;
import dev.taskbound.engine.flow.Helpers;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Decides whether a body can give rise to a finding at all.
 *
 * <p>Every finding is about a value that is confined, or about an owned object that is ended. Such
 * a value enters a body as an expression, variable or result whose type or signature says so: a
 * body without one needs no flow analysis. Nearly all bodies are without, so this must cost next to
 * nothing: {@link TypeVerdicts} and {@link MethodVerdicts} judge each class and method once, {@link
 * BodyScanner} looks them up.
 */
public final class Relevance {
  private final Facts facts;
  private final TypeVerdicts unmarked;
  private final TypeVerdicts marked;
  private final MethodVerdicts methods;
  private final Calm calm;

  /**
   * What was found in private methods: the callees that may matter, or nothing for those that do.
   */
  private final Map<MethodSymbol, Optional<List<MethodSymbol>>> looked = new IdentityHashMap<>();

  private Helpers unit;
  private TypeElement around;
  private boolean confinedAround;

  public Relevance(Facts facts) {
    this.facts = facts;
    this.unmarked = new TypeVerdicts(facts);
    this.marked = unmarked.marked();
    this.methods = new MethodVerdicts(facts, unmarked);
    this.calm = new Calm(facts);
  }

  /** Returns whether {@code member}, a method, initializer or field of {@code owner}, matters. */
  public boolean relevant(Tree member, TypeElement owner, Helpers helpers) {
    return mentions(member, owner, helpers)
        && !calm.member((JCTree) member, owner, helpers)
        && !(member instanceof JCTree.JCMethodDecl method && isCalmBeside(method, owner, helpers));
  }

  /** Returns whether nothing but its parameters makes a method relevant, and it only uses them. */
  private boolean isCalmBeside(JCTree.JCMethodDecl method, TypeElement owner, Helpers helpers) {
    if (method.sym == null || method.body == null || facts.marked(owner)) {
      return false;
    }
    Set<Symbol> handles = methods.handles(method.sym);
    return !handles.isEmpty()
        && !relevant(scanner(owner, helpers).calleesOrFoundBeside(method), helpers)
        && calm.method(method, handles);
  }

  /** Returns whether something occurs in a body that a rule may be about. */
  private boolean mentions(Tree member, TypeElement owner, Helpers helpers) {
    if (helpers != unit) {
      looked.clear();
      unit = helpers;
    }
    List<MethodSymbol> callees =
        member instanceof JCTree.JCMethodDecl method
                && method.sym != null
                && (method.sym.flags_field & Flags.PRIVATE) != 0
            ? look(method.sym, method, helpers)
            : look(member, owner, helpers);
    return relevant(callees, helpers);
  }

  /** Returns whether a body of which this was found, see {@link #look}, is relevant. */
  private boolean relevant(List<MethodSymbol> callees, Helpers helpers) {
    return callees == null
        || !callees.isEmpty()
            && anyRelevant(callees, helpers, Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  /** Returns whether one of these methods, or one that they lead to, is relevant by itself. */
  private boolean anyRelevant(List<MethodSymbol> methods, Helpers helpers, Set<MethodSymbol> seen) {
    for (MethodSymbol each : methods) {
      if (seen.add(each)) {
        List<MethodSymbol> callees = look(each, helpers.tree(each), helpers);
        if (callees == null || anyRelevant(callees, helpers, seen)) {
          looked.put(each, Optional.empty());
          return true;
        }
      }
    }
    return false;
  }

  private List<MethodSymbol> look(MethodSymbol method, MethodTree tree, Helpers helpers) {
    Optional<List<MethodSymbol>> known = looked.get(method);
    if (known == null) {
      known = Optional.ofNullable(look(tree, (TypeElement) method.owner, helpers));
      looked.put(method, known);
    }
    return known.orElse(null);
  }

  private List<MethodSymbol> look(Tree member, TypeElement owner, Helpers helpers) {
    return scanner(owner, helpers).calleesOrFound(member);
  }

  private BodyScanner scanner(TypeElement owner, Helpers helpers) {
    boolean promises = facts.marked(owner);
    return new BodyScanner(
        facts, promises ? marked : unmarked, methods, helpers, promises, this, owner);
  }

  /**
   * Returns whether objects of a class are confined, or those around them, which inner classes
   * reach.
   */
  boolean confinedAround(TypeElement type) {
    if (type != around) {
      confinedAround = false;
      for (Element e = type; e != null && !confinedAround; e = e.getEnclosingElement()) {
        confinedAround = e instanceof TypeElement each && facts.modes().ofThis(each).confined();
      }
      around = type;
    }
    return confinedAround;
  }
}
