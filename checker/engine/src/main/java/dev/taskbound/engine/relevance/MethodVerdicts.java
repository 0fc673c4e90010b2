package dev.taskbound.engine.relevance;

import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.taskbound.engine.effort.Effort;
import dev.taskbound.engine.facts.Boundary;
import dev.taskbound.engine.facts.Facts;
import dev.taskbound.engine.facts.MethodFacts;
import dev.taskbound.engine.facts.ParamFacts;
import dev.taskbound.engine.mode.Mode;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * What it means for a body that it calls some method, in a few bits; found once for each method.
 * For methods of which nothing is written it follows from the name and the classes of receiver and
 * result.
 */
final class MethodVerdicts {
  /** The call alone makes the body relevant. */
  static final int FOUND = 1;

  /** Something that is given to it crosses into another task context. */
  static final int CROSSES = 2;

  /** It ends its receiver, or what was borrowed from it. */
  static final int ENDS = 4;

  /** A signature speaks of a parameter's mode: its end is followed, whatever its class is. */
  static final int DESCRIBES = 8;

  private final Facts facts;
  private final TypeVerdicts types;
  private final SymbolMasks methods = new SymbolMasks();
  private final SymbolMasks singles = new SymbolMasks();

  /**
   * @param types the verdicts of unmarked code
   */
  MethodVerdicts(Facts facts, TypeVerdicts types) {
    this.facts = facts;
    this.types = types;
  }

  /** Returns what a call of {@code method} means. */
  int ofCall(MethodSymbol method) {
    int mask = methods.get(method);
    return mask != SymbolMasks.UNKNOWN ? mask : methods.put(method, judge(method));
  }

  /** Returns whether nothing is written about the methods of a type, nor of its class. */
  boolean unwrittenOf(Type type) {
    TypeElement element = Facts.elementOf(type);
    return element == null
        || element instanceof ClassSymbol owner
            && facts.nothingWritten(owner)
            && (types.ofClass(owner) & TypeVerdicts.HOLDS) == 0;
  }

  private int judge(MethodSymbol method) {
    facts.effort().add(Effort.Kind.VERDICTS);
    return facts.silent(method) && method.owner instanceof ClassSymbol owner
        ? silent(method, owner)
        : inFull(method);
  }

  private int silent(MethodSymbol method, ClassSymbol owner) {
    int made = types.ofClass(owner);
    boolean confined =
        method.isConstructor()
            ? (made & TypeVerdicts.MADE_CONFINED) != 0
            : (types.of(method.type.getReturnType()) & TypeVerdicts.CONFINED) != 0;
    int mask = confined || (made & TypeVerdicts.HOLDS) != 0 ? FOUND : 0;
    boolean closes =
        method.name.contentEquals("close")
            && method.type.getParameterTypes().isEmpty()
            && facts.isAutoCloseable(owner.type);
    return closes ? mask | ENDS : mask;
  }

  /** Returns the same as {@link #ofCall}, from everything that is known of the method. */
  int inFull(MethodSymbol method) {
    MethodFacts called = facts.of(method);
    boolean found = effects(method) || called.result().confined();
    boolean crosses = called.traits().boundary() != null;
    for (ParamFacts param : called.params()) {
      found |= param.consumes() || param.endsBorrows() || anyConfined(param.arguments());
      crosses |= param.boundary() != null && param.boundary().crosses();
    }
    boolean ends = called.receiver().consumes() || called.receiver().endsBorrows();
    return (found ? FOUND : 0) | (crosses ? CROSSES : 0) | (ends ? ENDS : 0);
  }

  private static boolean anyConfined(List<Mode> modes) {
    for (Mode each : modes) {
      if (each != null && each.confined()) {
        return true;
      }
    }
    return false;
  }

  private boolean effects(MethodSymbol method) {
    return !facts.of(method).effects().isEmpty()
        || method.getEnclosingElement() instanceof TypeElement owner
            && !facts.of(owner).holds().isEmpty();
  }

  /**
   * Returns what the signature of {@code method} means for its body: whether it is given a handle,
   * or something that may only be used in some way; beside what the types of its parameters tell. A
   * closure that is run elsewhere for good is a value like any other to unmarked code, and what it
   * is given crosses.
   *
   * @return {@link #FOUND}, {@link #CROSSES} and {@link #DESCRIBES}
   */
  int given(MethodSymbol method, boolean marked) {
    if (!marked && facts.silent(method) && method.owner instanceof ClassSymbol owner) {
      return (types.ofClass(owner) & TypeVerdicts.HOLDS) != 0 ? FOUND : 0;
    }
    int mask = effects(method) ? FOUND : 0;
    for (ParamFacts param : facts.of(method).params()) {
      mask |= param.mode() != null ? DESCRIBES : 0;
      mask |= detached(param) ? CROSSES : 0;
      mask |= isHandle(param, marked) ? FOUND : 0;
    }
    return mask;
  }

  /** Returns the parameters because of which {@link #given} says that they are found. */
  Set<Symbol> handles(MethodSymbol method) {
    Set<Symbol> all = Collections.newSetFromMap(new IdentityHashMap<>());
    List<ParamFacts> params = facts.of(method).params();
    for (int i = 0; i < params.size(); i++) {
      if (isHandle(params.get(i), false)) {
        all.add(method.params.get(i));
      }
    }
    return all;
  }

  private static boolean isHandle(ParamFacts param, boolean marked) {
    return param.declared().confined()
        || param.lent()
        || param.functional()
            && (marked || param.boundary() != null && !detached(param) || param.mode() != null);
  }

  private static boolean detached(ParamFacts param) {
    return param.boundary() != null && param.boundary().kind() == Boundary.Kind.DETACHED;
  }

  /** Returns whether closures of an interface are given what its types do not tell confined. */
  boolean gives(ClassSymbol functional) {
    int mask = singles.get(functional);
    if (mask == SymbolMasks.UNKNOWN) {
      boolean gives = !facts.nothingWritten(functional) && givesInFull(functional);
      mask = singles.put(functional, gives ? 1 : 0);
    }
    return mask != 0;
  }

  private boolean givesInFull(ClassSymbol functional) {
    var single = facts.functionalMethod(functional.type);
    if (single == null) {
      return false;
    }
    for (ParamFacts param : facts.of(single).params()) {
      if (param.mode() != null && param.mode().confined()) {
        return true;
      }
    }
    return false;
  }
}
