package dev.taskbound.engine.facts;

import com.sun.tools.javac.code.Attribute;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.TypeSymbol;
import com.sun.tools.javac.code.Type;
import dev.taskbound.engine.models.Annot;
import dev.taskbound.engine.models.MethodKeys;
import dev.taskbound.engine.models.ModelClass;
import dev.taskbound.engine.models.ModelMethod;
import dev.taskbound.engine.models.Models;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Which declarations have nothing to say, found out without interpreting what they would say: most
 * of the methods of most programs.
 *
 * <p>Errs on one side only: what is said to be silent is. All answers are about unmarked code.
 */
final class Silence {
  private final Models models;
  private final Capabilities capabilities;
  private final Map<TypeSymbol, Boolean> annotations = new HashMap<>();
  private final Map<TypeSymbol, Boolean> demanding = new HashMap<>();

  Silence(Models models, Capabilities capabilities) {
    this.models = models;
    this.capabilities = capabilities;
  }

  /**
   * Returns whether nothing that is written on a method, or in a model of it, matters; what it
   * inherits aside, and what is written on its class.
   */
  boolean onItself(MethodSymbol method) {
    ModelClass model = modelOf(method.owner);
    return notWrittenOn(method)
        && (model == null
            || model.methods().isEmpty()
            || !model.methods().containsKey(MethodKeys.of(method)));
  }

  /** Returns whether none of the annotations of a class, a model's included, matters. */
  boolean onClass(ClassSymbol type) {
    ModelClass model = modelOf(type);
    return silent(type.getAnnotationMirrors()) && (model == null || model.annotations().isEmpty());
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
    ModelClass model = modelOf(type);
    if (model != null && demands(model)) {
      return true;
    }
    if (type.flatname.toString().startsWith("java.")) {
      // Of the platform's classes, only models speak; not to read its annotation types is cheaper.
      return false;
    }
    if (!silent(type.getAnnotationMirrors())) {
      return true;
    }
    for (Symbol member : type.members().getSymbols()) {
      if (member instanceof MethodSymbol method && !notWrittenOn(method)) {
        return true;
      }
    }
    return false;
  }

  private boolean demands(ModelClass model) {
    if (model.annotations().stream().anyMatch(capabilities::is)) {
      return true;
    }
    for (ModelMethod method : model.methods().values()) {
      for (Annot annot : method.onMethod()) {
        if (annot.name().equals("PretendThread") && !annot.strings("home").isEmpty()) {
          return true;
        }
      }
      for (List<Annot> parameter : method.onParameters()) {
        if (parameter.stream().anyMatch(capabilities::is)) {
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

  private boolean notWrittenOn(MethodSymbol method) {
    if (!silent(method.getAnnotationMirrors())
        || !silent(method.getRawTypeAttributes())
        || !silent(method.getReturnType())) {
      return false;
    }
    for (Symbol.VarSymbol param : method.getParameters()) {
      if (!silent(param.getAnnotationMirrors()) || !silent(param.asType())) {
        return false;
      }
    }
    return !(method.asType() instanceof Type.MethodType) || silent(method.getReceiverType());
  }

  private boolean silent(AnnotatedConstruct type) {
    return type == null || silent(type.getAnnotationMirrors());
  }

  private boolean silent(List<? extends AnnotationMirror> mirrors) {
    if (mirrors.isEmpty()) {
      return true;
    }
    for (AnnotationMirror mirror : mirrors) {
      if (!silent((Attribute.Compound) mirror)) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether an annotation means nothing here, nor those on its declaration. */
  private boolean silent(Attribute.Compound annotation) {
    TypeSymbol type = annotation.type.tsym;
    Boolean known = annotations.get(type);
    if (known == null) {
      // Annotations may be on themselves.
      annotations.put(type, true);
      known =
          AnnotationReader.toAnnot(annotation) == null
              && modelOf(type) == null
              && (type.getQualifiedName().toString().startsWith("java.lang.")
                  || silent(type.getAnnotationMirrors()));
      annotations.put(type, known);
    }
    return known;
  }
}
