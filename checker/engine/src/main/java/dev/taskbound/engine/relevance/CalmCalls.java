package dev.taskbound.engine.relevance;

import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.util.List;
import dev.taskbound.engine.facts.Boundary;
import dev.taskbound.engine.facts.ClassFacts;
import dev.taskbound.engine.facts.Facts;
import dev.taskbound.engine.facts.MethodFacts;
import dev.taskbound.engine.facts.ParamFacts;
import dev.taskbound.engine.facts.TypeModes;
import dev.taskbound.engine.mode.Mode;

/**
 * What calls do to their receivers and arguments in the eyes of {@link Calm}, as far as it follows
 * from what is written about the methods; found once for each method.
 *
 * <p>Of an argument that is no closure written here, unmarked code is only told that it is kept if
 * the parameter has a mode that does not admit it, or if it is put into a container: the receiver
 * or another argument, as type variables say.
 */
final class CalmCalls {
  /** A call does something, whatever it is given. */
  private static final int DOES = 1;

  /** Some parameter may keep what it is given. */
  private static final int KEEPS = 2;

  /** How deep type arguments are looked at. */
  private static final int DEEPEST = 6;

  private final Facts facts;
  private final SymbolMasks methods = new SymbolMasks();

  CalmCalls(Facts facts) {
    this.facts = facts;
  }

  /** Returns whether a method promises something that its body has to do, or that it must not. */
  boolean demands(MethodSymbol method) {
    if (facts.silent(method)) {
      return holds(method);
    }
    MethodFacts own = facts.of(method);
    return facts.marked(method)
        || changes(own)
        || own.traits().resultBoundary() != null
        || obliges(own);
  }

  /** Returns whether something is promised about a class or field. */
  boolean demands(ClassSymbol type) {
    return facts.marked(type) || holds(type);
  }

  boolean demands(Symbol.VarSymbol field) {
    return facts.marked(field);
  }

  /** Effects of a method are its caller's business, and its own: the body must have them. */
  private boolean changes(MethodFacts method) {
    return !method.effects().isEmpty() || holds((MethodSymbol) method.method());
  }

  private boolean holds(MethodSymbol method) {
    return method.owner instanceof ClassSymbol owner && holds(owner);
  }

  private boolean holds(ClassSymbol owner) {
    return !facts.plain(owner) && !facts.of(owner).holds().isEmpty();
  }

