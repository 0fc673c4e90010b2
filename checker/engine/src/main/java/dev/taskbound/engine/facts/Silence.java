package dev.taskbound.engine.facts;

import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.taskbound.engine.models.Annot;
import dev.taskbound.engine.models.MethodKeys;
import dev.taskbound.engine.models.ModelClass;
import dev.taskbound.engine.models.ModelMethod;
import dev.taskbound.engine.models.Models;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Which overriding methods of unmarked code cannot break a promise, although what they override
 * says something: {@link Sayings} tells of the others. Errs on one side only: what is said to be
 * silent is.
 */
final class Silence {
  private final Models models;
  private final Capabilities capabilities;
  private final Sayings sayings;
  private final Map<ClassSymbol, Boolean> demanding = new IdentityHashMap<>();

  Silence(Models models, Capabilities capabilities, Sayings sayings) {
    this.models = models;
    this.capabilities = capabilities;
    this.sayings = sayings;
  }

  /**
   * Returns whether nothing that is written on a method, or in a model of it, matters; what it
   * inherits aside, and what is written on its class.
   */
  boolean onItself(MethodSymbol method) {
    if (sayings.speaks(method)) {
      return false;
    }
    ModelClass model = modelOf(method.owner);
    return model == null
        || model.methods().isEmpty()
        || !model.methods().containsKey(MethodKeys.of(method));
  }

  /** Returns whether none of the annotations of a class, a model's included, matters. */
  boolean onClass(ClassSymbol type) {
    ModelClass model = modelOf(type);
    return !sayings.means(type.getAnnotationMirrors())
        && (model == null || model.annotations().isEmpty());
  }

  /**
   * Returns whether a method could break a promise of a super-type of {@code type} though nothing
   * is written on the method itself: a super-type asks for locks, runs closures with locks held, or
   * is at home somewhere. If in doubt, it is so.
   */
  boolean demandsAbove(ClassSymbol type) {
    if (demanding(type.getSuperclass())) {
      return true;
    }
    for (Type each : type.getInterfaces()) {
      if (demanding(each)) {
        return true;
      }
    }
    return false;
  }

  private boolean demanding(TypeMirror above) {
    if (above.getKind() != TypeKind.DECLARED) {
      return false;
    }
    ClassSymbol type = (ClassSymbol) ((Type) above).tsym;
    Boolean known = demanding.get(type);
    if (known == null) {
      // A broken program's classes may be above themselves.
      demanding.put(type, false);
      known = demands(type) || demandsAbove(type);
      demanding.put(type, known);
    }
    return known;
  }

  private boolean demands(ClassSymbol type) {
    if (sayings.plain(type) && sayings.allUnwritten(type)) {
      return false;
    }
    ModelClass model = modelOf(type);
    if (model != null && demands(model)) {
      return true;
    }
    if (sayings.means(type.getAnnotationMirrors())) {
      return true;
    }
    for (Symbol member : type.members().getSymbols()) {
      if (member instanceof MethodSymbol method && sayings.speaks(method)) {
        return true;
      }
    }
    return false;
  }

  private boolean anyCapability(List<Annot> annots) {
    for (Annot annot : annots) {
      if (capabilities.is(annot)) {
        return true;
      }
    }
    return false;
  }

  private boolean demands(ModelClass model) {
    if (anyCapability(model.annotations())) {
      return true;
    }
    for (ModelMethod method : model.methods().values()) {
      for (Annot annot : method.onMethod()) {
        if (annot.name().equals("PretendThread") && !annot.strings("home").isEmpty()) {
          return true;
        }
      }
      for (List<Annot> parameter : method.onParameters()) {
        if (anyCapability(parameter)) {
          return true;
        }
      }
    }
    return false;
  }

  private ModelClass modelOf(Symbol type) {
    return type instanceof ClassSymbol named
        ? models.find(named.getQualifiedName().toString()).orElse(null)
        : null;
  }
}
