package dev.taskbound.engine.relevance;

import com.sun.tools.javac.code.BoundKind;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.util.List;
import dev.taskbound.engine.effort.Effort;
import dev.taskbound.engine.facts.ClassFacts;
import dev.taskbound.engine.facts.Facts;
import dev.taskbound.engine.facts.TypeModes;
import dev.taskbound.engine.mode.Mode;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * What it means for a body that a value of some type occurs in it, in a few bits.
 *
 * <p>Each class is judged once. A type that is made of nothing but classes and type variables of
 * which nothing is to be said has nothing to be said of it; that is nearly every one. All others
 * are looked at as {@link TypeModes} does.
 */
final class TypeVerdicts {
  /** A value of the type is confined, or its type says so of one that it contains. */
  static final int CONFINED = 1;

  /** The type is one whose objects are lent. */
  static final int LENT = 2;

  /**
   * A class whose objects are confined when they are made, whatever may be done with them later.
   */
  static final int MADE_CONFINED = 4;

  /** A class that is confined where it is a type argument. */
  private static final int WITHIN = 8;

  /** Methods of the class need a capability. */
  static final int HOLDS = 16;

  /** No class to be judged once for all; each of its types has to be looked at. */
  private static final int ODD = 32;

  /** {@link TypeModes} goes no deeper than a few levels; what is deeper is left to it. */
  private static final int DEEPEST = 6;

  private final Facts facts;
  private final SymbolMasks classes;
  private final SymbolMasks variables = new SymbolMasks();
  private final boolean marked;

  private TypeVerdicts(Facts facts, SymbolMasks classes, boolean marked) {
    this.facts = facts;
    this.classes = classes;
    this.marked = marked;
  }

  /** Makes the verdicts of unmarked code. */
  TypeVerdicts(Facts facts) {
    this(facts, new SymbolMasks(), false);
  }

  /** Returns the verdicts of marked code, where type variables mean more. */
  TypeVerdicts marked() {
    return new TypeVerdicts(facts, classes, true);
  }

  /** Returns {@link #CONFINED} and {@link #LENT}, as far as they hold for a value of a type. */
  int of(Type type) {
    if (type == null) {
      return 0;
    }
    switch (type.getTag()) {
      case CLASS -> {
        int mask = ofClass((ClassSymbol) type.tsym);
        if ((mask & ODD) == 0
            && type.getTypeArguments().isEmpty()
            && type.getAnnotationMirrors().isEmpty()) {
          return mask & (CONFINED | LENT);
        }
        return quiet(type, 0) ? 0 : inFull(type);
      }
      case ARRAY, TYPEVAR, WILDCARD -> {
        return quiet(type, 0) ? 0 : inFull(type);
      }
      case ERROR -> {
        return inFull(type);
      }
      default -> {
        return 0;
      }
    }
  }

  /** Returns the same as {@link #of}, from everything that is known of the type. */
  int inFull(TypeMirror type) {
    int mask = facts.modes().of(type, marked).confined() ? CONFINED : 0;
    ClassFacts ofClass = facts.ofType(type);
    mask |= ofClass != null && ofClass.lent() ? LENT : 0;
    if (type instanceof DeclaredType declared) {
      for (TypeMirror argument : declared.getTypeArguments()) {
        Mode written = facts.modes().writtenOn(argument);
        mask |= written != null && written.confined() ? CONFINED : 0;
      }
    }
    return mask;
  }

  /** Returns whether there is certainly nothing to be said of a type. */
  private boolean quiet(Type type, int depth) {
    if (depth > DEEPEST
        || type.getAnnotationMirrors().nonEmpty() && facts.means(type.getAnnotationMirrors())) {
      return false;
    }
    switch (type.getTag()) {
      case CLASS -> {
        if (ofClass((ClassSymbol) type.tsym) != 0) {
          return false;
        }
        for (List<Type> each = type.getTypeArguments(); each.nonEmpty(); each = each.tail) {
          if (!quiet(each.head, depth + 1)) {
            return false;
          }
        }
        return true;
      }
      case ARRAY -> {
        return quiet(((Type.ArrayType) type).elemtype, depth + 1);
      }
      case TYPEVAR -> {
        return type instanceof Type.CapturedType
            ? !marked && quiet(type.getUpperBound(), depth + 1)
            : ofVariable((Type.TypeVar) type) == 0;
      }
      case WILDCARD -> {
        Type.WildcardType wildcard = (Type.WildcardType) type;
        return wildcard.kind == BoundKind.EXTENDS
            ? quiet(wildcard.type, depth + 1)
            : wildcard.type.getAnnotationMirrors().isEmpty()
                || !facts.means(wildcard.type.getAnnotationMirrors());
      }
      case ERROR -> {
        return false;
      }
      default -> {
        return true;
      }
    }
  }

  private int ofVariable(Type.TypeVar type) {
    Type declared = type.tsym.type;
    if (type != declared
        && (declared == null || type.getUpperBound() != declared.getUpperBound())) {
      return inFull(type);
    }
    int mask = variables.get(type.tsym);
    return mask != SymbolMasks.UNKNOWN ? mask : variables.put(type.tsym, inFull(declared));
  }

  /** Returns all that is to be said of a class. */
  int ofClass(ClassSymbol type) {
    int mask = classes.get(type);
    return mask != SymbolMasks.UNKNOWN ? mask : classes.put(type, judge(type));
  }

  private int judge(ClassSymbol type) {
    facts.effort().add(Effort.Kind.VERDICTS);
    type.apiComplete();
    if (type.kind != com.sun.tools.javac.code.Kinds.Kind.TYP
        || (type.flags_field & Flags.COMPOUND) != 0) {
      return ODD;
    }
    boolean plain = facts.plain(type);
    if (plain && (type.isInterface() || !facts.modes().fieldsKnown(type))) {
      return 0;
    }
    boolean made = facts.modes().ofClass(type).confined();
    int mask = made ? MADE_CONFINED | WITHIN : 0;
    mask |= made && !TypeModes.neverConfined(type) ? CONFINED : 0;
    if (!plain) {
      ClassFacts written = facts.of(type);
      mask |= written.lent() ? LENT : 0;
      mask |= written.declared() != null && written.declared().confined() ? WITHIN : 0;
      mask |= written.holds().isEmpty() ? 0 : HOLDS;
    }
    return mask;
  }
}