  private static boolean obliges(MethodFacts method) {
    for (ParamFacts param : method.params()) {
      if (param.consumes()
          || param.endsBorrows()
          || !param.holds().isEmpty()
          || param.boundary() != null && param.boundary().crosses()) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a call does nothing but, perhaps, to keep an argument. */
  boolean quiet(MethodSymbol method) {
    return (of(method) & DOES) == 0;
  }

  /**
   * Returns whether a call may keep what it is given as its argument {@code index}.
   *
   * @param fresh whether the call makes a new object, that is nowhere yet, or its receiver is no
   *     container
   */
  boolean keeps(MethodSymbol method, int index, boolean fresh) {
    return (of(method) & KEEPS) != 0 && kept(method, index, fresh);
  }

  /**
   * Returns whether a closure that is given as the argument {@code index} is run in the call.
   * Stages of a pipeline are not, where it is parallel.
   */
  boolean runsHere(MethodSymbol method, int index) {
    int at = Math.min(index, parameters(method) - 1);
    if (at < 0 || facts.silent(method) || facts.marked(method) || facts.inPipeline(method)) {
      return false;
    }
    ParamFacts param = facts.of(method).params().get(at);
    return param.functional()
        && param.mode() == null
        && !param.poly()
        && param.holds().isEmpty()
        && param.boundary() != null
        && param.boundary().kind() == Boundary.Kind.IMMEDIATE;
  }

  private int of(MethodSymbol method) {
    int mask = methods.get(method);
    return mask != SymbolMasks.UNKNOWN ? mask : methods.put(method, judge(method));
  }

  private int judge(MethodSymbol method) {
    if (facts.silent(method) ? holds(method) || closes(method) : does(method)) {
      return DOES;
    }
    for (int i = parameters(method) - 1; i >= 0; i--) {
      if (kept(method, i, false)) {
        return KEEPS;
      }
    }
    return 0;
  }

  private boolean closes(MethodSymbol method) {
    return method.name.contentEquals("close")
        && method.type.getParameterTypes().isEmpty()
        && facts.isAutoCloseable(method.owner.type);
  }

  private boolean does(MethodSymbol method) {
    MethodFacts called = facts.of(method);
    return changes(called)
        || called.traits().boundary() != null
        || called.receiver().consumes()
        || called.receiver().endsBorrows()
        || called.receiver().retains()
        || called.receiver().unconfined()
        || obliges(called);
  }

  private static int parameters(MethodSymbol method) {
    return method.type.getParameterTypes().size();
  }

  private boolean kept(MethodSymbol method, int index, boolean fresh) {
    int at = Math.min(index, parameters(method) - 1);
    if (at < 0) {
      return true;
    }
    Type type = method.type.getParameterTypes().get(at);
    if (facts.silent(method)) {
      return !functional(type) && contained(type, method, at, fresh, 0);
    }
    ParamFacts param = facts.of(method).params().get(at);
    if (facts.marked(method) || param.lent() || param.poly()) {
      return true;
    }
    if (param.mode() != null) {
      // Of the top mode: whatever it is given, it is only looked at.
      return param.mode() != Mode.CURRENT_TASK_ONLY;
    }
    if (param.functional()) {
      // What a callee does with a closure that was written elsewhere is judged there.
      Boundary boundary = param.boundary();
      return boundary != null && boundary.kind() != Boundary.Kind.IMMEDIATE;
    }
    return contained(type, method, at, fresh, 0);
  }

  /** Returns whether the values of a type are closures, and no containers beside. */
  boolean closure(Type type) {
    return functional(type) && facts.ofType(type).opaque();
  }

  private boolean functional(Type type) {
    return type.tsym != null && type.tsym.isInterface() && facts.functional(type);
  }

  /**
   * Returns whether an argument of this type may be put into a container of what a type variable in
   * it stands for: the receiver, or another argument.
   */
  private boolean contained(Type type, MethodSymbol method, int index, boolean fresh, int depth) {
    switch (type.getTag()) {
      case TYPEVAR -> {
        boolean known = !(type instanceof Type.CapturedType) && depth <= DEEPEST;
        return !known
            || TypeModes.writtenBound((Type.TypeVar) type) != null
            || (type.tsym.owner == method ? taken(type.tsym, method, index) : !fresh);
      }
      case ARRAY -> {
        return contained(((Type.ArrayType) type).elemtype, method, index, fresh, depth + 1);
      }
      case WILDCARD -> {
        return contained(((Type.WildcardType) type).type, method, index, fresh, depth + 1);
      }
      case CLASS -> {
        for (List<Type> each = type.getTypeArguments(); each.nonEmpty(); each = each.tail) {
          if (contained(each.head, method, index, fresh, depth + 1)) {
            return true;
          }
        }
        return false;
      }
      default -> {
        return false;
      }
    }
  }

  /** Returns whether another parameter than {@code index} is a container of a type variable. */
  private boolean taken(Symbol variable, MethodSymbol method, int index) {
    int i = 0;
    for (Type other : method.type.getParameterTypes()) {
      if (i++ != index && !other.hasTag(TypeTag.TYPEVAR) && mentions(other, variable, 0)) {
        ClassFacts container = facts.ofType(other);
        if (container == null || !container.opaque()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns whether {@code method} is one of the objects of a class. */
  boolean inherits(ClassSymbol type, MethodSymbol method) {
    return method.owner == type
        || facts
            .types()
            .isSubtype(facts.types().erasure(type.type), facts.types().erasure(method.owner.type));
  }

  /** Returns whether a type variable occurs in a type. */
  static boolean mentions(Type type, Symbol variable, int depth) {
    switch (type.getTag()) {
      case TYPEVAR -> {
        return type.tsym == variable;
      }
      case ARRAY -> {
        return mentions(((Type.ArrayType) type).elemtype, variable, depth + 1);
      }
      case WILDCARD -> {
        return mentions(((Type.WildcardType) type).type, variable, depth + 1);
      }
      case CLASS -> {
        for (List<Type> each = type.getTypeArguments(); each.nonEmpty(); each = each.tail) {
          if (depth > DEEPEST || mentions(each.head, variable, depth + 1)) {
            return true;
          }
        }
        return false;
      }
      default -> {
        return false;
      }
    }
  }
}
